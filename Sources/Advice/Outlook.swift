/// Where a pathway stands and the best way to it.
package struct Outlook: Hashable, Sendable {
  /// The verdict, what decides it, when it opens and the day of the soonest plan.
  package var opening: OpeningReport
  /// The best plan, perhaps without its certificate; nil when there is none or none is needed.
  package var best: RemedyPlan?
}
