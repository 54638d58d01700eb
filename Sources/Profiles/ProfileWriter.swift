package import Documents
import OrderedCollections
package import RuleModel

/// Turns a profile into the document that reads back as the same profile.
///
/// Keys and words are the English ids, in the order of the records; where facts come from is not
/// written, because what is saved is given.
package struct ProfileWriter: Sendable {
  /// Makes a writer.
  package init() {}

  /// The mapping of a profile, for `profile:` or for a file of its own.
  package func node(of profile: Profile) -> DocumentNode {
    node(of: profile.root)
  }

  /// The mapping of one record.
  package func node(of record: Record) -> DocumentNode {
    .mapping(record.values.map { (key: $0.key, value: node(of: $0.value)) })
  }

  private func node(of value: FactValue) -> DocumentNode {
    switch value {
    case .absent: .null
    case .word(let id): .text(id)
    case .words(let ids): .sequence(ids.map(DocumentNode.text))
    case .text(let text): .text(text)
    case .flag(let flag): .bool(flag)
    case .number(let quantity): .plain(quantity.description)
    case .day(let day): .plain(day.description)
    case .yearly(let figures):
      .mapping(figures.map { (key: String($0.year), value: .plain($0.number.description)) })
    case .record(let record): node(of: record)
    case .records(let records): .sequence(records.map { node(of: $0) })
    }
  }
}
