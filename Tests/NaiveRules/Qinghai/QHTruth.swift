import OrderedCollections
import RuleModel

/// Small words for judging one record at a time: what is left out is unknown, what is known to be
/// absent fails.
enum QHTruth {
  /// A judgement of which only the best and the worst case are known.
  static func between(worst: Bool, best: Bool) -> Standing {
    if worst { return .met }
    return best ? .unknown : .unmet
  }

  static func of(_ holds: Bool) -> Standing {
    holds ? .met : .unmet
  }

  static func flag(_ record: Record, _ path: String) -> Standing {
    switch record[path] {
    case nil: .unknown
    case .flag(let flag)?: of(flag)
    default: .unmet
    }
  }

  static func word(_ record: Record, _ path: String, in words: [String]) -> Standing {
    switch record[path] {
    case nil: .unknown
    case .word(let word)?: of(words.contains(word))
    default: .unmet
    }
  }

  static func words(_ record: Record, _ path: String, anyOf wanted: [String]) -> Standing {
    switch record[path] {
    case nil: .unknown
    case .words(let words)?: of(words.contains { wanted.contains($0) })
    case .word(let word)?: of(wanted.contains(word))
    default: .unmet
    }
  }

  /// A word at or above a place of an ascending scale; steps of a scale may hold several words.
  static func word(
    _ record: Record,
    _ path: String,
    atLeast word: String,
    on scale: [[String]],
  ) -> Standing {
    guard let floor = scale.firstIndex(where: { $0.contains(word) }) else { return .unmet }
    return self.word(record, path, in: scale[floor...].flatMap { $0 })
  }

  /// Whether something is stated.
  static func given(_ record: Record, _ path: String) -> Standing {
    switch record[path] {
    case nil: .unknown
    case .absent?: .unmet
    default: .met
    }
  }

  /// Not known to be one of these words.
  static func unless(_ record: Record, _ path: String, in words: [String]) -> Standing {
    of(!(record.word(path).map { words.contains($0) } ?? false))
  }

  /// Not known to be denied.
  static func unlessDenied(_ record: Record, _ path: String) -> Standing {
    of(record.flag(path) != false)
  }

  static func number(_ record: Record, _ path: String, where test: (Quantity) -> Bool) -> Standing {
    switch record[path] {
    case nil: .unknown
    case .number(let number)?: of(test(number))
    default: .unmet
    }
  }

  static func text(_ record: Record, _ path: String, in texts: [String]) -> Standing {
    switch record[path] {
    case nil: .unknown
    case .text(let text)?, .word(let text)?: of(texts.contains(text))
    default: .unmet
    }
  }

  /// A date not after a day.
  static func day(_ record: Record, _ path: String, by limit: CalendarDay) -> Standing {
    switch record[path] {
    case nil: .unknown
    case .day(let day)?: between(worst: day.latest <= limit, best: day.earliest <= limit)
    default: .unmet
    }
  }

  static func all(_ standings: Standing...) -> Standing { Standing.all(standings) }

  static func any(_ standings: Standing...) -> Standing { Standing.any(standings) }
}

/// Ascending scales, as the vocabulary words them.
enum QHScale {
  /// QH-17: 市(州) and 厅(局) stand equal.
  static let body = [["unit"], ["county"], ["prefecture", "bureau"], ["provincial"], ["national"]]
  static let size = [["small"], ["medium"], ["large"]]
  static let effect = [["some"], ["fairly-large"], ["marked"], ["major"]]
  static let academic = [["some"], ["fairly-high"], ["important"]]
  static let rating = [
    ["provincial-leading"], ["national-advanced"], ["national-leading"], ["international"],
  ]
  static let prize = [["A"], ["AA"], ["AAA"]]
  static let award = [["provincial"], ["provincial-major"]]
  static let peers = [["provincial-advanced"], ["national-advanced"]]
  static let grade = [["third"], ["second"], ["first"], ["special"]]
  /// Which of two prizes is the higher one, medals included (QH-19b).
  static let gradeOrMedal = [
    ["third", "excellence"], ["second", "silver"], ["first", "gold"], ["special"],
  ]
  static let education = [
    ["vocational"], ["college"], ["bachelor"], ["second-bachelor"], ["graduate-class"],
    ["master"], ["doctor"],
  ]
}
