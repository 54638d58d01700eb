import OrderedCollections
import RuleModel

extension RulePack {
  /// The pack with each notice asked for like a declaration.
  ///
  /// A notice never changes a verdict; asked for, it shows whether it would be told.
  var askingForNotices: RulePack {
    var pack = self
    for (id, clause) in clauses {
      guard case .requirement(let requirement) = clause.body else { continue }
      pack.clauses[id]?.body = .requirement(requirement.askingForNotices)
    }
    for (id, pathway) in pathways {
      pack.pathways[id]?.requirement = pathway.requirement.askingForNotices
    }
    return pack
  }
}

extension Requirement {
  /// The requirement with each notice asked for like a declaration.
  var askingForNotices: Requirement {
    switch self {
    case .notice(let what): .attested(what)
    case .all(let parts): .all(parts.map(\.askingForNotices))
    case .any(let parts): .any(parts.map(\.askingForNotices))
    case .atLeast(let count, let parts): .atLeast(count, parts.map(\.askingForNotices))
    case .reading(let id, let branches): .reading(id, branches.mapValues(\.askingForNotices))
    case .clause, .satisfied, .judged, .attested, .outside, .unlessFlagged, .within, .fact, .some,
      .count, .none, .service, .assessments, .tally, .achievements, .advanced:
      self
    }
  }
}
