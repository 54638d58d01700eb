import OrderedCollections
import RuleModel

extension Judge {
  /// How well a record of a family satisfies a condition.
  func outcome(of condition: Condition, on subject: Subject, in family: Family?) -> Outcome {
    switch condition {
    case .all(let parts):
      var whole = Outcome.met
      for part in parts {
        whole.and(outcome(of: part, on: subject, in: family))
        if isSettled(whole.standing, at: .unmet) { break }
      }
      return whole
    case .any(let parts):
      guard let first = parts.first else { return Outcome(standing: .unmet, causes: []) }
      var whole = outcome(of: first, on: subject, in: family)
      for part in parts.dropFirst() {
        if isSettled(whole.standing, at: .met) { break }
        whole.or(outcome(of: part, on: subject, in: family))
      }
      return whole
    case .not(let part):
      let inner = outcome(of: part, on: subject, in: family)
      let standing = inner.standing.denied
      return Outcome(
        standing: standing,
        causes: standing == .met || isBrief
          ? [] : inner.causes.isEmpty ? [Cause(subject.reference, .bars)] : inner.causes,
      )
    case .reading(let id, let branches):
      guard let branch = branches[option(of: id)] else { return .met }
      return outcome(of: branch, on: subject, in: family)
    case .term(let name):
      guard let term = pack.terms[name] else { return .met }
      return outcome(of: term.condition, on: subject, in: family)
    case .attribute(let path, let test):
      return outcome(
        of: test,
        on: subject.record[path],
        at: subject.at(path),
        type: family?.attribute(at: path)?.type,
      )
    case .judged(let what):
      return switch enclosing.flatMap({ profile.attestation($0) }) {
      case true?: .met
      case false?: short(.unmet, Cause(subject.reference, .bars))
      case nil: short(.review, Cause(subject.reference, .judged(what)))
      }
    case .clause(let id):
      let finding = clauseFinding(id)
      return Outcome(
        standing: finding.standing,
        causes: finding.standing == .met ? [] : finding.causes,
      )
    }
  }

  /// How well a value passes a test.
  func outcome(
    of test: AttributeTest,
    on value: FactValue?,
    at reference: FactReference,
    type: @autoclosure () -> AttributeType? = nil,
  ) -> Outcome {
    func result(_ holds: Bool) -> Outcome {
      holds ? .met : short(.unmet, Cause(reference, .fails(test)))
    }
    if case .unless(let denied) = test {
      return result(value != denied && !isListed(denied, in: value))
    }
    if case .claimed = test { return result(value == .flag(true)) }
    guard let value else {
      // On or after a day that does not exist is no day at all.
      if case .since(let anchor) = test, case .missing = anchorDay(anchor) {
        return short(.unmet, Cause(reference, .noAnchor(anchor)))
      }
      return short(.unknown, Cause(reference, .missing))
    }
    if value == .absent {
      if case .unexpired = test { return .met }
      if case .counts = test { return result(false) }
      return short(.unmet, Cause(reference, .absent))
    }
    switch test {
    case .oneOf(let words): return result(matches(value, oneOf: words))
    case .has(let words):
      guard case .words(let listed) = value else { return result(false) }
      return result(listed.contains(where: words.contains))
    case .wordAtLeast(let least):
      return result(isRanked(value, atLeast: least, in: type()?.wordSet))
    case .flag(let flag): return result(value == .flag(flag))
    case .text(let texts):
      guard case .text(let text) = value else { return result(false) }
      return result(texts.contains(text))
    case .atLeast(let least):
      guard case .number(let number) = value else { return result(false) }
      return result(number >= least)
    case .atMost(let most):
      guard case .number(let number) = value else { return result(false) }
      return result(number <= most)
    case .reached, .unexpired, .thisYear, .since, .between:
      guard case .day(let day) = value else { return result(false) }
      return dateOutcome(of: test, on: day, at: reference)
    case .given, .unless, .claimed: return .met
    case .lasts(let years, let condition, let since):
      return lastsOutcome(years, where: condition, since: since, on: value, at: reference, type())
    case .counts(let least, let condition):
      return countsOutcome(least, where: condition, on: value, at: reference, type())
    case .yearly(let yearly): return yearlyOutcome(yearly, on: value, at: reference)
    }
  }

  /// An outcome short of met, with its cause where causes are asked for.
  func short(_ standing: Standing, _ cause: @autoclosure () -> Cause) -> Outcome {
    Outcome(standing: standing, causes: isBrief ? [] : [cause()])
  }

  private func matches(_ value: FactValue, oneOf words: [String]) -> Bool {
    switch value {
    case .word(let word), .text(let word): words.contains(word)
    case .words(let listed): listed.contains(where: words.contains)
    case .number(let number): words.contains(number.description)
    default: false
    }
  }

  private func isListed(_ denied: FactValue, in value: FactValue?) -> Bool {
    guard case .word(let word) = denied, case .words(let words)? = value else { return false }
    return words.contains(word)
  }

  private func isRanked(_ value: FactValue, atLeast least: String, in set: WordSet?) -> Bool {
    guard case .word(let word) = value, let rank = set?.rank(of: word),
      let floor = set?.rank(of: least)
    else { return false }
    return rank >= floor
  }

  private func dateOutcome(
    of test: AttributeTest,
    on day: PartialDay,
    at reference: FactReference,
  ) -> Outcome {
    func outcome(certain: Bool, possible: Bool) -> Outcome {
      if certain { return .met }
      return possible
        ? short(.unknown, Cause(reference, .coarse))
        : short(.unmet, Cause(reference, .fails(test)))
    }
    switch test {
    case .reached:
      return outcome(
        certain: horizon.hasCome(day.latest),
        possible: horizon.hasCome(day.earliest)
      )
    case .unexpired:
      return outcome(
        certain: !horizon.hasCome(day.earliest.adding(days: 1)),
        possible: !horizon.hasCome(day.latest.adding(days: 1)),
      )
    case .thisYear:
      let year = today.year
      _ = horizon.hasCome(.firstDay(ofYear: year + 1))
      return outcome(
        certain: day.earliest.year == year && day.latest.year == year,
        possible: day.earliest.year <= year && year <= day.latest.year,
      )
    case .since(let anchor): return sinceOutcome(anchor, on: day, at: reference)
    case .between(let from, let to):
      func isWithin(_ day: CalendarDay) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
      }
      return outcome(
        certain: isWithin(day.earliest) && isWithin(day.latest),
        possible: (from.map { $0 <= day.latest } ?? true)
          && (to.map { day.earliest <= $0 } ?? true),
      )
    default: return .met
    }
  }

  private func sinceOutcome(
    _ anchor: AnchorName,
    on day: PartialDay,
    at reference: FactReference,
  ) -> Outcome {
    switch anchorDay(anchor) {
    case .open: return .met
    case .missing:
      return short(.unmet, Cause(reference, .noAnchor(anchor)))
    case .unknown(let earliest, let latest, let causes):
      return day.latest < earliest
        ? short(.unmet, Cause(reference, .beforeWindow(latest)))
        : Outcome(standing: .unknown, causes: causes)
    case .day(let earliest, let latest, let doubts):
      if day.earliest >= latest { return .met }
      let own = day.exact == nil ? [Cause(reference, .coarse)] : []
      return day.latest < earliest
        ? short(.unmet, Cause(reference, .beforeWindow(latest)))
        : Outcome(standing: .unknown, causes: own + doubts)
    }
  }

  private func lastsOutcome(
    _ years: Int,
    where condition: Condition,
    since: AnchorName?,
    on value: FactValue,
    at reference: FactReference,
    _ type: AttributeType?,
  ) -> Outcome {
    guard case .records(let records) = value else {
      return short(.unmet, Cause(reference, .fails(.given)))
    }
    let family = type?.nestedFamily
    let subjects = records.map { Subject(record: $0, reference: reference) }
    let measured = measure(subjects, where: condition, in: family, since: since)
    let reached = measured.completion(years: years, unbroken: false, delay: 0...0, in: horizon)
    let test = AttributeTest.lasts(years: years, where: condition, since: since)
    switch reached.standing {
    case .met: return .met
    case .unmet: return short(.unmet, Cause(reference, .fails(test)))
    case .unknown, .review:
      return Outcome(
        standing: reached.standing,
        causes: measured.causes.isEmpty ? [Cause(reference, .coarse)] : measured.causes,
      )
    }
  }

  private func countsOutcome(
    _ least: Int,
    where condition: Condition,
    on value: FactValue,
    at reference: FactReference,
    _ type: AttributeType?,
  ) -> Outcome {
    guard case .records(let records) = value else {
      return short(.unmet, Cause(reference, .fails(.given)))
    }
    let outcomes = records.map {
      outcome(
        of: condition,
        on: Subject(record: $0, reference: reference),
        in: type?.nestedFamily,
      )
    }
    let standing = Standing.atLeast(least, of: outcomes.map(\.standing))
    guard standing != .met else { return .met }
    let doubts = outcomes.filter { $0.standing == standing }.flatMap(\.causes)
    let test = AttributeTest.counts(atLeast: least, where: condition)
    return Outcome(
      standing: standing,
      causes: standing == .unmet || doubts.isEmpty ? [Cause(reference, .fails(test))] : doubts,
    )
  }
}

extension AttributeType {
  /// The family of the nested records, when it has any.
  var nestedFamily: Family? {
    switch self {
    case .record(let family), .records(let family): family
    default: nil
    }
  }
}
