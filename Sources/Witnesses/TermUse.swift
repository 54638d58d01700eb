import OrderedCollections
import RuleModel

/// Finds what kind of record a term speaks of, from where it is used.
struct TermUse {
  private let pack: RulePack
  private let name: String

  /// The family of the records, and the list inside them when the term speaks of nested records.
  static func home(of name: String, in pack: RulePack) -> (family: String, nested: String?)? {
    let use = TermUse(pack: pack, name: name)
    for clause in pack.clauses.values {
      switch clause.body {
      case .requirement(let requirement):
        if let found = use.find(requirement) { return found }
      case .filter(_, let condition):
        if let nested = use.find(condition) { return ("achievements", nested.path) }
      case .distinct, .term, .semantics, .inert: continue
      }
    }
    for case .earliest(let family, _, let condition) in pack.anchors.values {
      if let nested = use.find(condition) { return (family, nested.path) }
    }
    return nil
  }

  private struct Nesting {
    var path: String?
  }

  private func find(_ requirement: Requirement) -> (family: String, nested: String?)? {
    switch requirement {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      return parts.lazy.compactMap { find($0) }.first
    case .reading(_, let branches):
      return branches.sorted { $0.key < $1.key }.lazy.compactMap { find($0.value) }.first
    case .some(let test), .none(let test), .count(_, let test):
      return find(test.condition).map { (test.family, $0.path) }
    case .service(let service):
      return find(service.condition).map { (service.family, $0.path) }
    case .achievements(let needs):
      return needs.lazy.compactMap { find($0.condition) }.first.map { ("achievements", $0.path) }
    case .clause, .satisfied, .judged, .attested, .outside, .unlessFlagged, .notice, .within,
      .fact, .assessments, .tally, .advanced:
      return nil
    }
  }

  private func find(_ condition: Condition) -> Nesting? {
    switch condition {
    case .all(let parts), .any(let parts): return parts.lazy.compactMap { find($0) }.first
    case .not(let part): return find(part)
    case .reading(_, let branches):
      return branches.sorted { $0.key < $1.key }.lazy.compactMap { find($0.value) }.first
    case .term(let other):
      if other == name { return Nesting(path: nil) }
      return pack.terms[other].flatMap { find($0.condition) }
    case .attribute(let path, .lasts(_, let inner, _)), .attribute(let path, .counts(_, let inner)):
      return find(inner).map { _ in Nesting(path: path) }
    case .attribute, .judged, .clause: return nil
    }
  }
}
