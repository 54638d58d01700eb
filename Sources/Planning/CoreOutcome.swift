/// What a search of a core found.
struct CoreOutcome {
  /// The lightest solution found below the limit, if any.
  var best: CoreSolution?
  /// No solution weighs less; the weight of the best, or the limit, when the search was finished.
  var bound: Int
}
