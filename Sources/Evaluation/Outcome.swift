import RuleModel

/// How well one record satisfies a condition, and what kept it from doing better.
struct Outcome {
  var standing: Standing
  /// Empty when met.
  var causes: [Cause]

  static let met = Outcome(standing: .met, causes: [])

  static func all(_ outcomes: [Outcome]) -> Outcome {
    let standing = Standing.all(outcomes.lazy.map(\.standing))
    // Every part that falls short is worth telling, not only the worst.
    return Outcome(standing: standing, causes: outcomes.flatMap(\.causes))
  }

  static func any(_ outcomes: [Outcome]) -> Outcome {
    let standing = Standing.any(outcomes.lazy.map(\.standing))
    guard standing != .met else { return .met }
    // The branch nearest to success explains best.
    let best = outcomes.filter { $0.standing == standing }
      .min { $0.causes.count < $1.causes.count }
    return Outcome(standing: standing, causes: best?.causes ?? [])
  }
}

/// A record under judgement and where it stands in the profile.
struct Subject {
  var record: Record
  var reference: FactReference

  func at(_ attribute: String) -> FactReference {
    var result = reference
    result.attribute = reference.attribute.map { "\($0).\(attribute)" } ?? attribute
    return result
  }
}

/// The schema of the words a test compares with.
extension AttributeType {
  var wordSet: WordSet? {
    switch self {
    case .word(let set), .words(let set): set
    default: nil
    }
  }
}
