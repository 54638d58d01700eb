import RuleModel

// 取得初级/中级/副高级职称以来: the day from which results count.

extension BrokerCase {
  /// Where results count from at a level.
  ///
  /// The ways that rest on the title of the level below look to the title of this series first;
  /// the others to the earliest title of that level in any series (AM-79).
  func window(to level: String, regular: Bool) -> BrokerStart {
    switch level {
    case "intermediate":
      first([
        title("assistant", ofThisSeries: true), title("assistant", ofThisSeries: false),
        workAfter("college"), workAfterTechnicianSchool,
      ])
    case "associate-senior":
      first(
        regular
          ? [
            title("intermediate", ofThisSeries: true), title("intermediate", ofThisSeries: false),
            workAfter("master"), workAfterTechnicianSchool,
          ] : [title("intermediate", ofThisSeries: false), workStart]
      )
    default:
      first(
        regular
          ? [
            title("associate-senior", ofThisSeries: true),
            title("associate-senior", ofThisSeries: false),
          ] : [title("associate-senior", ofThisSeries: false), workStart]
      )
    }
  }

  /// The first of several days that exists; where one may not have come, the next may stand in.
  private func first(_ starts: [BrokerStart]) -> BrokerStart {
    guard let start = starts.first else { return .never }
    let next = first(Array(starts.dropFirst()))
    guard let earliest = start.earliest else { return next }
    if start.latest != nil { return start }
    guard let other = next.earliest else { return start }
    return BrokerStart(
      earliest: min(earliest, other),
      latest: next.latest.map { max(start.bound, $0) },
      latestIfAny: max(start.bound, next.bound),
    )
  }

  private func title(_ level: String, ofThisSeries: Bool) -> BrokerStart {
    earliest("titles", "date") { ofThisSeries ? isTitleHere($0, level) : isTitle($0, level) }
  }

  private var workStart: BrokerStart {
    earliest("employment", "from") { isTransferWork($0) }
  }

  private func workAfter(_ schooling: String) -> BrokerStart {
    later(earliest("education", "diploma") { graduation($0, schooling) }, workStart)
  }

  private var workAfterTechnicianSchool: BrokerStart {
    later(earliest("education", "diploma") { technicianGraduation($0) }, workStart)
  }

  private func later(_ left: BrokerStart, _ right: BrokerStart) -> BrokerStart {
    guard let first = left.earliest, let second = right.earliest else { return .never }
    return BrokerStart(
      earliest: max(first, second),
      latest: left.latest.flatMap { one in right.latest.map { max(one, $0) } },
      latestIfAny: max(left.bound, right.bound),
    )
  }

  /// A date that has come and is no earlier than a day; without a window it may be left out.
  func since(_ window: BrokerStart?, _ record: Record, _ key: String) -> Standing {
    guard let window else { return record[key] == nil ? .met : reached(record, key) }
    if window.earliest == nil { return .unmet }
    let come = reached(record, key)
    guard case .day(let date)? = record[key], come != .unmet else { return come }
    guard let earliest = window.earliest, date.latest.number >= earliest else { return .unmet }
    if let latest = window.latest, date.earliest.number >= latest { return come }
    return Self.all([come, .unknown])
  }
}
