package import RuleModel

/// One requirement judged: what was needed, what was found, and why (判定).
package struct Finding: Hashable, Sendable {
  /// The clause it judges; nil for a part of a clause.
  package var clause: ClauseID?
  /// The truth of it.
  package var standing: Standing
  /// How it was concluded.
  package var basis: Basis
  /// What the clause needs.
  package var need: Measure?
  /// What the profile has.
  package var have: Measure?
  /// What is lacking, in the clause's own units.
  package var shortfall: Measure?
  /// The facts that decided it.
  package var causes: [Cause]
  /// The findings it rests on.
  package var children: [Finding]

  /// A finding.
  package init(
    clause: ClauseID? = nil,
    standing: Standing,
    basis: Basis,
    need: Measure? = nil,
    have: Measure? = nil,
    shortfall: Measure? = nil,
    causes: [Cause] = [],
    children: [Finding] = [],
  ) {
    self.clause = clause
    self.standing = standing
    self.basis = basis
    self.need = need
    self.have = have
    self.shortfall = shortfall
    self.causes = causes
    self.children = children
  }

  /// How a finding was concluded.
  package enum Basis: Hashable, Sendable {
    /// Every child.
    case all
    /// Any child.
    case any
    /// At least so many children.
    case atLeast(Int)
    /// The option in force of a reading; one child.
    case reading(ReadingID, option: String)
    /// Holds as it stands.
    case satisfied(String)
    /// The board judges; `attested` says the profile settles it.
    case judged(String, attested: Bool)
    /// A declaration states it.
    case attested(String, attested: Bool)
    /// An outside document decides it.
    case outside(document: String, attested: Bool)
    /// Holds unless flagged.
    case flagged(String)
    /// Never blocks.
    case notice(String)
    /// A period of the calendar.
    case period(from: CalendarDay?, to: CalendarDay?)
    /// An attribute of the profile itself.
    case fact(String, AttributeTest)
    /// Records of a family that satisfy a test, at least so many.
    case some(RecordTest, minimum: Int)
    /// No record of a family satisfies a test.
    case none(RecordTest)
    /// Years of work or appointment.
    case service(ServiceBasis)
    /// A rule on annual assessments.
    case assessments(AssessmentRule)
    /// Routes shortened by this many years.
    case advance(years: Int)
    /// Distinct items; the children are the items.
    case tally(TallyBasis)
    /// One item of a tally; the children are its limbs.
    case item(TallyItem)
    /// One limb: achievements that satisfy a condition.
    case limb(LimbBasis)
  }
}

extension Finding {
  /// How it looks at the achievements, when it is a limb, perhaps under a reading.
  package var limb: LimbBasis? {
    switch basis {
    case .limb(let limb): limb
    case .reading: children.first?.limb
    case .all, .any, .atLeast, .satisfied, .judged, .attested, .outside, .flagged, .notice,
      .period, .fact, .some, .none, .service, .assessments, .advance, .tally, .item:
      nil
    }
  }

  /// The same finding with another look at the achievements.
  func replacing(limb: LimbBasis) -> Finding {
    var result = self
    switch basis {
    case .limb: result.basis = .limb(limb)
    case .reading: result.children = children.map { $0.replacing(limb: limb) }
    case .all, .any, .atLeast, .satisfied, .judged, .attested, .outside, .flagged, .notice,
      .period, .fact, .some, .none, .service, .assessments, .advance, .tally, .item:
      break
    }
    return result
  }
}

/// How years of work or appointment were counted.
package struct ServiceBasis: Hashable, Sendable {
  /// The requirement.
  package var service: Service
  /// The years asked for after the advance.
  package var years: Int
  /// By how many years failing assessments postpone it.
  package var delay: Int
  /// The first day it is certainly reached if running spells go on; nil when it never is.
  package var metOn: CalendarDay?
  /// The anchor it counts from, when that day does not exist.
  package var missingAnchor: AnchorName?
}

/// How a limb looks at the achievements.
package struct LimbBasis: Hashable, Sendable {
  /// What it asks for.
  package var needs: [AchievementNeed]
  /// Achievements of a fitting kind, with how well each fits each need.
  package var candidates: [Candidate]

  /// One achievement looked at for one need.
  package struct Candidate: Hashable, Sendable {
    /// Position among the profile's achievements.
    package var achievement: Int
    /// Position among the limb's needs.
    package var need: Int
    /// How well it fits, filters included.
    package var standing: Standing
    /// Why it does not fit better.
    package var causes: [Cause]
  }
}

/// How items were proved.
package struct TallyBasis: Hashable, Sendable {
  /// The requirement.
  package var tally: Tally
  /// The points reached by achievements that surely count or await only the board.
  package var points: Int
  /// The points reached when what is unknown turns out well.
  package var possiblePoints: Int
  /// Which achievement serves which limb.
  package var pairings: [Pairing]
  /// Groups of achievements of which only one may be used, by position.
  package var exclusive: [[Int]]
}

/// An achievement that serves a limb.
package struct Pairing: Hashable, Sendable {
  /// Position among the profile's achievements.
  package var achievement: Int
  /// The item it serves.
  package var item: ClauseID
  /// The limb of the item.
  package var limb: ClauseID
}
