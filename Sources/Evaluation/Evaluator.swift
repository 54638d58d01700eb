import OrderedCollections
package import RuleModel

/// Judges a profile against one pack.
///
/// The same value serves check, why, gap, when, what-if and the re-check of plans, so they cannot
/// disagree. It holds no clock: the day comes in from outside.
package struct Evaluator: Sendable {
  /// The standard.
  package let pack: RulePack
  /// The applicant.
  package var profile: Profile
  /// The day of the facts: what lies after it is assumed to go on as it is.
  package var asOf: CalendarDay
  /// The readings switched away from the pack's defaults.
  package var readings: [ReadingID: String]
  /// The user's say in the assignment of achievements.
  package var pairingWishes: PairingWishes

  /// An evaluator.
  package init(
    pack: RulePack,
    profile: Profile,
    asOf: CalendarDay,
    readings: [ReadingID: String] = [:],
    pairingWishes: PairingWishes = PairingWishes(),
  ) {
    self.pack = pack
    self.profile = profile
    self.asOf = asOf
    self.readings = readings
    self.pairingWishes = pairingWishes
  }

  /// The verdict on a pathway on a day; the day of the facts when left out.
  package func verdict(on pathway: Pathway, day: CalendarDay? = nil) -> Verdict {
    Judge(self, pathway: pathway, today: day ?? asOf).verdict()
  }

  /// The verdicts on the day of the facts and on every later one on which anything can change if
  /// only time passes, so many at most.
  package func verdicts(on pathway: Pathway, limit: Int) -> [Verdict] {
    var judge = Judge(self, pathway: pathway, today: asOf)
    var verdicts = [judge.verdict()]
    while verdicts.count < limit, let next = judge.horizon.next {
      judge = Judge(after: judge, today: next)
      verdicts.append(judge.verdict())
    }
    return verdicts
  }

  /// The standing of a pathway on a day, found without telling why.
  package func standing(of pathway: Pathway, day: CalendarDay? = nil) -> Standing {
    Judge(self, pathway: pathway, today: day ?? asOf, isBrief: true)
      .finding(for: pathway.requirement).standing
  }

  /// The days on which a pathway opens if only time passes.
  ///
  /// Jumps from one day on which a fact can change its effect to the next; between them no verdict
  /// can change.
  package func opening(of pathway: Pathway) -> Opening {
    var opening = Opening(certain: nil, possible: nil)
    var judge = Judge(self, pathway: pathway, today: asOf, isBrief: true)
    for _ in 0..<Self.maximumJumps {
      let standing = judge.finding(for: pathway.requirement).standing
      if standing > .unmet, opening.possible == nil { opening.possible = judge.today }
      if standing.isPassing {
        opening.certain = judge.today
        return opening
      }
      guard let next = judge.horizon.next else { return opening }
      judge = Judge(after: judge, today: next)
    }
    return opening
  }

  /// More changes than any profile within the size limits can bring about.
  static let maximumJumps = 2_000

  /// The option of a reading in force.
  package func option(of reading: ReadingID) -> String {
    readings[reading] ?? pack.readings[reading]?.defaultOption ?? ""
  }
}

extension Judge {
  /// The verdict on the pathway.
  fileprivate func verdict() -> Verdict {
    let finding = finding(for: pathway.requirement)
    return Verdict(
      pathway: pathway.id,
      day: today,
      finding: finding,
      consultedReadings: consulted,
      nextChange: horizon.next,
    )
  }
}

/// The user's say in the assignment of achievements to items, by achievement id.
package struct PairingWishes: Hashable, Sendable {
  /// The achievement may serve only this item or limb.
  package var pinned: [String: ClauseID]
  /// The achievement may not serve these items or limbs.
  package var forbidden: [String: Set<ClauseID>]

  /// No wishes unless given.
  package init(pinned: [String: ClauseID] = [:], forbidden: [String: Set<ClauseID>] = [:]) {
    self.pinned = pinned
    self.forbidden = forbidden
  }
}

/// A pathway judged on a day (总结论).
package struct Verdict: Hashable, Sendable {
  /// The pathway's id.
  package var pathway: String
  /// The day of judgement.
  package var day: CalendarDay
  /// The whole tree of findings.
  package var finding: Finding
  /// The readings that were asked for on the way, by id.
  package var consultedReadings: [ReadingID]
  /// The next day on which anything can change if only time passes; nil when nothing can.
  package var nextChange: CalendarDay?

  /// The truth of the whole.
  package var standing: Standing { finding.standing }
}

/// The days on which a pathway opens if only time passes.
package struct Opening: Hashable, Sendable {
  /// The first day it is certainly open; nil when time alone never opens it.
  package var certain: CalendarDay?
  /// The first day nothing known stands against it: open if what is unknown turns out well.
  package var possible: CalendarDay?
}
