import RuleModel

extension Judge {
  /// How well a record passes a test, running today when the test asks for it.
  private func outcome(of test: RecordTest, on subject: Subject) -> Outcome {
    let family = Vocabulary.family(test.family)
    var whole = outcome(of: test.condition, on: subject, in: family)
    guard test.current, !isSettled(whole.standing, at: .unmet) else { return whole }
    whole.and(outcome(of: .reached, on: subject.record["from"], at: subject.at("from")))
    whole.and(outcome(of: .unexpired, on: subject.record["to"], at: subject.at("to")))
    return whole
  }

  /// The finding that at least so many records of a family pass a test.
  func someFinding(_ test: RecordTest, minimum: Int) -> Finding {
    let basis = Finding.Basis.some(test, minimum: minimum)
    guard let subjects = subjects(of: test.family) else {
      return Finding(
        standing: .unknown,
        basis: basis,
        causes: [Cause(FactReference(family: test.family), .missing)],
      )
    }
    let outcomes = subjects.map { outcome(of: test, on: $0) }
    let standing = Standing.atLeast(minimum, of: outcomes.map(\.standing))
    if isBrief { return Finding(standing: standing, basis: basis) }
    let fitting = outcomes.count { $0.standing.isPassing }
    let counted: Measure? = minimum > 1 ? .count(fitting, unit: "") : nil
    return Finding(
      standing: standing,
      basis: basis,
      need: minimum > 1 ? .count(minimum, unit: "") : nil,
      have: counted,
      shortfall: minimum > fitting && minimum > 1
        ? .count(minimum - fitting, unit: "") : nil,
      causes: causes(for: standing, outcomes, subjects, family: test.family),
    )
  }

  private func causes(
    for standing: Standing,
    _ outcomes: [Outcome],
    _ subjects: [Subject],
    family: String,
  ) -> [Cause] {
    if standing.isPassing {
      return zip(outcomes, subjects).filter { $0.0.standing >= standing }
        .map { Cause($0.1.reference, .supports) }
        + outcomes.filter { $0.standing == standing }
        .flatMap(\.causes)
    }
    // The record nearest to success explains best what is lacking.
    let nearest = outcomes.filter { $0.standing >= standing || standing == .unmet }
      .min { ($1.standing, $0.causes.count) < ($0.standing, $1.causes.count) }
    return nearest?.causes ?? [Cause(FactReference(family: family), .absent)]
  }

  /// The finding that no record of a family passes a test.
  func noneFinding(_ test: RecordTest) -> Finding {
    guard let subjects = subjects(of: test.family) else {
      return Finding(
        standing: .unknown,
        basis: .none(test),
        causes: [Cause(FactReference(family: test.family), .missing)],
      )
    }
    let outcomes = subjects.map { outcome(of: test, on: $0) }
    let worst = Standing.any(outcomes.map(\.standing))
    if isBrief { return Finding(standing: worst.denied, basis: .none(test)) }
    let barring = zip(outcomes, subjects).filter { $0.0.standing == worst }
    let causes: [Cause] =
      worst == .unmet
      ? []
      : barring.flatMap { outcome, subject in
        outcome.standing == .met ? [Cause(subject.reference, .bars)] : outcome.causes
      }
    return Finding(standing: worst.denied, basis: .none(test), causes: causes)
  }
}
