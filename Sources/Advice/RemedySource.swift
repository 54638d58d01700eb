import Evaluation
import OrderedCollections
import RuleModel

/// Finds what closes a gap that time alone does not close.
struct RemedySource {
  var evaluator: Evaluator
  let pathway: Pathway
  let preferences: PlanPreferences
  /// New achievements cannot be dated earlier: the window opens here.
  let start: CalendarDay
  let notebook: Notebook
  /// The positions in the applicant's own profile of the achievements that are left after losses;
  /// nil without any.
  var positions: [Int]?
  /// Whether everything can be had at once, to ask what a clause would be worth if it were held.
  var isFree = false

  /// Histories and honours that a plan must not invent: what is unknown of them is a question to
  /// the user.
  private static let histories: Set<String> = [
    "employment", "education", "titles", "appointments", "talents",
  ]

  private func price(_ key: String) -> PlanPreferences.Price {
    isFree
      ? PlanPreferences.Price(effort: 0, months: 0) : preferences.price(of: key)
  }

  /// The day a thing with this price can be had.
  private func day(_ price: PlanPreferences.Price, times: Int = 1) -> CalendarDay {
    start.adding(months: price.months * times)
  }

  /// The remedies for an unmet or unknown leaf, any of which mends it.
  func remedies(for finding: Finding, clause: ClauseID) -> [Remedy] {
    if case .fact(let path, let test) = finding.basis, finding.standing == .unknown,
      let words = words(of: path, passing: test)
    {
      let fact = FactReference(attribute: path)
      return words.compactMap {
        simple(.fact, clause, [.set(fact, .word($0))], fact: fact)
      }
    }
    return remedy(for: finding, clause: clause).map { [$0] } ?? []
  }

  /// The words of an attribute of the profile that pass a test; nil when it takes none.
  private func words(of path: String, passing test: AttributeTest) -> [String]? {
    guard case .word(let set)? = Vocabulary.profile.attribute(at: path)?.type else { return nil }
    switch test {
    case .oneOf(let words): return words
    case .given: return set.words.map(\.id)
    case .has, .wordAtLeast, .flag, .claimed, .unless, .text, .atLeast, .atMost, .reached,
      .unexpired, .since, .thisYear, .between, .lasts, .counts, .yearly:
      return nil
    }
  }

  /// The remedy for an unmet or unknown leaf; nil when there is none.
  private func remedy(for finding: Finding, clause: ClauseID) -> Remedy? {
    switch finding.basis {
    case .attested(_, attested: false), .outside(_, attested: false):
      simple(.attestation, clause, [.attest(clause)])
    case .fact(let path, let test): factRemedy(path, test, clause, finding.standing)
    case .some(let test, let minimum): recordRemedy(test, minimum, finding, clause)
    case .none(let test):
      finding.causes == [Cause(FactReference(family: test.family), .missing)]
        ? simple(.fact, clause, [.declareNone(family: test.family)]) : nil
    case .assessments(let rule): assessmentRemedy(rule, finding, clause)
    case .all, .any, .atLeast, .reading, .satisfied, .judged, .attested, .outside, .flagged,
      .notice, .period, .service, .advance, .tally, .item, .limb:
      nil
    }
  }

  private func simple(
    _ kind: Remedy.Kind,
    _ clause: ClauseID,
    _ changes: [ProfileChange],
    fact: FactReference? = nil,
  ) -> Remedy? {
    let price = price(kind.rawValue)
    guard !price.excluded else { return nil }
    return Remedy(
      kind: kind,
      clause: clause,
      units: 1,
      effort: price.effort,
      earliest: day(price),
      fact: fact,
      changes: changes,
    )
  }

  private func factRemedy(
    _ path: String,
    _ test: AttributeTest,
    _ clause: ClauseID,
    _ standing: Standing,
  ) -> Remedy? {
    // What is denied can be made good only where the clause asks for a yes.
    guard case .flag(let wanted) = test, standing == .unknown || wanted else { return nil }
    let fact = FactReference(attribute: path)
    return simple(.fact, clause, [.set(fact, .flag(wanted))], fact: fact)
  }

  private func recordRemedy(
    _ test: RecordTest,
    _ minimum: Int,
    _ finding: Finding,
    _ clause: ClauseID,
  ) -> Remedy? {
    if finding.standing == .unknown { return supplied(test, minimum, finding, clause) }
    let kind: Remedy.Kind
    switch test.family {
    case "exams": kind = .exam
    case "education": kind = .degree
    case "titles": kind = .title
    case "appointments": kind = .appointment
    case "unitRecommendation", "experts": kind = .recommendation
    // Talents are conferred and employers chosen; no plan can count on either.
    default:
      guard isFree else { return nil }
      kind = .fact
    }
    let price = price(kind.rawValue)
    guard !price.excluded,
      let record = evaluator.recordWitness(for: test, on: pathway, day: day(price))
    else { return nil }
    let lacking: Int
    if case .count(let count, _)? = finding.shortfall { lacking = count } else { lacking = minimum }
    return Remedy(
      kind: kind,
      clause: clause,
      units: lacking,
      effort: price.effort * lacking,
      earliest: day(price),
      changes: Array(repeating: .add(family: test.family, record), count: lacking),
    )
  }

  /// Supplies what is not known of a family or of an existing record.
  private func supplied(
    _ test: RecordTest,
    _ minimum: Int,
    _ finding: Finding,
    _ clause: ClauseID,
  ) -> Remedy? {
    let family = FactReference(family: test.family)
    if finding.causes == [Cause(family, .missing)] {
      guard isFree || !Self.histories.contains(test.family),
        let record = evaluator.recordWitness(for: test, on: pathway, day: start)
      else { return nil }
      // As many as are asked for: one of two recommending experts mends nothing (BF-S3-4.0a).
      let change = ProfileChange.add(family: test.family, record)
      return simple(.fact, clause, Array(repeating: change, count: minimum), fact: family)
    }
    let known = evaluator.profile.records(test.family) ?? []
    for cause in finding.causes {
      guard let index = cause.fact.index, known.indices.contains(index),
        let record = evaluator.recordWitness(
          for: test,
          on: pathway,
          day: start,
          completing: known[index],
        )
      else { continue }
      return simple(
        .fact,
        clause,
        differences(known[index], record, at: cause.fact),
        fact: cause.fact
      )
    }
    return nil
  }

  /// The attributes by which a completed record differs from the one in the profile.
  func differences(_ old: Record, _ new: Record, at fact: FactReference) -> [ProfileChange] {
    new.values.filter { old.values[$0.key] != $0.value }.map { key, value in
      var changed = fact
      changed.attribute = key
      return .set(changed, value)
    }
  }

  private func assessmentRemedy(
    _ rule: AssessmentRule,
    _ finding: Finding,
    _ clause: ClauseID,
  ) -> Remedy? {
    guard case .years(let needed, let grade, _, let consecutive, _) = rule else {
      return finding.standing == .unknown
        ? simple(.fact, clause, [.declareNone(family: "assessments")]) : nil
    }
    let price = price("assessment")
    guard !price.excluded else { return nil }
    var have = 0
    if !consecutive, case .count(let count, _)? = finding.have { have = count }
    let units = max(1, needed - have)
    // Held today means the latest years already fixed; otherwise this year and those after it.
    let first = isFree ? start.year - units : start.year
    let records = (0..<units).map { offset -> Record in
      let year = first + offset
      return Record(
        [
          "year": .number(Quantity(year)), "grade": .word(grade), "targetSystem": .flag(true),
          "decided": .day(PartialDay(fixed(year))),
        ],
        origin: .planned,
      )
    }
    return Remedy(
      kind: .achievement,
      clause: clause,
      units: units,
      effort: price.effort * units,
      earliest: isFree ? start : fixed(first + units - 1),
      changes: records.map { .add(family: "assessments", $0) },
    )
  }

  /// The day a year's assessment is taken to be fixed: the end of the following January.
  private func fixed(_ year: Int) -> CalendarDay {
    CalendarDay.firstDay(ofYear: year + 1).adding(days: 30)
  }

  /// The `number`-th new achievement for a need of a limb; nil when none can be planned.
  func newAchievement(
    _ need: AchievementNeed,
    at place: Int,
    limb: ClauseID,
    item: ClauseID?,
    number: Int,
  ) -> Remedy? {
    // A distinction the standard itself calls exceptional is not had at the price of its kind.
    let isExceptional = evaluator.pack.clauses[limb]?.kind == .exceptional
    let prices = need.kinds.map { (kind: $0, price: price(isExceptional ? "exceptional" : $0)) }
    guard let (kind, price) = prices.first(where: { !$0.price.excluded }) else { return nil }
    var need = need
    need.kinds = [kind]
    let tenure = evaluator.leastTenure(of: need)
    let earliest = isFree ? start : max(day(price, times: number), start.adding(years: tenure))
    let page = Notebook.Place(pathway: pathway.id, limb: limb, need: place)
    guard
      let record = evaluator.achievementWitness(
        for: need,
        on: pathway,
        day: earliest,
        id: "\(limb.text)#\(number)",
        like: notebook[page],
      )
    else { return nil }
    // Spells of tenure belong to their own days.
    if tenure == 0 { notebook[page] = record }
    return Remedy(
      kind: .achievement,
      clause: limb,
      item: item,
      units: 1,
      effort: price.effort,
      earliest: earliest,
      changes: [.add(family: "achievements", record)],
    )
  }

  /// Supplies what is unknown of an achievement so that it serves a need; nil when it cannot.
  func completed(
    _ candidate: LimbBasis.Candidate,
    for need: AchievementNeed,
    limb: ClauseID,
    item: ClauseID?,
  ) -> Remedy? {
    let known = evaluator.profile.records("achievements") ?? []
    guard known.indices.contains(candidate.achievement) else { return nil }
    let old = known[candidate.achievement]
    let fact = FactReference(
      family: "achievements",
      index: positions?[candidate.achievement] ?? candidate.achievement,
      id: old.text("id")
    )
    guard
      let new = evaluator.achievementWitness(
        for: need,
        on: pathway,
        day: start,
        id: "",
        completing: old
      )
    else { return nil }
    var remedy = simple(.fact, limb, differences(old, new, at: fact), fact: fact)
    remedy?.item = item
    return remedy
  }
}
