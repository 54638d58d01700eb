import RuleModel

/// How well one record satisfies a condition, and what kept it from doing better.
struct Outcome {
  var standing: Standing
  /// Empty when met.
  var causes: [Cause]

  static let met = Outcome(standing: .met, causes: [])

  /// Adds a part of a conjunction: every part that falls short is worth telling, not only the
  /// worst.
  mutating func and(_ other: Outcome) {
    if other.standing < standing { standing = other.standing }
    if !other.causes.isEmpty { causes += other.causes }
  }

  /// Adds a branch of a choice: the one nearest to success explains best.
  mutating func or(_ other: Outcome) {
    if other.standing > standing
      || (other.standing == standing && other.causes.count < causes.count)
    {
      self = other
    }
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
