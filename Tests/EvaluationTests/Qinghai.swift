import Evaluation
import OrderedCollections
import RuleModel
import RulePacks
import TestRules
import Testing

/// The bundled Qinghai standard, and people who live under it.
enum Qinghai {
  static func pack() throws -> RulePack {
    try #require(BundledPacks.pack("qh-finecon")?.reading.pack)
  }

  static func pathway(_ suffix: String, in pack: RulePack) throws -> Pathway {
    try #require(pack.pathways.values.first { $0.id.hasSuffix(suffix) })
  }

  /// Someone who has held both titles for years and whose window is open on any recent day.
  static let veteran: Record = [
    "titles": [
      [
        "series": "economics", "specialty": "finance", "level": "intermediate",
        "date": "2008-11-06", "route": "exam", "region": "青海",
      ],
      [
        "series": "economics", "specialty": "finance", "level": "associate-senior",
        "date": "2012-11-20", "route": "review", "region": "青海",
      ],
    ],
    "employment": [
      [
        "from": "2000-07-01", "to": .absent, "region": "青海", "kind": "enterprise",
        "fields": .words(["financial-economics", "finance"]), "onPost": true,
      ]
    ],
    "achievements": [],
    "assessments": [],
  ]
}

extension RulePack {
  /// A pathway that asks for one clause only, under the same anchors and filters.
  func pathway(asking clause: ClauseID, like pathway: Pathway) -> Pathway {
    var result = pathway
    result.requirement = .clause(clause)
    return result
  }

  /// The clauses reachable from a requirement that ask for achievements of their own, in order.
  func limbs(of requirement: Requirement) -> [ClauseID] {
    var found: OrderedSet<ClauseID> = []
    visit(requirement, clause: nil, &found)
    return Array(found)
  }

  private func visit(
    _ requirement: Requirement,
    clause: ClauseID?,
    _ found: inout OrderedSet<ClauseID>,
  ) {
    switch requirement {
    case .clause(let id):
      guard case .requirement(let body)? = clauses[id]?.body else { return }
      visit(body, clause: id, &found)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts { visit(part, clause: clause, &found) }
    case .reading(let id, let branches):
      guard let branch = branches[readings[id]?.defaultOption ?? ""] else { return }
      visit(branch, clause: clause, &found)
    case .tally(let tally):
      for limb in tally.items.flatMap(\.limbs) { visit(.clause(limb), clause: limb, &found) }
    case .achievements:
      if let clause { found.append(clause) }
    case .advanced(let advance):
      for grant in advance.grants { visit(.clause(grant.clause), clause: clause, &found) }
      for route in advance.over { visit(.clause(route), clause: clause, &found) }
    case .satisfied, .judged, .attested, .outside, .unlessFlagged, .notice, .within, .fact, .some,
      .count, .none, .service, .assessments:
      return
    }
  }
}
