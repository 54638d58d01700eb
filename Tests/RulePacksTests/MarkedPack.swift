import Diagnostics
import RuleModel
import RulePacks

/// A pack written with marks `⟦1⟧`, `⟦2⟧` … where a fault is expected to be found.
struct MarkedPack {
  static let file = "marked.yaml"
  let text: String
  private(set) var marks: [Int: SourceLocation] = [:]

  init(_ marked: String) {
    var text = ""
    var line = 1
    var column = 1
    var rest = marked[...]
    while let character = rest.first {
      if character == "⟦", let end = rest.firstIndex(of: "⟧"),
        let number = Int(rest[rest.index(after: rest.startIndex)..<end])
      {
        marks[number] = SourceLocation(file: Self.file, line: line, column: column)
        rest = rest[rest.index(after: end)...]
        continue
      }
      text.append(character)
      rest.removeFirst()
      if character == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    self.text = text
  }

  /// A whole pack around what a test is about; the parts left out are small and sound.
  init(
    readings: String = "{}",
    anchors: String = "{}",
    terms: String = "{}",
    pathways: String = "senior/regular: {name: 正高, current: start, require: QH-1}",
    clauses: String = "",
    require: String = "{satisfied: 恒成立}",
  ) {
    self.init(
      """
      pack: 1
      id: qh-small
      name: 小标准
      shortName: 小
      edition: 试行
      document: 小标准（试行）
      readings: \(Self.block(readings))
      anchors:
        start: {open: true}\(anchors == "{}" ? "" : "\n" + Self.indented(anchors))
      terms: \(Self.block(terms))
      pathways: \(Self.block(pathways))
      clauses:
        - id: QH-1
          cite: 第一条
          kind: scope
          text: 试验用的条款
          require: \(require)\(clauses.isEmpty ? "" : "\n" + Self.indented(clauses))
      """
    )
  }

  func read() -> PackReading {
    PackReader().read(text: text, file: Self.file)
  }

  /// The faults that are expected at marks, in the order of the text.
  func expected(_ codes: KeyValuePairs<Int, DiagnosticCode>) -> [Found] {
    codes.map { Found(code: $0.value, location: marks[$0.key]) }
  }

  private static func block(_ body: String) -> String {
    body.hasPrefix("{") ? body : "\n" + indented(body)
  }

  private static func indented(_ body: String) -> String {
    body.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
  }
}

extension PackReading {
  /// Codes with places, in the order of the text.
  var found: [Found] {
    diagnostics.sorted.map { Found(code: $0.code, location: $0.location) }
  }
}

/// A fault reduced to what tests of logic compare.
struct Found: Equatable {
  let code: DiagnosticCode
  let location: SourceLocation?
}

extension Diagnostic {
  /// The diagnostic in one line, for the report of a failed test.
  var told: String {
    let place = location.map { "\($0.line):\($0.column)" } ?? "-"
    return "\(place) \(code.rawValue) \(headline) \(notes)"
  }
}
