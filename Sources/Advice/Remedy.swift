package import Evaluation
package import RuleModel

/// What closes a gap (补救): something to achieve, obtain, supply or wait for.
package struct Remedy: Hashable, Sendable {
  /// What sort of thing it is.
  package var kind: Kind
  /// The clause it serves; for an achievement the limb, such as `QH-12.3.4b`.
  package var clause: ClauseID
  /// The item the limb belongs to, such as `QH-12.3.4`; nil outside a tally.
  package var item: ClauseID?
  /// Limbs of another pathway that the same achievement serves as well.
  package var alsoServes: [ClauseID] = []
  /// How many units; 1 outside achievements, 0 for a wait.
  package var units: Int
  /// Effort in the points of ``PlanPreferences``; the user's preference, not the regulation's.
  package var effort: Int
  /// The earliest day it can be had.
  package var earliest: CalendarDay
  /// The fact it supplies or changes, when it concerns one that exists.
  package var fact: FactReference?
  /// What it changes in the profile: a model that satisfies the clause just so.
  package var changes: [ProfileChange]

  /// The sorts of remedy (DESIGN.md §5).
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case achievement, exam, degree, title, appointment, recommendation, attestation, fact, wait
  }
}

extension Remedy {
  /// The ids of the achievements it adds.
  var newAchievementIDs: [String] {
    changes.compactMap { change in
      if case .add("achievements", let record) = change { return record.text("id") }
      return nil
    }
  }
}

extension [Remedy] {
  /// The positions of waits that hold nothing up, for the last thing is had on that day or later.
  var idleWaits: [Int] {
    let things = filter { $0.kind != .wait }.map(\.earliest)
    let binding = map(\.earliest).max()
    return indices.filter { index in
      self[index].kind == .wait
        && (self[index].earliest != binding || things.contains { $0 == binding })
    }
  }
}

/// One change a remedy makes to a profile.
package enum ProfileChange: Hashable, Sendable {
  /// Adds a record to a family; a single-record family is set.
  case add(family: String, Record)
  /// Sets an attribute of a record or of the profile.
  case set(FactReference, FactValue)
  /// Declares an attested clause.
  case attest(ClauseID)
  /// Declares that a family has no records.
  case declareNone(family: String)
}

/// A set of remedies that opens a pathway, none of which can be spared (方案).
package struct RemedyPlan: Hashable, Sendable {
  /// The remedies, the earliest first.
  package var remedies: [Remedy]
  /// The day the pathway opens when each remedy is had as early as it can be: the evaluator's
  /// word, not the search's.
  package var day: CalendarDay
  /// Σ effort.
  package var effort: Int
  /// New things to achieve or obtain; waits, facts to supply and declarations are not counted.
  package var count: Int
  /// For each remedy that is no wait: what fails again without it (最小性证明).
  package var certificate: [Necessity]

  /// A remedy and the clauses that fail again without it.
  package struct Necessity: Hashable, Sendable {
    /// Position among the plan's remedies.
    package var remedy: Int
    /// The smallest clauses that then decide against the pathway.
    package var fails: [ClauseID]
  }
}

/// The answer to 方案 for one pathway.
package struct PlanReport: Sendable {
  /// The pathway's id.
  package var pathway: String
  /// The verdict before any remedy.
  package var verdict: Verdict
  /// The plans in the order asked for.
  package var plans: [RemedyPlan]
  /// Whether the list is proved to be the best, in order.
  package var isOptimal: Bool
  /// Nodes expanded by the search.
  package var explored: Int
  /// Whether plans were left out because they exceed the effort or the day the user allows.
  package var isLimited = false
  /// Why there is no plan; nil when there is one or none is needed.
  package var impossible: Impossibility?
}

/// Why no plan reaches a pathway.
package struct Impossibility: Hashable, Sendable {
  /// From the pathway down to the user's own facts, at most six.
  package var because: [Reason]
  /// The nearest pathway of the same standard that can be reached, when one is.
  package var nearest: NearestGoal?
  /// The nearest pathways of other standards, one for each level from the one aimed at down to the
  /// highest held.
  package var elsewhere: [NearestGoal] = []

  /// One line of the chain.
  package struct Reason: Hashable, Sendable {
    /// The clause that cannot hold.
    package var clause: ClauseID
    /// The finding on it.
    package var finding: Finding
  }

  /// A pathway that can be reached.
  package struct NearestGoal: Hashable, Sendable {
    /// The short name of its standard.
    package var standard: String
    /// The pathway's id.
    package var pathway: String
    /// The day its best plan by date opens it.
    package var day: CalendarDay
    /// New things that plan asks for.
    package var count: Int
  }
}

/// The answer to 何时 for one pathway.
package struct OpeningReport: Hashable, Sendable {
  /// The pathway's id.
  package var pathway: String
  /// The days it opens if only time passes.
  package var opening: Opening
  /// The verdict on the day of the facts.
  package var verdict: Verdict
  /// The clauses that hold it back until it opens, or for ever.
  package var deciding: [ClauseID]
  /// The earliest day any plan reaches it, when time alone does not; nil when none does.
  package var earliestPlan: CalendarDay?
}

/// The answer to 提前 for one level: the early path against the regular one.
package struct EarlyRadar: Hashable, Sendable {
  /// The level.
  package var level: String
  /// The regular pathway's id.
  package var regular: String
  /// The early pathway's id.
  package var early: String
  /// The earliest day a plan reaches the regular pathway; nil when none does.
  package var regularDay: CalendarDay?
  /// The earliest day a plan reaches the early pathway; nil when none does.
  package var earlyDay: CalendarDay?
  /// Each clause that grants an advance, and what it is worth.
  package var grants: [Grant]

  /// One clause that grants an advance.
  package struct Grant: Hashable, Sendable {
    /// The granting clause.
    package var clause: ClauseID
    /// By how many years it shortens the years in title or appointment.
    package var years: Int
    /// Its standing now.
    package var standing: Standing
    /// The day the early path would open if it were held today; nil when it would not.
    package var dayIfHeld: CalendarDay?
    /// Days saved against the regular path if it were held today; not positive: pointless.
    package var daysSaved: Int?
    /// The earliest day it can be obtained; nil when it cannot be planned for.
    package var obtainable: CalendarDay?
    /// Days saved when it is had on that day.
    package var daysSavedIfObtained: Int?
    /// The clauses that then hold the date, which no advance can move.
    package var deciding: [ClauseID]
  }
}
