import Evaluation
import HeapModule
import OrderedCollections
import Planning
import RuleModel

/// Looks for the sequence of reviews that leads to a title (生涯).
///
/// After each review the applicant is judged anew by every standard at hand: with the new title,
/// the windows it restarts, and the achievements it has used up. Stages are followed in the order
/// of their day, or of their effort; of two stages with the same titles the one that is no sooner
/// and no cheaper is dropped.
package struct CareerSearch {
  private let advisors: [Advisor]
  private let terms: CareerTerms

  /// A search over the standards of some advisors, all of the same profile and day.
  package init(_ advisors: [Advisor], _ terms: CareerTerms) {
    // Titles are had by the reviews of the career and in no other way.
    self.advisors = advisors.map { advisor in
      var advisor = advisor
      var title = advisor.preferences.price(of: Remedy.Kind.title.rawValue)
      title.excluded = true
      advisor.preferences.prices[Remedy.Kind.title.rawValue] = title
      return advisor
    }
    self.terms = terms
  }

  /// More stages than a career of four levels in a few standards has.
  private static let mostStages = 160

  /// The earliest and the cheapest route.
  package func report() -> CareerReport {
    var report = CareerReport(
      terms: terms,
      earliest: nil,
      cheapest: nil,
      explored: 0,
      isComplete: true,
      alreadyHeld: false,
      obstacles: [],
    )
    guard let first = advisors.first?.evaluator else { return report }
    let start = CareerStage(profile: first.profile, day: first.asOf)
    if isGoal(start) {
      report.alreadyHeld = true
      return report
    }
    report.earliest = route(from: start, .date, &report)
    report.cheapest = route(from: start, .effort, &report)
    if report.earliest == nil { report.obstacles = obstacles() }
    return report
  }

  /// Whether a stage holds the title aimed at.
  private func isGoal(_ stage: CareerStage) -> Bool {
    guard let aim = CareerStage.levels.firstIndex(of: terms.level) else { return false }
    return stage.titles.contains { title in
      guard let level = CareerStage.levels.firstIndex(of: title[2]), level >= aim else {
        return false
      }
      guard !terms.standards.isEmpty else { return true }
      return advisors.contains { advisor in
        guard let granted = advisor.evaluator.pack.title,
          terms.standards.contains(advisor.evaluator.pack.id)
        else { return false }
        return granted.word("series") == title[0] && granted.word("specialty") == title[1]
      }
    }
  }

  /// The best route, stage by stage.
  private func route(
    from start: CareerStage,
    _ order: PlanOrder,
    _ report: inout CareerReport,
  ) -> CareerRoute? {
    var queue: Heap<QueuedStage> = [QueuedStage(start, order, number: 0)]
    var reached: [Set<[String]>: [CareerStage]] = [:]
    var number = 0
    while let next = queue.popMin() {
      let stage = next.stage
      if isGoal(stage) { return stage.route }
      let isDominated = reached[stage.titles, default: []].contains {
        $0.day <= stage.day && $0.effort <= stage.effort
      }
      if isDominated { continue }
      reached[stage.titles, default: []].append(stage)
      guard number < Self.mostStages, !isCancelled else {
        report.isComplete = false
        return nil
      }
      report.explored += 1
      for following in stages(after: stage, order) {
        number += 1
        queue.insert(QueuedStage(following, order, number: number))
      }
    }
    return nil
  }

  private var isCancelled: Bool { advisors.first?.isCancelled() ?? false }

  /// The applicant after each review that can come next.
  private func stages(after stage: CareerStage, _ order: PlanOrder) -> [CareerStage] {
    let reviews = advisors.flatMap { advisor -> [(review: CareerReview, title: Record)] in
      guard let title = advisor.evaluator.pack.title else { return [] }
      return advisor.evaluator.pack.pathways.values
        .filter { stage.wants($0, granting: title) }
        .compactMap { pathway in
          review(on: pathway, advisor, at: stage, order).map { ($0, title) }
        }
    }
    let alternatives = reviews.map(\.review).sorted { first, second in
      let (a, b) = (first.plan?.effort ?? 0, second.plan?.effort ?? 0)
      return order == .date
        ? (first.filing, a, first.pathway) < (second.filing, b, second.pathway)
        : (a, first.filing, first.pathway) < (b, second.filing, second.pathway)
    }.map {
      CareerReview.Alternative(
        pathway: $0.pathway,
        filing: $0.filing,
        effort: $0.plan?.effort ?? 0
      )
    }
    return reviews.map { review, title in
      var review = review
      review.passedOver = alternatives.filter { $0.pathway != review.pathway }
      return stage.after(review, title: title)
    }
  }

  /// A review on a pathway at a stage, prepared by the best plan; nil when none opens it.
  private func review(
    on pathway: Pathway,
    _ advisor: Advisor,
    at stage: CareerStage,
    _ order: PlanOrder,
  ) -> CareerReview? {
    var advisor = advisor
    advisor.evaluator.profile = stage.profile
    advisor.evaluator.asOf = stage.day
    var plan: RemedyPlan?
    var opens = advisor.evaluator.opening(of: pathway).certain
    if opens == nil || order == .date && opens != stage.day {
      let found = advisor.bestPlan(toward: pathway, order: order)
      if let found, opens.map({ found.day < $0 }) ?? true {
        plan = found
        opens = found.day
      }
    }
    guard let opens else { return nil }
    var prepared = advisor.evaluator
    prepared.profile = stage.profile.applying(plan?.remedies.flatMap(\.changes) ?? [])
    guard let filing = filing(prepared, on: pathway, from: opens) else { return nil }
    let verdict = prepared.verdict(on: pathway, day: filing)
    let eve = prepared.verdict(on: pathway, day: max(opens.adding(days: -1), stage.day)).finding
    let achievements = prepared.profile.records("achievements") ?? []
    return CareerReview(
      standard: prepared.pack.id,
      pathway: pathway.id,
      level: pathway.level,
      plan: plan,
      opens: opens,
      filing: filing,
      granted: filing.adding(months: terms.reviewMonths),
      deciding: eve.standing.isPassing ? [] : eve.deciding(eve.standing),
      window: window(of: verdict.finding, on: pathway, prepared, filing),
      spent: verdict.finding.usedAchievements.compactMap { achievements[$0].text("id") },
      passedOver: [],
    )
  }

  /// The day the window of a pathway opens, when it has one.
  private func window(
    of finding: Finding,
    on pathway: Pathway,
    _ evaluator: Evaluator,
    _ day: CalendarDay,
  ) -> CalendarDay? {
    guard evaluator.isWindowed(finding, filters: pathway.filters),
      case .known(let opened) = evaluator.state(of: pathway.current, on: pathway, day: day)
    else { return nil }
    return opened
  }

  /// The first round on which a pathway is open; looks a few years ahead.
  private func filing(
    _ evaluator: Evaluator,
    on pathway: Pathway,
    from opens: CalendarDay,
  ) -> CalendarDay? {
    guard let round = terms.rounds[evaluator.pack.id] ?? terms.rounds["*"] else { return opens }
    var day = round.first(from: opens)
    for _ in 0..<5 {
      if evaluator.standing(of: pathway, day: day).isPassing { return day }
      day = round.first(from: day.adding(days: 1))
    }
    return nil
  }

  /// Why nothing can be begun: for each standard the reasons of its lowest pathway.
  private func obstacles() -> [CareerReport.Obstacle] {
    advisors.compactMap { advisor in
      for pathway in advisor.evaluator.pack.pathways.values {
        guard let failure = advisor.plans(toward: pathway, limit: 1).impossible else { continue }
        return CareerReport.Obstacle(
          standard: advisor.evaluator.pack.id,
          pathway: pathway.id,
          impossible: failure,
        )
      }
      return nil
    }
  }
}

/// A stage in line, told apart by the order in which it was found.
private struct QueuedStage: Comparable {
  let stage: CareerStage
  private let key: [Int]

  init(_ stage: CareerStage, _ order: PlanOrder, number: Int) {
    self.stage = stage
    let (day, effort) = (stage.day.number, stage.effort)
    key = (order == .date ? [day, effort] : [effort, day]) + [stage.reviews.count, number]
  }

  static func == (left: QueuedStage, right: QueuedStage) -> Bool { left.key == right.key }

  static func < (left: QueuedStage, right: QueuedStage) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }
}

extension Finding {
  /// The achievements that serve some limb in the assignment, by position.
  fileprivate var usedAchievements: [Int] {
    var used: Set<Int> = []
    func collect(_ finding: Finding) {
      guard finding.standing.isPassing else { return }
      switch finding.basis {
      case .tally(let tally): used.formUnion(tally.pairings.map(\.achievement))
      case .limb(let limb):
        used.formUnion(limb.candidates.filter(\.standing.isPassing).map(\.achievement))
      default: finding.children.forEach(collect)
      }
    }
    collect(self)
    return used.sorted()
  }
}
