package import Advice
package import Evaluation
import OrderedCollections
package import RuleModel

/// Where a pathway stands, small enough to compare before and after an edit, and across branches.
package struct PathwaySummary: Hashable, Sendable {
  /// One clause that decides, with what the profile has for it.
  package struct Deciding: Hashable, Sendable {
    /// The clause.
    package var clause: ClauseID
    /// What the profile has, in words; nil when nothing is measured.
    package var have: String?

    /// A deciding clause.
    package init(clause: ClauseID, have: String? = nil) {
      self.clause = clause
      self.have = have
    }
  }

  /// The pathway's id.
  package var pathway: String
  /// Its name with the standard's.
  package var label: String
  /// The rank of its level, from 1 for the lowest; 0 when it has none.
  package var rank: Int
  /// The truth of the verdict.
  package var standing: Standing
  /// The smallest unmet requirements.
  package var missing: [Deciding]
  /// How much is lacking, in units: items of results, and one for every other requirement.
  package var lacking: Int
  /// The clauses whose facts are unknown.
  package var unknown: [Deciding]
  /// The clauses that await the board.
  package var review: [ClauseID]
  /// The first day it opens: by time alone, else by the earliest plan; nil when never or not asked.
  package var earliest: CalendarDay?
  /// Whether ``earliest`` needs more than time.
  package var needsPlan: Bool
  /// The first day it opens if what is unknown turns out well; nil when never or not asked.
  package var possible: CalendarDay?
  /// Why it never opens again; nil unless its filing period is over.
  package var closure: Closure?

  /// A summary of a verdict; `opening` and `earliestPlan` are left out when nobody asked.
  package init(
    _ verdict: Verdict,
    opening: Opening? = nil,
    earliestPlan: CalendarDay? = nil,
    _ wording: Wording,
  ) {
    func deciding(_ standing: Standing) -> [Deciding] {
      verdict.finding.deciding(standing).map { clause in
        Deciding(
          clause: clause,
          have: verdict.finding.first(on: clause).flatMap { wording.have(of: $0) },
        )
      }
    }
    pathway = verdict.pathway
    label = wording.fullPathway(verdict.pathway)
    rank = wording.rank(ofPathway: verdict.pathway)
    standing = verdict.standing
    missing = deciding(.unmet)
    lacking = verdict.finding.lacking
    unknown = deciding(.unknown)
    review = verdict.finding.deciding(.review)
    earliest = opening?.certain ?? earliestPlan
    needsPlan = opening?.certain == nil && earliestPlan != nil
    possible = opening?.possible
    closure = verdict.closure
  }

  /// A summary of an answer to 何时.
  package init(_ report: OpeningReport, _ wording: Wording) {
    self.init(report.verdict, opening: report.opening, earliestPlan: report.earliestPlan, wording)
  }
}

extension PathwaySummary {
  /// 符合, 差 3 项, 2 项未知.
  package var brief: String {
    Wording.briefConclusion(standing, missing: lacking, unknown: unknown.count)
  }

  /// 最早 2027-12-01; with 有方案 when time alone does not do; 没有办法 when never.
  var opening: String {
    guard let earliest else { return "最早：无" }
    return "最早 \(earliest)\(needsPlan ? "（须补救）" : "")"
  }
}

extension Wording {
  /// The rank of the level that a pathway leads to.
  fileprivate func rank(ofPathway id: String) -> Int {
    guard case .word(let levels)? = Vocabulary.family("titles")?.attribute(at: "level")?.type,
      let pathway = pack.pathways.values.first(where: { $0.id == id })
    else { return 0 }
    return levels.rank(of: pathway.level) ?? 0
  }
}
