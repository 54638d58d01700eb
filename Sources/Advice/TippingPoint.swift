package import Evaluation
package import RuleModel

/// One dated or counted fact and the values at which the verdict on a pathway changes (临界值).
package struct TippingPoint: Hashable, Sendable {
  /// The fact.
  package var fact: FactReference
  /// Which of several values below the attribute it is.
  package var part: Part
  /// Its value in the profile.
  package var value: FactValue
  /// The nearest change below, or earlier; nil when there is none in sight.
  package var below: Edge?
  /// The nearest change above, or later; nil when there is none in sight.
  package var above: Edge?

  /// The place of a value below its attribute.
  package enum Part: Hashable, Sendable {
    /// The attribute has one value.
    case whole
    /// The figure of a calendar year.
    case year(Int)
    /// The spell at a position in a list of them.
    case spell(Int)
  }

  /// Where a verdict changes.
  package struct Edge: Hashable, Sendable {
    /// The value nearest to the present one that changes the verdict; the one before it does not.
    package var value: FactValue
    /// The finding on the whole pathway there.
    package var finding: Finding

    /// The standing from there on.
    package var standing: Standing { finding.standing }
    /// The clauses that then decide; empty when the pathway passes.
    package var deciding: [ClauseID] { standing.isPassing ? [] : finding.deciding(standing) }
  }
}

/// The tipping points of one pathway.
package struct TippingReport: Sendable {
  /// The pathway's id.
  package var pathway: String
  /// The verdict as things are.
  package var verdict: Verdict
  /// The facts on which it can tip, in the order of the profile.
  package var points: [TippingPoint]
  /// Whether every fact was looked at; false when it was stopped early.
  package var isComplete: Bool
}
