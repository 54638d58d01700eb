/// What a clause asks for, as a tree that the evaluator judges and the planner mends.
package indirect enum Requirement: Hashable, Sendable {
  /// Another clause, by its id.
  case clause(ClauseID)
  /// Every one of them.
  case all([Requirement])
  /// At least one of them.
  case any([Requirement])
  /// At least so many of them.
  case atLeast(Int, [Requirement])
  /// The one that the chosen option of a reading names.
  case reading(ReadingID, [String: Requirement])
  /// Holds as it stands, with the reason.
  case satisfied(String)
  /// A quality only the board can weigh: review, unless attested.
  case judged(String)
  /// A fact only a declaration can state: unknown, unless attested.
  case attested(String)
  /// Decided by a document outside the standard: unknown, unless attested.
  case outside(document: String)
  /// Holds unless the applicant flags a problem (an attestation of `false`), then review.
  case unlessFlagged(String)
  /// Never blocks; shown as a notice.
  case notice(String)
  /// The day of judgement lies in a period of the calendar; nil bounds are open.
  case within(from: CalendarDay?, to: CalendarDay?)
  /// An attribute of the profile itself, such as `continuingEducation`.
  case fact(String, AttributeTest)
  /// Some record of a family satisfies a condition.
  case some(RecordTest)
  /// At least so many records of a family satisfy a condition (破格 experts, BF-S3-4.0a).
  case count(Int, RecordTest)
  /// No record of a family satisfies a condition (a prohibition).
  case none(RecordTest)
  /// Years of work or appointment.
  case service(Service)
  /// A rule on annual assessments.
  case assessments(AssessmentRule)
  /// Enough distinct items, each proved by achievements of its own.
  case tally(Tally)
  /// One limb of an item: so many achievements that satisfy a condition.
  case achievements([AchievementNeed])
  /// The route clauses with their years shortened by a granted advance (QH-13.2.2).
  case advanced(Advance)
}

/// A test over the records of a family.
package struct RecordTest: Hashable, Sendable {
  /// The family's key, such as `titles` or `conduct.sanctions`.
  package var family: String
  /// What a record must satisfy.
  package var condition: Condition
  /// Whether only records whose `from`/`to` contain the day of judgement count.
  package var current: Bool

  /// A test over a family.
  package init(family: String, condition: Condition, current: Bool = false) {
    self.family = family
    self.condition = condition
    self.current = current
  }
}

/// Years of work or appointment: summed over spells, overlaps once, gaps shift the day (AM-03).
package struct Service: Hashable, Sendable {
  /// The family of spells, `employment` or `appointments`.
  package var family: String
  /// Which spells count.
  package var condition: Condition
  /// Whole anniversary years (QH-15b); 0 asks only that a spell is running.
  package var years: Int
  /// The day from which spells count; nil counts the whole career.
  package var since: AnchorName?
  /// Whether one unbroken run is asked for (连续).
  package var unbroken: Bool
  /// Whether a matching spell must be running on the day of judgement.
  package var running: Bool
  /// Whether an advance shortens it and a delay postpones it (time in title, AM-72).
  package var adjustable: Bool

  /// A requirement of years.
  package init(
    family: String,
    condition: Condition,
    years: Int,
    since: AnchorName? = nil,
    unbroken: Bool = false,
    running: Bool = false,
    adjustable: Bool = false,
  ) {
    self.family = family
    self.condition = condition
    self.years = years
    self.since = since
    self.unbroken = unbroken
    self.running = running
    self.adjustable = adjustable
  }
}

/// A rule on annual assessments.
package enum AssessmentRule: Hashable, Sendable {
  /// Each year since the anchor has none of these grades (QH-7.4).
  case free(of: [String], since: AnchorName, gaps: AssessmentGaps)
  /// Each year since the anchor with one of these grades postpones adjustable service (QH-10.3).
  case delay(grades: [String], since: AnchorName, effect: DelayEffect)
  /// So many years with a grade since the anchor, in units under target assessment.
  case years(Int, grade: String, since: AnchorName, consecutive: Bool, targetSystem: Bool)
}

/// What a year without a fixed grade means (AM-40).
package enum AssessmentGaps: String, Hashable, Sendable, CaseIterable {
  /// The board asks.
  case review
  /// As a failing grade.
  case fail
  /// Passed over.
  case ignore
}

/// How failing assessments postpone an application (AM-39).
package enum DelayEffect: String, Hashable, Sendable, CaseIterable {
  /// One year for each, onto the otherwise earliest day; the year still counts as work.
  case each
  /// One year for each, and the calendar year does not count as work either.
  case eachUncounted = "each-uncounted"
  /// One year in all.
  case once
}

/// Enough distinct items, each proved by achievements of its own.
package struct Tally: Hashable, Sendable {
  /// How many points are needed.
  package var count: Int
  /// The items: clauses or groups whose limbs are alternatives.
  package var items: [TallyItem]
  /// Whether one underlying work may serve only one item (AM-66 `one-work`), by option.
  package var perWork: Bool

  /// A tally over items.
  package init(count: Int, items: [TallyItem], perWork: Bool = false) {
    self.count = count
    self.items = items
    self.perWork = perWork
  }
}

/// One item of a tally: any of its limbs proves it.
package struct TallyItem: Hashable, Sendable {
  /// The item's id, such as `QH-11.3.5`.
  package var id: ClauseID
  /// The clauses of its limbs.
  package var limbs: [ClauseID]
  /// How several results of one item add up.
  package var counting: Counting

  /// How several results of one item add up (AM-21).
  package enum Counting: String, Hashable, Sendable, CaseIterable {
    /// The item counts once.
    case once
    /// floor(n / unit) points.
    case perUnit = "per-unit"
    /// Every result counts once the unit is reached.
    case every
  }

  /// An item.
  package init(id: ClauseID, limbs: [ClauseID], counting: Counting = .once) {
    self.id = id
    self.limbs = limbs
    self.counting = counting
  }
}

/// So many achievements that satisfy a condition.
package struct AchievementNeed: Hashable, Sendable {
  /// How many make one unit.
  package var units: Int
  /// The achievement kinds that can serve.
  package var kinds: [String]
  /// What each must satisfy.
  package var condition: Condition
  /// The anchor of the window its date must lie in; nil when there is none.
  package var since: AnchorName?

  /// A need for achievements.
  package init(units: Int, kinds: [String], condition: Condition, since: AnchorName?) {
    self.units = units
    self.kinds = kinds
    self.condition = condition
    self.since = since
  }
}

/// Route clauses with their years shortened by a granted advance (提前申报).
///
/// `best` takes the single greatest advance granted, `sum` adds them (AM-71).
package struct Advance: Hashable, Sendable {
  /// The clauses that grant an advance, with its years.
  package var grants: [Grant]
  /// The routes whose adjustable service is shortened.
  package var over: [ClauseID]
  /// Whether several grants add up.
  package var sums: Bool

  /// A clause that grants an advance.
  package struct Grant: Hashable, Sendable {
    /// The granting clause.
    package var clause: ClauseID
    /// By how many years the required years shrink.
    package var years: Int

    /// A grant.
    package init(clause: ClauseID, years: Int) {
      self.clause = clause
      self.years = years
    }
  }

  /// An advance over routes.
  package init(grants: [Grant], over: [ClauseID], sums: Bool = false) {
    self.grants = grants
    self.over = over
    self.sums = sums
  }
}
