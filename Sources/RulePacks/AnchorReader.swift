import Diagnostics
import Documents
import RuleModel

/// Reads the days that clauses count from.
struct AnchorReader {
  let scope: PackScope

  private enum Head: String, CaseIterable {
    case by, earliest, latest, first, open, never
  }

  /// A mapping of one form.
  func read(_ value: ValueReader) -> Anchor? {
    guard let keys = value.entries()?.compactMap(\.key.node.scalar?.text) else { return nil }
    if keys.contains(Head.by.rawValue) {
      return scope.branches(value, read: { scope.anchor($0) })
        .map { .reading($0.reading, $0.bodies) }
    }
    let heads = keys.compactMap { Head(rawValue: $0) }
    guard let head = heads.first, heads.count == 1 else {
      value.report(.missingHead(of: "起算日", among: Head.allCases.map(\.rawValue)))
      return nil
    }
    return value.mapping { fields -> Anchor? in
      guard let body = fields.required(head.rawValue) else { return nil }
      return switch head {
      case .by: nil
      case .earliest: earliest(body, in: &fields)
      case .latest: anchors(body).map { .latest($0) }
      case .first: anchors(body).map { .first($0) }
      case .open: body.word("写法", among: ["true": .open])
      case .never: body.word("写法", among: ["true": .never])
      }
    }
  }

  private func anchors(_ value: ValueReader) -> [AnchorName]? {
    scope.list(value, noun: "起算日列表") { scope.anchor($0) }
  }

  private func earliest(_ value: ValueReader, in fields: inout MappingReader) -> Anchor? {
    let date = fields.required("date")
    let condition = fields.optional("where")
    guard let family = scope.family(value) else { return nil }
    let read = ConditionReader(scope: scope).read(optional: condition, on: RecordShape(family))
    guard let date, let path = date.text() else { return nil }
    guard let attribute = family.attribute(at: path) else {
      let suggestion = date.faults.nearest(to: path, among: RecordShape.paths(of: family))
      date.report(.unknownAttribute(path, of: family, suggestion: suggestion))
      return nil
    }
    switch attribute.type {
    case .day, .openDay:
      return read.map { .earliest(family: family.key, attribute: path, where: $0) }
    case .word, .words, .text, .flag, .number, .yearly, .record, .records, .attestations:
      date.report(.notADate(path))
      return nil
    }
  }
}
