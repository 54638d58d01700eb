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
  /// These facts would decide it; when there is such a day, it is not before `from`.
  case unknown([Cause], from: CalendarDay?)
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

  private func first(of names: ArraySlice<AnchorName>) -> AnchorDay {
    guard let name = names.first else { return .missing }
    let day = anchorDay(name)
    switch day {
    case .day, .open: return day
    case .missing: return first(of: names.dropFirst())
    case .unknown(let causes, let from):
      // It may be missing, and then the next one stands in.
      return switch first(of: names.dropFirst()) {
      case .missing: day
      case .open: .unknown(causes, from: nil)
      case .unknown(let others, let next): .unknown(causes + others, from: earlier(from, next))
      case .day(let next, _, _): .unknown(causes, from: earlier(from, next))
      }
    }
  }

  private func earlier(_ first: CalendarDay?, _ second: CalendarDay?) -> CalendarDay? {
    first.flatMap { first in second.map { min(first, $0) } }
  }

  private func latest(of days: [AnchorDay]) -> AnchorDay {
    var result: AnchorDay = .open
    for day in days {
      switch (result, day) {
      case (.missing, _), (_, .missing): return .missing
      case (.unknown(let first, let from), .unknown(let second, let other)):
        result = .unknown(first + second, from: [from, other].compactMap(\.self).max())
      case (.unknown(let causes, let from), .day(let other, _, _)),
        (.day(let other, _, _), .unknown(let causes, let from)):
        result = .unknown(causes, from: from.map { max($0, other) } ?? other)
      case (.unknown, .open): break
      case (.open, _): result = day
      case (_, .open): break
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
      return .unknown([Cause(FactReference(family: family), .missing)], from: nil)
    }
    var earliest: CalendarDay?
    var latest: CalendarDay?
    var doubts: [Cause] = []
    for subject in subjects {
      let fit = outcome(of: condition, on: subject, in: Vocabulary.family(family))
      guard fit.standing > .unmet else { continue }
      guard let day = subject.record.day(attribute) else {
        guard subject.record[attribute] == nil else { continue }
        doubts.append(Cause(subject.at(attribute), .missing))
        // Undated, it may be the earliest of all.
        earliest = .beforeAnyFact
        continue
      }
      if day.exact == nil { doubts.append(Cause(subject.at(attribute), .coarse)) }
      earliest = earliest.map { min($0, day.earliest) } ?? day.earliest
      if fit.standing.isPassing {
        latest = latest.map { min($0, day.latest) } ?? day.latest
      } else {
        doubts += fit.causes
      }
    }
    guard let earliest else { return .missing }
    guard let latest else { return .unknown(doubts, from: earliest) }
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
