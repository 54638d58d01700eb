import RuleModel

/// One applicant of 北京市技术经纪专业 on one day, and what has been found about one pathway.
struct BrokerCase {
  let profile: Profile
  let day: CalendarDay
  let pathway: String
  /// The standings of the clauses judged so far.
  private(set) var clauses: [String: Standing] = [:]

  init(profile: Profile, day: CalendarDay, pathway: String) {
    self.profile = profile
    self.day = day
    self.pathway = pathway
  }

  /// Writes a clause down and hands its standing on.
  @discardableResult
  mutating func note(_ clause: String, _ standing: Standing) -> Standing {
    clauses[clause] = standing
    return standing
  }

  /// The worst of them; met when there are none.
  static func all(_ standings: [Standing]) -> Standing {
    var worst = Standing.met
    for standing in standings where standing < worst { worst = standing }
    return worst
  }

  /// The best of them; unmet when there are none.
  static func any(_ standings: [Standing]) -> Standing {
    var best = Standing.unmet
    for standing in standings where standing > best { best = standing }
    return best
  }

  /// A quality that only the board can weigh, unless the applicant or the unit answered for it.
  func board(_ clause: String) -> Standing {
    answered(clause) ?? .review
  }

  /// What a document outside the standard decides, unless someone answered for it.
  func outside(_ clause: String) -> Standing {
    answered(clause) ?? .unknown
  }

  private func answered(_ clause: String) -> Standing? {
    profile.attestation(ClauseID(clause)).map { $0 ? .met : .unmet }
  }
}

extension BrokerCase {
  /// The attribute is one of these words.
  static func word(_ record: Record, _ path: String, _ words: [String]) -> Standing {
    switch record[path] {
    case nil: .unknown
    case .word(let word): words.contains(word) ? .met : .unmet
    default: .unmet
    }
  }

  /// The attribute lists this word.
  static func lists(_ record: Record, _ path: String, _ word: String) -> Standing {
    switch record[path] {
    case nil: .unknown
    case .words(let words): words.contains(word) ? .met : .unmet
    default: .unmet
    }
  }

  /// The attribute is stated to be true.
  static func yes(_ record: Record, _ path: String) -> Standing {
    switch record[path] {
    case nil: .unknown
    case .flag(let flag): flag ? .met : .unmet
    default: .unmet
    }
  }

  /// The attribute is not stated to be false; left out it passes.
  static func notDenied(_ record: Record, _ path: String) -> Standing {
    record[path] == .flag(false) ? .unmet : .met
  }

  /// The number is known and no greater.
  static func atMost(_ record: Record, _ path: String, _ bound: Int) -> Standing {
    switch record[path] {
    case nil: .unknown
    case .number(let number): number <= Quantity(bound) ? .met : .unmet
    default: .unmet
    }
  }

  /// The word stands no lower than another on a scale that runs upwards; words on one rung are
  /// equal.
  static func atLeast(
    _ record: Record,
    _ path: String,
    _ floor: String,
    on scale: [[String]]
  ) -> Standing {
    guard let value = record[path] else { return .unknown }
    guard case .word(let word) = value else { return .unmet }
    let rungs = scale.enumerated()
    for (height, rung) in rungs where rung.contains(word) {
      for (needed, other) in rungs where other.contains(floor) {
        return height >= needed ? .met : .unmet
      }
    }
    return .unmet
  }

  /// 单位 < 县 < 市州 = 厅局 < 省部 < 国家.
  static let bodies = [
    ["unit"], ["county"], ["prefecture", "bureau"], ["provincial"], ["national"],
  ]
  static let effects = [["some"], ["fairly-large"], ["marked"], ["major"]]
  static let influences = [["unit"], ["industry-considerable"], ["industry-major"]]
  static let values = [["some"], ["fairly-high"], ["important"]]
  /// 技工院校 is on no rung: only the city's measures place it (AM-87).
  static let schooling = [
    ["vocational"], ["college"], ["bachelor"], ["second-bachelor"], ["graduate-class"],
    ["master"], ["doctor"],
  ]
}

extension BrokerCase {
  /// The date has come.
  func reached(_ record: Record, _ path: String) -> Standing {
    dated(record, path) {
      BrokerDay.number($0.latest) <= BrokerDay.number(day)
        ? .met
        : BrokerDay.number($0.earliest) > BrokerDay.number(day) ? .unmet : .unknown
    }
  }

  /// The date lies in a period, both ends included.
  func within(_ record: Record, _ path: String, _ from: Int, _ to: Int) -> Standing {
    dated(record, path) {
      let (earliest, latest) = (BrokerDay.number($0.earliest), BrokerDay.number($0.latest))
      if latest < from || earliest > to { return .unmet }
      return earliest >= from && latest <= to ? .met : .unknown
    }
  }

  private func dated(
    _ record: Record,
    _ path: String,
    _ judge: (PartialDay) -> Standing
  ) -> Standing {
    switch record[path] {
    case nil: .unknown
    case .day(let date): judge(date)
    default: .unmet
    }
  }

  /// A record of a family that satisfies a test; an unknown list leaves it open.
  func some(_ family: String, _ test: (Record) -> Standing) -> Standing {
    guard let records = profile.records(family) else { return .unknown }
    return Self.any(records.map(test))
  }
}

/// Days as plain numbers.
enum BrokerDay {
  static func number(_ day: CalendarDay) -> Int { day.number }

  /// A day of the 2023 session.
  static func session(_ month: Int, _ day: Int) -> Int {
    // 2023-01-01 is 19 358 days after 1970-01-01.
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    return 19_358 + before[month - 1] + day - 1
  }
}
