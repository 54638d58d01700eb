package import OrderedCollections
package import RuleModel

/// The user's own view of effort and lead time; the regulation knows none.
package struct PlanPreferences: Hashable, Sendable {
  /// What one unit of something costs and how long it takes.
  package struct Price: Hashable, Sendable {
    /// Effort points of one unit; 1 is about a month of spare time.
    package var effort: Int
    /// Months until the first unit can be had, and between one unit and the next.
    package var months: Int
    /// Whether plans leave it out.
    package var excluded: Bool

    /// A price.
    package init(effort: Int, months: Int, excluded: Bool = false) {
      self.effort = effort
      self.months = months
      self.excluded = excluded
    }
  }

  /// Prices by achievement kind or remedy kind; what is not named has its default.
  package var prices: OrderedDictionary<String, Price>
  /// Plans with more effort are left out.
  package var maximumEffort: Int?
  /// Plans that open later are left out.
  package var latestDay: CalendarDay?

  /// The defaults, with some prices changed.
  package init(
    prices: OrderedDictionary<String, Price> = [:],
    maximumEffort: Int? = nil,
    latestDay: CalendarDay? = nil,
  ) {
    self.prices = prices
    self.maximumEffort = maximumEffort
    self.latestDay = latestDay
  }

  /// The price of an achievement kind or remedy kind.
  package func price(of key: String) -> Price {
    prices[key] ?? Self.defaults[key] ?? Price(effort: 6, months: 12)
  }

  /// The default prices, by achievement kind and remedy kind.
  package static let defaults: OrderedDictionary<String, Price> = [
    "paper": Price(effort: 3, months: 9),
    "book": Price(effort: 8, months: 18),
    "patent": Price(effort: 6, months: 18),
    "rd-result": Price(effort: 6, months: 12),
    "report": Price(effort: 3, months: 6),
    "think-tank-report": Price(effort: 3, months: 6),
    "decision-report": Price(effort: 3, months: 6),
    "consulting-report": Price(effort: 3, months: 6),
    "project-review": Price(effort: 1, months: 2),
    "research-project": Price(effort: 6, months: 18),
    "standard": Price(effort: 8, months: 24),
    "award": Price(effort: 8, months: 18),
    "honour": Price(effort: 8, months: 18),
    "plan-document": Price(effort: 5, months: 12),
    "policy-document": Price(effort: 5, months: 12),
    "management-measure": Price(effort: 3, months: 9),
    "reform-plan": Price(effort: 4, months: 12),
    "capital-project": Price(effort: 6, months: 12),
    "financial-project": Price(effort: 6, months: 12),
    "problem-solving": Price(effort: 5, months: 12),
    "enterprise-management": Price(effort: 6, months: 0),
    "institution-management": Price(effort: 6, months: 0),
    "exceptional": Price(effort: 12, months: 24),
    "assessment": Price(effort: 3, months: 12),
    "exam": Price(effort: 4, months: 9),
    "degree": Price(effort: 12, months: 36),
    "title": Price(effort: 6, months: 12),
    "appointment": Price(effort: 2, months: 3),
    "recommendation": Price(effort: 1, months: 0),
    "attestation": Price(effort: 0, months: 0),
    "fact": Price(effort: 0, months: 0),
  ]
}
