import Evaluation
import RuleModel

/// What a tally comes down to: which items are served, which are near, which compete.
struct TallyDigest {
  /// An item that achievements serve.
  struct Served {
    var item: Finding
    /// The achievements and the limb each serves.
    var pairings: [Pairing]
  }

  /// An item that is not served, by its nearest limb.
  struct Near {
    var item: Finding
    var limb: Finding
    /// Units still missing; 0 when only a fact is unknown or another item took the achievements.
    var missing: Int
    /// Whether any achievement of a fitting kind exists.
    var hasCandidates: Bool
  }

  /// An item that could be served, were its achievements not used elsewhere.
  struct Rival {
    var item: Finding
    /// The achievements it wants and the item that uses each, or nil for one excluded by a
    /// sibling of the same work.
    var wants: [(achievement: Int, usedBy: ClauseID?)]
  }

  var served: [Served] = []
  /// The nearest first; of equals the one earlier in the text.
  var near: [Near] = []
  var rivals: [Rival] = []

  init(_ finding: Finding, _ basis: TallyBasis) {
    for item in finding.children {
      guard let id = item.clause else { continue }
      let pairings = basis.pairings.filter { $0.item == id }
      if !pairings.isEmpty || Self.holdsWithoutAchievements(item) {
        served.append(Served(item: item, pairings: pairings))
      } else if item.standing.isPassing {
        rivals.append(Rival(item: item, wants: Self.wants(of: item, basis)))
      } else if let near = Self.nearest(in: item) {
        self.near.append(near)
      }
    }
    near = near.enumerated().sorted { left, right in
      let first = Self.rank(left.element)
      let second = Self.rank(right.element)
      return first == second ? left.offset < right.offset : first.lexicographicallyPrecedes(second)
    }.map(\.element)
  }

  private static func holdsWithoutAchievements(_ item: Finding) -> Bool {
    item.children.contains { $0.standing.isPassing && $0.limb == nil }
  }

  /// Those with something in hand first, then by fewest missing units, then unknown before unmet,
  /// then by what is there already.
  private static func rank(_ near: Near) -> [Int] {
    [
      near.hasCandidates ? 0 : 1, near.missing, near.limb.standing == .unknown ? 0 : 1,
      -units(near.limb.have ?? near.limb.children.first?.have),
    ]
  }

  private static func units(_ measure: Measure?) -> Int {
    if case .count(let count, _)? = measure { count } else { 0 }
  }

  private static func nearest(in item: Finding) -> Near? {
    item.children.enumerated().map { offset, limb -> (rank: [Int], near: Near) in
      let missing = missingUnits(of: limb)
      let near = Near(
        item: item,
        limb: limb,
        missing: missing,
        hasCandidates: !(limb.limb?.candidates ?? []).isEmpty,
      )
      return (rank(near) + [offset], near)
    }.min { $0.rank.lexicographicallyPrecedes($1.rank) }?.near
  }

  private static func missingUnits(of limb: Finding) -> Int {
    if case .count(let count, _)? = limb.shortfall ?? limb.children.first?.shortfall {
      return count
    }
    return limb.standing.isPassing ? 0 : 1
  }

  private static func wants(
    of item: Finding,
    _ basis: TallyBasis,
  ) -> [(achievement: Int, usedBy: ClauseID?)] {
    var result: [(achievement: Int, usedBy: ClauseID?)] = []
    for limb in item.children where limb.standing.isPassing {
      for candidate in limb.limb?.candidates ?? [] where candidate.standing.isPassing {
        guard !result.contains(where: { $0.achievement == candidate.achievement }) else {
          continue
        }
        let user = basis.pairings.first { $0.achievement == candidate.achievement }?.item
        let sibling = basis.exclusive.first { $0.contains(candidate.achievement) }
          .flatMap { group in basis.pairings.first { group.contains($0.achievement) }?.item }
        if user != nil || sibling != nil {
          result.append((candidate.achievement, user ?? sibling))
        }
      }
    }
    return result
  }
}
