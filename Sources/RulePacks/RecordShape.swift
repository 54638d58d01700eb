import OrderedCollections
import RuleModel

/// What kind of record a condition is about, which decides the attributes it may test.
struct RecordShape {
  /// The family of the record.
  let family: Family
  /// For achievements the kinds it can be of; empty when it can be of any.
  let kinds: [String]

  /// A record of a family.
  init(_ family: Family, kinds: [String] = []) {
    self.family = family
    self.kinds = kinds
  }

  /// What two uses must share to be the same.
  var key: String { "\(family.key):\(kinds.sorted().joined(separator: ","))" }

  /// Every attribute path a condition may name, nested records included.
  var paths: [String] { Self.paths(of: family).filter { lacks($0).isEmpty } }

  /// The achievement kinds that have the attribute, when none of ours does; else nothing.
  func lacks(_ path: String) -> [String] {
    guard !kinds.isEmpty else { return [] }
    let head = path.prefix { $0 != "." }
    for owner in [family.attributes[String(head)], family.attribute(at: path)] {
      guard let owner, !owner.kinds.isEmpty else { continue }
      if !owner.kinds.contains(where: kinds.contains) { return owner.kinds }
    }
    return []
  }

  /// Every attribute path of a family, nested records included.
  static func paths(of family: Family) -> [String] {
    family.attributes.values.flatMap { attribute in
      switch attribute.type {
      case .record(let nested):
        [attribute.key] + paths(of: nested).map { "\(attribute.key).\($0)" }
      case .word, .words, .text, .flag, .number, .day, .openDay, .yearly, .records, .attestations:
        [attribute.key]
      }
    }
  }

  /// Every family whose records a condition can be about, in the order of the vocabulary.
  static var allFamilies: [Family] {
    Vocabulary.families.values.flatMap { family in
      [family] + nestedLists(of: family).filter { Vocabulary.family($0.key) == nil }
    }
  }

  private static func nestedLists(of family: Family) -> [Family] {
    family.attributes.values.compactMap { attribute in
      switch attribute.type {
      case .records(let nested), .record(let nested): nested
      case .word, .words, .text, .flag, .number, .day, .openDay, .yearly, .attestations: nil
      }
    }
  }
}
