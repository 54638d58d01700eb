import RuleModel

/// One applicant on one day, asked in plain words.
///
/// Every answer has four values: an attribute left out is unknown, one known to be absent or
/// given otherwise is unmet (DESIGN.md §3).
struct FintechApplicant {
  let profile: Profile
  let today: CalendarDay

  /// A quality only the board weighs: review, unless the applicant's unit answered it.
  func judged(_ clause: String) -> Standing {
    switch profile.attestation(ClauseID(clause)) {
    case .some(true): .met
    case .some(false): .unmet
    case .none: .review
    }
  }

  /// Whether an attribute of a record is one of these words.
  func word(_ record: Record, _ key: String, _ words: [String]) -> Standing {
    guard let value = record[key] else { return .unknown }
    if case .word(let word) = value, words.contains(word) { return .met }
    return .unmet
  }

  /// Whether a list of words has this one.
  func words(_ record: Record, _ key: String, has word: String) -> Standing {
    guard let value = record[key] else { return .unknown }
    if case .words(let words) = value, words.contains(word) { return .met }
    if case .word(word) = value { return .met }
    return .unmet
  }

  /// Whether a flag is stated to be true.
  func flag(_ record: Record, _ key: String) -> Standing {
    guard let value = record[key] else { return .unknown }
    return value == .flag(true) ? .met : .unmet
  }

  /// Whether a flag is not stated to be false; nothing stated is enough.
  func notDenied(_ record: Record, _ key: String) -> Standing {
    record[key] == .flag(false) ? .unmet : .met
  }

  /// Whether a date has come by today; a coarse date may leave it open.
  func hasCome(_ value: FactValue?) -> Standing {
    guard let value else { return .unknown }
    guard case .day(let day) = value else { return .unmet }
    if day.latest <= today { return .met }
    if day.earliest > today { return .unmet }
    return .unknown
  }

  /// Whether a last day has not passed; `~` means that it is still running.
  func hasNotEnded(_ value: FactValue?) -> Standing {
    guard let value else { return .unknown }
    guard case .day(let day) = value else { return .met }
    if day.earliest >= today { return .met }
    if day.latest < today { return .unmet }
    return .unknown
  }

  /// The standing of a list: unknown when the list is left out, else the best of its records.
  func anyRecord(_ family: String, _ test: (Record) -> Standing) -> Standing {
    guard let records = profile.records(family) else { return .unknown }
    var best = Standing.unmet
    for record in records {
      let standing = test(record)
      if standing > best { best = standing }
    }
    return best
  }
}

/// The worst of several standings.
func allOf(_ standings: Standing...) -> Standing {
  var worst = Standing.met
  for standing in standings where standing < worst { worst = standing }
  return worst
}

/// The best of several standings.
func anyOf(_ standings: Standing...) -> Standing {
  var best = Standing.unmet
  for standing in standings where standing > best { best = standing }
  return best
}
