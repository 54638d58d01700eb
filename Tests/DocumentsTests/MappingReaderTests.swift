import Diagnostics
import Documents
import Testing

struct MappingReaderTests {
  private struct Exam: Equatable {
    let name: String
    let passed: String
    let validUntil: String?
  }

  private func readExam(_ fields: inout MappingReader) -> Exam? {
    let name = fields.required("name")?.text()
    let passed = fields.required("passed")?.text()
    let validUntil = fields.optional("validUntil")?.present?.text()
    guard let name, let passed else { return nil }
    return Exam(name: name, passed: passed, validUntil: validUntil)
  }

  private func exams(_ yaml: MarkedYAML) -> ([Exam], DocumentFaults) {
    let document = yaml.read()
    let faults = DocumentFaults(document)
    let exams = document.root.map { ValueReader($0, faults) }?.elements()?.compactMap {
      $0.mapping(readExam)
    }
    return (exams ?? [], faults)
  }

  @Test func `a list of mappings is read`() {
    let (exams, faults) = exams(
      MarkedYAML("- {name: 高级经济师, passed: 2020-09-12, validUntil: ~}\n- {passed: 2021, name: x}\n")
    )
    #expect(
      exams == [
        Exam(name: "高级经济师", passed: "2020-09-12", validUntil: nil),
        Exam(name: "x", passed: "2021", validUntil: nil),
      ]
    )
    #expect(faults.diagnostics.isEmpty)
  }

  @Test func `every fault is reported where it is`() {
    let yaml = MarkedYAML(
      "- ⟦1⟧{⟦2⟧nam: a, passed: ⟦3⟧[1]}\n- ⟦4⟧text\n- {name: b, passed: ⟦5⟧~}\n"
    )
    let (exams, faults) = exams(yaml)
    #expect(exams.isEmpty)
    let codes: [DiagnosticCode] = [.missingKey, .unknownKey, .wrongType, .wrongType, .wrongType]
    let expected = codes.enumerated().map { Found(code: $1, location: yaml.marks[$0 + 1]) }
    #expect(
      faults.diagnostics.reported.map { Found(code: $0.code, location: $0.location) } == expected
    )
  }

  @Test func `an unknown key names the nearest free key and the few that are allowed`() {
    let (_, faults) = exams(MarkedYAML("- {name: a, pased: 2020, passed: 2020, valid_until: 1}\n"))
    let told = faults.diagnostics.reported
    #expect(told.map(\.message) == ["未知的键 'pased'", "未知的键 'valid_until'"])
    #expect(told.map(\.suggestion) == [nil, "validUntil"])
    #expect(told.last?.headline == "未知的键 'valid_until'；是不是 'validUntil'？")
    #expect(told.map(\.notes) == Array(repeating: ["可用的键：name、passed、validUntil"], count: 2))
    #expect(told.map(\.length) == [5, 11])
    #expect(told.first?.sourceLine == "- {name: a, pased: 2020, passed: 2020, valid_until: 1}")
  }

  @Test func `allowed keys are no faults and free keys are read as entries`() throws {
    let yaml = MarkedYAML("later: x\nattestations: {QH-7.1: true, QH-9: 否}\n")
    let document = yaml.read()
    let faults = DocumentFaults(document)
    var fields = try #require(document.root.map { ValueReader($0, faults) }?.mapping())
    fields.allow("later")
    let entries = fields.optional("attestations")?.entries() ?? []
    fields.finish()
    #expect(entries.map { $0.key.text() } == ["QH-7.1", "QH-9"])
    #expect(entries.map { $0.value.bool() } == [true, false])
    #expect(faults.diagnostics.isEmpty)
  }

  @Test func `a fault of a key points at the key`() throws {
    let yaml = MarkedYAML("a: 1\n⟦1⟧from: 2020\n")
    let document = yaml.read()
    let faults = DocumentFaults(document)
    let fields = try #require(document.root.map { ValueReader($0, faults) }?.mapping())
    fields.report(DiagnosticMessage(.orderOfDates, "起在止后"), severity: .warning, key: "from")
    #expect(faults.diagnostics.sorted.first?.location == yaml.marks[1])
    #expect(faults.diagnostics.sorted.first?.severity == .warning)
    #expect(!faults.diagnostics.hasErrors)
  }

  @Test func `fifty thousand unknown keys are answered quickly`() {
    let text = (0..<50_000).map { "key\($0): 1\n" }.joined()
    let document = DocumentReader().read(text: text, file: "many.yaml")
    let faults = DocumentFaults(document)
    _ = document.root.map { ValueReader($0, faults) }?.mapping(readExam)
    #expect(faults.diagnostics.count == 50_002)
    #expect(faults.diagnostics.reported.count == 101)
  }
}
