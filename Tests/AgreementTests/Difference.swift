import RuleModel

/// One point on which the two evaluators part.
struct Difference: Hashable, Sendable {
  /// Where they part: a clause within a pathway, or the pathway itself.
  struct Place: Hashable, Comparable, Sendable, CustomStringConvertible {
    var pathway: String
    /// nil for the pathway as a whole.
    var clause: String?

    var description: String { clause.map { "\(pathway) \($0)" } ?? pathway }

    static func < (left: Place, right: Place) -> Bool {
      // A clause tells more than the pathway that it decides.
      (left.pathway, left.clause == nil ? 1 : 0, left.clause ?? "")
        < (right.pathway, right.clause == nil ? 1 : 0, right.clause ?? "")
    }
  }

  var place: Place
  /// What the naive evaluator says; nil when it knows no such pathway.
  var naive: Standing?
  /// What the engine says, every finding of the clause; empty when it knows no such pathway.
  var engine: [Standing]

  var description: String {
    let answers = engine.map(\.id).joined(separator: "|")
    return "\(place): naive \(naive?.id ?? "nothing"), engine \(answers)"
  }
}
