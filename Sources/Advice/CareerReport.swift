package import RuleModel

/// How a career is looked for (生涯).
package struct CareerTerms: Hashable, Sendable {
  /// The level of the title aimed at.
  package var level: String
  /// The standards whose title is aimed at; empty for any.
  package var standards: Set<String>
  /// The day of the year on which filing is taken, by standard; `*` stands for the others. A
  /// standard without one takes filings on any day.
  package var rounds: [String: YearlyDay]
  /// Months from filing to the date of the title: a supposition, no standard fixes it.
  package var reviewMonths: Int

  /// Terms; a title comes six months after filing unless told otherwise.
  package init(
    level: String,
    standards: Set<String> = [],
    rounds: [String: YearlyDay] = [:],
    reviewMonths: Int = 6,
  ) {
    self.level = level
    self.standards = standards
    self.rounds = rounds
    self.reviewMonths = reviewMonths
  }
}

/// One review on the way (一次评审).
package struct CareerReview: Hashable, Sendable {
  /// The standard's id.
  package var standard: String
  /// The pathway's id.
  package var pathway: String
  /// The level of the title it grants.
  package var level: String
  /// What is done for it; nil when nothing new is needed.
  package var plan: RemedyPlan?
  /// The day the pathway opens.
  package var opens: CalendarDay
  /// The day of filing: the first round on which the pathway is open.
  package var filing: CalendarDay
  /// The date of the title.
  package var granted: CalendarDay
  /// The clauses that hold the day; empty when it opens at once.
  package var deciding: [ClauseID]
  /// The day from which achievements count; nil when the pathway takes older ones too.
  package var window: CalendarDay?
  /// The achievements filed, by id; from then on they carry the review in `usedIn`.
  package var spent: [String]
  /// Other reviews that could have come instead, the best first.
  package var passedOver: [Alternative]

  /// A review that was not chosen.
  package struct Alternative: Hashable, Sendable {
    /// The pathway's id.
    package var pathway: String
    /// Its day of filing.
    package var filing: CalendarDay
    /// The effort of its plan.
    package var effort: Int
  }
}

/// A sequence of reviews that ends with the title aimed at.
package struct CareerRoute: Hashable, Sendable {
  /// The reviews in order.
  package var reviews: [CareerReview]
  /// The date of the last title.
  package var day: CalendarDay
  /// Σ effort.
  package var effort: Int
  /// Σ new things.
  package var count: Int

  /// Whether it goes the same way, whatever else could have been chosen on it.
  package func isSame(as other: CareerRoute) -> Bool {
    reviews.elementsEqual(other.reviews) { mine, theirs in
      mine.pathway == theirs.pathway && mine.filing == theirs.filing
        && mine.plan?.remedies ?? [] == theirs.plan?.remedies ?? []
    }
  }
}

/// The answer to 生涯.
package struct CareerReport: Sendable {
  /// What was asked.
  package var terms: CareerTerms
  /// The route that ends soonest, each review prepared by the plan that opens it soonest.
  package var earliest: CareerRoute?
  /// The route of least effort, each review prepared by the plan of least effort.
  package var cheapest: CareerRoute?
  /// Applicants judged on the way: a person after each sequence of reviews looked at.
  package var explored: Int
  /// Whether every sequence that could be better was looked at.
  package var isComplete: Bool
  /// Titles at or above the level that are held already.
  package var alreadyHeld: Bool
  /// Why the first review of each standard is out of reach, when no route was found: the reasons of
  /// the lowest pathway.
  package var obstacles: [Obstacle]

  /// A pathway that cannot be had from the start.
  package struct Obstacle: Sendable {
    /// The standard's id.
    package var standard: String
    /// The pathway's id.
    package var pathway: String
    /// Why.
    package var impossible: Impossibility
  }
}
