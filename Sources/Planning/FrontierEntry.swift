/// Something the search may look at next: a part with a bound, or a plan with its value.
struct FrontierEntry: Comparable {
  /// A part of the search, or a minimal plan as ascending leaf numbers.
  enum Content {
    case part(SearchPart)
    case plan([Int])
  }

  /// The bound of the part, or the value of the plan.
  let key: PlanKey
  /// The day of the plan, or of every plan in the part.
  let day: Int
  /// When it was found; parts of equal bound are looked at in this order.
  let sequence: Int
  let content: Content

  /// Parts come before plans of the same key: they may hold an equal plan with smaller leaves.
  static func < (left: FrontierEntry, right: FrontierEntry) -> Bool {
    if left.key != right.key { return left.key < right.key }
    switch (left.content, right.content) {
    case (.part, .part): return left.sequence < right.sequence
    case (.part, .plan): return true
    case (.plan, .part): return false
    case (.plan(let a), .plan(let b)): return a.lexicographicallyPrecedes(b)
    }
  }

  static func == (left: FrontierEntry, right: FrontierEntry) -> Bool {
    left.sequence == right.sequence
  }
}
