import Diagnostics
import Documents
import Testing

/// Input nobody writes by hand: the reader may complain, it never traps and never takes long.
struct HostileDocumentTests {
  private func codes(_ text: String) -> [DiagnosticCode] {
    DocumentReader().read(text: text, file: "hostile.yaml").diagnostics.reported.map(\.code)
  }

  @Test(arguments: ["[", "{", "- ", "? ", "{a: ", "[[],", "!a ", "&a ", "\"", "*a ", "%"])
  func `a hundred thousand of the same are refused`(piece: String) {
    let codes = codes(String(repeating: piece, count: 100_000))
    #expect(!codes.isEmpty, "\(codes)")
  }

  @Test func `deep but closed brackets are refused as nested too deeply`() {
    for depth in [65, 900, 1100, 5000] {
      let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(codes(text) == [.nestingLimit], "depth \(depth)")
    }
    #expect(codes(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)) == [])
  }

  @Test func `deep indentation is refused as nested too deeply`() {
    let lines = (0..<1500).map { String(repeating: " ", count: $0) + "a:" }
    #expect(codes(lines.joined(separator: "\n")) == [.nestingLimit])
  }

  @Test func `a billion laughs are not heard`() {
    var lines = ["a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    for level in 1...9 {
      let uses = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(uses)]")
    }
    lines.append("? *a9\n: 1")
    let codes = codes(lines.joined(separator: "\n"))
    #expect(codes.filter { $0 == .aliasLimit }.count == 82)
  }

  @Test func `a document above the limit is refused with both sizes`() {
    let text = "a: " + String(repeating: "x", count: 10 << 20)
    let document = DocumentReader().read(text: text, file: "big.yaml")
    #expect(document.root == nil)
    #expect(document.found.map(\.code) == [.fileTooLarge])
    let message = document.diagnostics.sorted.first?.message ?? ""
    #expect(message.contains("4194304") && message.contains("10485763"))
    #expect(DocumentReader().read(bytes: Array(text.utf8), file: "b").root == nil)
  }

  @Test func `one line of a megabyte is read in time proportional to its length`() {
    let row = "{名: 值, k: 1}, "
    let text = "[" + String(repeating: row, count: (1 << 20) / row.utf8.count) + "]"
    #expect(codes(text) == [])
  }

  @Test func `a hundred thousand faults are counted, not all told`() {
    let text = "[" + String(repeating: "*a, ", count: 100_000) + "]"
    let told = DocumentReader().read(text: text, file: "hostile.yaml").diagnostics.reported
    #expect(told.count == 101)
    #expect(told.last?.code == .furtherFaults)
    #expect(told.last?.message.contains("99900") == true)
  }

  @Test func `a hundred thousand repeated keys end early`() {
    #expect(codes(String(repeating: "a: 1\n", count: 20_000)).allSatisfy { $0 == .duplicateKey })
    let pairs = (0..<40).map { "k\($0): 1\nk\($0): 2\n" }.joined()
    let codes = codes(pairs)
    #expect(!codes.isEmpty)
    #expect(codes.allSatisfy { $0 == .duplicateKey })
  }

  private static let sample = """
    # 样本
    name: "示例\\t周敏"
    employment:
      - {from: 2010-07-01, to: ~, 'kind': enterprise}   # 首份
      - from: 2018-01-01
        duty: >-
          信贷
          管理
    about: |
      * 一
      # 二
    &x y: [*x, !t z, "a": 1]
    ...
    """

  @Test func `no cut of a document traps the reader`() {
    let bytes = Array(Self.sample.utf8)
    for end in 0...bytes.count {
      let document = DocumentReader().read(bytes: Array(bytes[..<end]), file: "cut.yaml")
      #expect(document.root != nil || document.diagnostics.hasErrors)
    }
  }

  @Test func `no flipped or moved bytes trap the reader`() {
    let bytes = Array(Self.sample.utf8)
    let pieces = Array("[]{}:-?&*!|>'\"%@`#, \n\t\r\u{85}\u{2028}".utf8)
    for seed in UInt64(0)..<6000 {
      var generator = SeededGenerator(seed: seed)
      var changed = bytes
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<changed.count, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: changed[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: changed[place] = pieces.randomElement(using: &generator) ?? 0
        case 2: changed.insert(pieces.randomElement(using: &generator) ?? 0, at: place)
        default: changed.remove(at: place)
        }
      }
      let document = DocumentReader().read(bytes: changed, file: "flip.yaml")
      #expect(document.root != nil || document.diagnostics.hasErrors, "seed \(seed)")
      for diagnostic in document.diagnostics.sorted {
        guard let place = diagnostic.location else { continue }
        let length = document.source.line(place.line)?.count ?? -1
        #expect(place.column <= length + 1, "seed \(seed): \(place) \(diagnostic.message)")
      }
    }
  }
}
