import OrderedCollections
package import RuleModel

/// The day an anchor stands for.
enum AnchorDay {
  /// Between these days, with what keeps it from being known to the day.
  case day(earliest: CalendarDay, latest: CalendarDay, doubts: [Cause])
  /// Everything counts.
  case open
  /// There is no such day.
  case missing
  /// Whether there is such a day is for these facts to decide; if so, it lies between these.
  case unknown(earliest: CalendarDay, latest: CalendarDay, causes: [Cause])

  /// There may be such a day, any day.
  static func anyDay(_ causes: [Cause]) -> AnchorDay {
    .unknown(earliest: .beforeAnyFact, latest: .afterAnyFact, causes: causes)
  }
}

extension Judge {
  func findAnchor(_ anchor: Anchor) -> AnchorDay {
    switch anchor {
    case .open: return .open
    case .never: return .missing
    case .reading(let id, let branches):
      return branches[option(of: id)].map { anchorDay($0) } ?? .missing
    case .first(let names): return first(of: names[...])
    case .latest(let names):
      return latest(of: names.map { anchorDay($0) })
    case .earliest(let family, let attribute, let condition):
      return earliestDay(in: family, attribute, where: condition)
    }
  }

  /// The first day there is; one that there may be leaves the choice between it and the next.
  private func first(of names: ArraySlice<AnchorName>) -> AnchorDay {
    guard let name = names.first else { return .missing }
    let day = anchorDay(name)
    switch day {
    case .day, .open: return day
    case .missing: return first(of: names.dropFirst())
    case .unknown(let earliest, let latest, let causes):
      switch first(of: names.dropFirst()) {
      case .missing: return day
      case .open: return .unknown(earliest: .beforeAnyFact, latest: latest, causes: causes)
      case .unknown(let other, let otherLatest, let others):
        return .unknown(
          earliest: min(earliest, other),
          latest: max(latest, otherLatest),
          causes: causes + others,
        )
      case .day(let other, let otherLatest, let doubts):
        return .day(
          earliest: min(earliest, other),
          latest: max(latest, otherLatest),
          doubts: causes + doubts,
        )
      }
    }
  }

  private func latest(of days: [AnchorDay]) -> AnchorDay {
    var result: AnchorDay = .open
    for day in days {
      switch (result, day) {
      case (.missing, _), (_, .missing): return .missing
      case (.open, _): result = day
      case (_, .open): break
      case (
        .unknown(let earliest, let latest, let first),
        .unknown(let other, let otherLatest, let second)
      ),
        (
          .unknown(let earliest, let latest, let first),
          .day(let other, let otherLatest, let second)
        ),
        (
          .day(let earliest, let latest, let first),
          .unknown(let other, let otherLatest, let second)
        ):
        result = .unknown(
          earliest: max(earliest, other),
          latest: max(latest, otherLatest),
          causes: first + second,
        )
      case (.day(let earliest, let latest, let first), .day(let other, let otherLatest, let second)):
        result = .day(
          earliest: max(earliest, other),
          latest: max(latest, otherLatest),
          doubts: first + second,
        )
      }
    }
    return result
  }

  private func earliestDay(
    in family: String,
    _ attribute: String,
    where condition: Condition,
  ) -> AnchorDay {
    guard let subjects = subjects(of: family) else {
      return .anyDay([Cause(FactReference(family: family), .missing)])
    }
    var earliest: CalendarDay?
    var latest: CalendarDay?
    var possibleLatest = CalendarDay.beforeAnyFact
    var doubts: [Cause] = []
    for subject in subjects {
      let fit = outcome(of: condition, on: subject, in: Vocabulary.family(family))
      guard fit.standing > .unmet else { continue }
      guard let day = subject.record.day(attribute) else {
        guard subject.record[attribute] == nil else { continue }
        doubts.append(Cause(subject.at(attribute), .missing))
        // Undated, it may be the earliest of all.
        earliest = .beforeAnyFact
        possibleLatest = .afterAnyFact
        continue
      }
      if day.exact == nil { doubts.append(Cause(subject.at(attribute), .coarse)) }
      earliest = earliest.map { min($0, day.earliest) } ?? day.earliest
      possibleLatest = max(possibleLatest, day.latest)
      if fit.standing.isPassing {
        latest = latest.map { min($0, day.latest) } ?? day.latest
      } else {
        doubts += fit.causes
      }
    }
    guard let earliest else { return .missing }
    guard let latest else {
      return .unknown(earliest: earliest, latest: possibleLatest, causes: doubts)
    }
    return .day(
      earliest: earliest,
      latest: latest,
      doubts: earliest < latest ? doubts : [],
    )
  }

  /// The records of a family with their references, or nil when the family is unknown.
  func subjects(of family: String) -> [Subject]? {
    profile.records(family)?.enumerated().map { index, record in
      Subject(
        record: record,
        reference: FactReference(family: family, index: index, id: record.text("id")),
      )
    }
  }
}

extension CalendarDay {
  /// Earlier than any fact a profile can state.
  static let beforeAnyFact = firstDay(ofYear: 1)
  /// Later than any fact a profile can state.
  static let afterAnyFact = firstDay(ofYear: 9999)
}

/// What is known of the day an anchor stands for.
package enum AnchorState: Hashable, Sendable {
  /// It is this day at the latest.
  case known(latest: CalendarDay)
  /// Everything counts from the start.
  case open
  /// There is no such day.
  case missing
  /// Facts are lacking.
  case unknown
}

extension Evaluator {
  /// What is known of an anchor of a pathway on a day.
  package func state(of anchor: AnchorName, on pathway: Pathway, day: CalendarDay) -> AnchorState {
    switch Judge(self, pathway: pathway, today: day).anchorDay(anchor) {
    case .day(_, let latest, _): .known(latest: latest)
    case .open: .open
    case .missing: .missing
    case .unknown: .unknown
    }
  }
}
