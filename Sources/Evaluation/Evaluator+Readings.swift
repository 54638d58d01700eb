import OrderedCollections
package import RuleModel

/// What other readings would make of a verdict (口径).
extension Evaluator {
  /// The same evaluator with one reading switched.
  package func switching(_ reading: ReadingID, to option: String) -> Evaluator {
    var other = self
    other.readings[reading] = option
    return other
  }

  /// The other readings that change the standing of a verdict, one switch at a time.
  package func flips(of verdict: Verdict, on pathway: Pathway) -> [Flip] {
    let judge = Judge(self, pathway: pathway, today: verdict.day)
    _ = judge.finding(for: pathway.requirement)
    return switches(from: verdict).compactMap { reading, option in
      let other = Judge(beside: judge, switching: reading, to: option)
      let standing = other.finding(for: pathway.requirement).standing
      guard standing != verdict.standing else { return nil }
      let turned = switching(reading, to: option).verdict(on: pathway, day: verdict.day)
      var clauses = verdict.turning(to: turned)
      if clauses.isEmpty { clauses = pack.readings[reading]?.clauses ?? [] }
      return Flip(reading: reading, option: option, standing: standing, clauses: clauses)
    }
  }

  /// The pairs of switches that change the standing of a verdict together, and neither alone.
  ///
  /// - Complexity: one judgement for each pair of options that the verdict asked for.
  package func pairFlips(of verdict: Verdict, on pathway: Pathway) -> [PairFlip] {
    let single = Set(
      flips(of: verdict, on: pathway).map {
        PairFlip.Switch(reading: $0.reading, option: $0.option)
      }
    )
    var found: OrderedSet<PairFlip> = []
    for (reading, option) in switches(from: verdict) {
      let one = PairFlip.Switch(reading: reading, option: option)
      guard !single.contains(one) else { continue }
      let evaluator = switching(reading, to: option)
      let judge = Judge(evaluator, pathway: pathway, today: verdict.day)
      _ = judge.finding(for: pathway.requirement)
      for (reading, option) in evaluator.switches(asked: judge.consulted) {
        let two = PairFlip.Switch(reading: reading, option: option)
        guard one.reading != two.reading, !isInForce(two), !single.contains(two) else { continue }
        let standing = Judge(beside: judge, switching: reading, to: option)
          .finding(for: pathway.requirement).standing
        guard standing != verdict.standing else { continue }
        let isOrdered = position(of: one.reading) < position(of: two.reading)
        found.append(
          isOrdered
            ? PairFlip(first: one, second: two, standing: standing)
            : PairFlip(first: two, second: one, standing: standing)
        )
      }
    }
    // A reading that is asked for only under the other option is met from that side alone.
    return found.sorted { order(of: $0).lexicographicallyPrecedes(order(of: $1)) }
  }

  /// Every option not in force of the readings that a verdict asked for.
  private func switches(from verdict: Verdict) -> [(reading: ReadingID, option: String)] {
    switches(asked: verdict.consultedReadings)
  }

  private func switches(asked: [ReadingID]) -> [(reading: ReadingID, option: String)] {
    asked.flatMap { id in
      (pack.readings[id]?.options.keys ?? []).filter { $0 != option(of: id) }.map { (id, $0) }
    }
  }

  private func isInForce(_ one: PairFlip.Switch) -> Bool {
    option(of: one.reading) == one.option
  }

  private func position(of reading: ReadingID) -> Int {
    pack.readings.index(forKey: reading) ?? pack.readings.count
  }

  private func order(of pair: PairFlip) -> [Int] {
    [pair.first, pair.second].flatMap { one in
      let options = pack.readings[one.reading]?.options
      return [position(of: one.reading), options?.index(forKey: one.option) ?? 0]
    }
  }
}

extension Verdict {
  /// The clauses that decide the worse of two verdicts and not the better.
  fileprivate func turning(to other: Verdict) -> [ClauseID] {
    let isWorse = other.standing < standing
    let (worse, better) = isWorse ? (other, self) : (self, other)
    let same = Set(better.finding.deciding(worse.standing))
    return worse.finding.deciding(worse.standing).filter { !same.contains($0) }
  }
}
