import Diagnostics
import Yams

/// Turns what Yams composed into our nodes, refusing what our dialect leaves out.
struct NodeConverter {
  private let composition: YAMLComposition
  private let limits: DocumentLimits
  private let faults: DocumentFaults
  private var columns: ColumnCounter

  init(_ composition: YAMLComposition, limits: DocumentLimits, faults: DocumentFaults) {
    self.composition = composition
    self.limits = limits
    self.faults = faults
    columns = ColumnCounter(faults.source)
  }

  /// The tree, or nil when the document is empty or broken; faults are reported on the way.
  mutating func root() -> DocumentNode? {
    let start = SourceLocation(file: faults.source.file, line: 1, column: 1)
    let root = composition.root.map { node($0, depth: 1) }
    let isEmpty = root.map { $0.isNull && $0.scalar?.text == "" } ?? true
    if let second = composition.secondDocument {
      faults.report(.severalDocuments, at: location(second))
    } else if isEmpty, composition.error == nil {
      faults.report(.emptyDocument, at: start)
    }
    return isEmpty ? nil : root
  }

  private mutating func node(_ node: Node, depth: Int) -> DocumentNode {
    let place = location(node.mark)
    switch node {
    case .scalar(let scalar):
      return DocumentNode(.scalar(converted(scalar, at: place)), at: place)
    case .sequence(let sequence):
      refuse(tag: sequence.tag, at: place)
      guard isWithinLimit(depth, at: place) else { return DocumentNode(.sequence([]), at: place) }
      let elements = sequence.map { self.node($0, depth: depth + 1) }
      return DocumentNode(.sequence(elements), at: place)
    case .mapping(let mapping):
      refuse(tag: mapping.tag, at: place)
      guard isWithinLimit(depth, at: place) else { return DocumentNode(.mapping([]), at: place) }
      return DocumentNode(.mapping(entries(of: mapping, depth: depth)), at: place)
    case .alias:
      // Yams makes these only for trees that are written.
      return DocumentNode(.scalar(DocumentScalar("~")), at: place)
    }
  }

  private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [DocumentEntry] {
    var entries: [DocumentEntry] = []
    var first: [String: SourceLocation] = [:]
    for (keyNode, valueNode) in mapping {
      let place = location(keyNode.mark)
      guard case .scalar(let scalar) = keyNode else {
        faults.report(.keyIsNotAWord, at: place)
        continue
      }
      let key = converted(scalar, at: place)
      let value = node(valueNode, depth: depth + 1)
      if let earlier = first[key.text] {
        let length = key.text.count + (key.isQuoted ? 2 : 0)
        faults.report(.duplicateKey(key.text, first: earlier), at: place, length: length)
        continue
      }
      first[key.text] = place
      entries.append(DocumentEntry(key: key.text, at: place, value: value))
    }
    return entries
  }

  private mutating func converted(
    _ scalar: Node.Scalar,
    at place: SourceLocation,
  ) -> DocumentScalar {
    let text = composition.restored(scalar.string)
    if composition.isAlias(scalar) {
      faults.report(.alias(text), at: place, length: text.count)
      return DocumentScalar("~")
    }
    refuse(tag: scalar.tag, at: place)
    if let forbidden = text.unicodeScalars.first(where: EncodingCheck.isForbidden) {
      faults.report(.escaped(forbidden), at: place)
    }
    return DocumentScalar(text, isQuoted: scalar.style != .plain)
  }

  private func refuse(tag: Tag, at place: SourceLocation) {
    let name = tag.description
    let implied: [Tag.Name] = [.implicit, .nonSpecific, .str, .seq, .map]
    if implied.contains(where: { $0.rawValue == name }) { return }
    faults.report(.tag(composition.restored(name)), at: place)
  }

  private func isWithinLimit(_ depth: Int, at place: SourceLocation) -> Bool {
    if depth <= limits.nesting { return true }
    faults.report(.nesting(limits.nesting), at: place)
    return false
  }

  private mutating func location(_ mark: Mark?) -> SourceLocation {
    columns.location(line: mark?.line ?? 1, scalarColumn: mark?.column ?? 1)
  }
}

extension DiagnosticMessage {
  static func nesting(_ limit: Int) -> DiagnosticMessage {
    DiagnosticMessage(.nestingLimit, "嵌套至多 \(limit) 层")
  }

  fileprivate static var emptyDocument: DiagnosticMessage {
    DiagnosticMessage(.emptyDocument, "文件是空的")
  }

  fileprivate static var severalDocuments: DiagnosticMessage {
    DiagnosticMessage(.severalDocuments, "一个文件只能有一份文档，这里开始了第二份（'---' 之后）")
  }

  fileprivate static var keyIsNotAWord: DiagnosticMessage {
    DiagnosticMessage(.wrongType, "键应为文字，得到列表或映射")
  }

  fileprivate static func duplicateKey(
    _ key: String,
    first: SourceLocation,
  ) -> DiagnosticMessage {
    DiagnosticMessage(
      .duplicateKey,
      "键 '\(key.shortened)' 重复",
      notes: ["第一次在第 \(first.line) 行第 \(first.column) 列"],
    )
  }

  fileprivate static func alias(_ text: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .aliasLimit,
      "不支持别名 '\(text.shortened)'",
      notes: ["以 * 开头的文字要加引号；需要重复的内容请写全"],
    )
  }

  fileprivate static func escaped(_ scalar: Unicode.Scalar) -> DiagnosticMessage {
    DiagnosticMessage(
      .forbiddenCharacter,
      "文字里有不可见的字符 U+\(String(scalar.value, radix: 16, uppercase: true))",
    )
  }

  fileprivate static func tag(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .unsupportedTag,
      "不支持标签 '\(name.shortened)'",
      notes: ["以 ! 开头的文字要加引号"],
    )
  }
}
