import Diagnostics
import Testing

struct DiagnosticListTests {
  private func fault(
    _ line: Int,
    _ column: Int = 1,
    file: String = "a.yaml",
    severity: Severity = .error,
    text: String = "x",
  ) -> Diagnostic {
    Diagnostic(
      DiagnosticMessage(.wrongType, text),
      severity: severity,
      at: SourceLocation(file: file, line: line, column: column),
    )
  }

  @Test func `faults are told in the order of the text`() {
    var diagnostics = DiagnosticList()
    diagnostics.append(fault(10, text: "c"))
    diagnostics.append(fault(9, 2, text: "b"))
    diagnostics.append(fault(9, 1, text: "a"))
    diagnostics.append(fault(9, 2, text: "b2"))
    diagnostics.append(fault(1, file: "b.yaml", text: "d"))
    diagnostics.append(Diagnostic(DiagnosticMessage(.unreadableFile, "first")))
    #expect(diagnostics.reported.map(\.message) == ["first", "a", "b", "b2", "c", "d"])
  }

  @Test func `only errors are errors`() {
    var diagnostics = DiagnosticList()
    diagnostics.append(fault(1, severity: .warning))
    #expect(!diagnostics.hasErrors)
    #expect(!diagnostics.isEmpty)
    diagnostics.append(fault(2))
    #expect(diagnostics.hasErrors)
  }

  @Test func `each file tells so many and counts the rest`() {
    var diagnostics = DiagnosticList(limit: 2)
    for line in (1...50).reversed() { diagnostics.append(fault(line)) }
    diagnostics.append(fault(1, file: "b.yaml"))
    let told = diagnostics.reported
    #expect(told.map { $0.location?.file } == ["a.yaml", "a.yaml", nil, "b.yaml"])
    #expect(told[2].message == "…a.yaml 还有 48 处")
    #expect(told[2].severity == .note)
    #expect(diagnostics.count == 51)
  }

  @Test func `two collections add up`() {
    var first = DiagnosticList(limit: 2)
    var second = DiagnosticList(limit: 2)
    for line in 1...30 { second.append(fault(line)) }
    first.append(fault(7, severity: .note))
    first.append(contentsOf: second)
    #expect(first.count == 31)
    #expect(first.hasErrors)
    #expect(first.reported.last?.message == "…a.yaml 还有 29 处")
  }

  @Test func `a suggestion follows the message`() {
    let message = DiagnosticMessage(.unknownKey, "未知的键 'publicatons'", suggestion: "publications")
    #expect(Diagnostic(message).headline == "未知的键 'publicatons'；是不是 'publications'？")
    #expect(Diagnostic(message, length: 0).length == 1)
  }

  @Test func `codes are stable words`() {
    #expect(DiagnosticCode.unknownKey.rawValue == "unknown-key")
    for code in DiagnosticCode.allCases {
      #expect(code.rawValue.allSatisfy { $0 == "-" || ("a"..."z").contains($0) })
    }
  }
}
