import Advice
import Evaluation
import Explanation
import Profiles
import RuleModel

/// Where pathways stood when they were last asked for, so that an edit asks once, not twice.
struct SummaryCache: Sendable {
  /// What a summary rests on.
  struct Key: Hashable, Sendable {
    let pathway: String
    let premises: Premises
    let pairings: PairingWishes
    let preferences: PlanPreferences
    let today: CalendarDay
  }

  private var entries: [(key: Key, summary: PathwaySummary)] = []

  /// Enough for the targets before and after an edit.
  private static let capacity = 16

  /// The summary for a key, worked out when it is not at hand.
  mutating func summary(for key: Key, otherwise body: () -> PathwaySummary) -> PathwaySummary {
    if let known = entries.first(where: { $0.key == key }) { return known.summary }
    let summary = body()
    entries.append((key, summary))
    if entries.count > Self.capacity { entries.removeFirst() }
    return summary
  }
}
