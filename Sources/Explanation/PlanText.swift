package import Advice
import Evaluation
import RuleModel

/// Plans as numbered blocks (方案), with the proof that each is minimal, or why there is none.
package struct PlanText: OutlinedText {
  /// The answer of the advisor.
  package var report: PlanReport
  /// Its words.
  package var wording: Wording

  /// A text of plans.
  package init(_ report: PlanReport, _ wording: Wording) {
    self.report = report
    self.wording = wording
  }

  package var outline: Outline {
    var outline = Outline()
    let pathway = wording.fullPathway(report.pathway)
    outline.heading("\(pathway)｜\(wording.conclusion(report.verdict))")
    if let impossible = report.impossible {
      outline.append(wording.because(impossible, unlike: report.verdict))
    } else if report.plans.isEmpty {
      outline.add(withoutPlans)
    } else {
      for (index, plan) in report.plans.enumerated() {
        outline.append(block(plan, number: index + 1))
      }
      outline.add(proof)
      if report.plans.contains(where: \.remedies.takeTitle) { outline.add(Wording.titleCaution) }
    }
    return outline
  }

  /// What is said when there is no plan and no proof that there is none.
  private var withoutPlans: String {
    if report.verdict.standing.isPassing { return "已符合申报条件，无须补救。" }
    return report.isLimited
      ? "有方案，但都超出所设的最大工作量或最晚日期（偏好 可查看和修改）。"
      : "搜索提前停止（展开 \(report.explored) 个节点），还没有找到方案；不能说没有。"
  }

  /// Whether the list is proved.
  var proof: String {
    report.isOptimal
      ? "已证明最优（展开 \(report.explored) 个节点）。"
      : "未证明最优：搜索提前停止（展开 \(report.explored) 个节点），以上是目前找到的最好方案。"
  }

  func title(_ plan: RemedyPlan, number: Int) -> String {
    "\(Wording.tag(.planned))方案 \(number)：\(plan.day) 可申报，新增 \(plan.count) 项，工作量 \(plan.effort)"
  }

  private func block(_ plan: RemedyPlan, number: Int) -> Outline {
    var outline = Outline()
    outline.heading(title(plan, number: number))
    for (index, remedy) in plan.remedies.enumerated() {
      outline.add(
        wording.remedyLine(remedy, today: report.verdict.day),
        .number(index + 1),
        depth: 1
      )
    }
    if let certificate = certificate(plan) { outline.add(certificate, depth: 1) }
    return outline
  }

  /// For each step the clauses that fail again without it.
  func certificate(_ plan: RemedyPlan) -> String? {
    guard !plan.certificate.isEmpty else { return nil }
    let parts = plan.certificate.map { "缺第 \($0.remedy + 1) 步则 \(Wording.list($0.fails)) 不成立" }
    return "每步都不可省：\(parts.joined(separator: "；"))。"
  }
}

extension Wording {
  /// What a plan leaves out that has a title on the way.
  static let titleCaution = "方案里的职称要另经一次评审取得，那次评审的先后和用去的成果未计入；“生涯”会逐次推演。"

  /// No more lines than anyone follows.
  private static let longestChain = 6

  /// Why there is no plan: a chain down to the user's own facts, and the nearest goal.
  ///
  /// - Parameter verdict: the verdict today: what holds now stands in the way only when its period
  ///   ends too soon, and then what is lacking is told as well.
  func because(_ impossible: Impossibility, unlike verdict: Verdict? = nil) -> Outline {
    var outline = Outline()
    outline.add("没有可行的方案，因为：")
    let chain = impossible.because.filter { reason in
      reason.finding.isPeriod
        || !(verdict?.finding.first(on: reason.clause)?.standing.isPassing ?? false)
    }
    let told = (chain.isEmpty ? impossible.because : chain).prefix(Self.longestChain)
    for reason in told {
      outline.add(self.reason(reason), .standing(reason.finding.standing), depth: 1)
    }
    if let verdict, told.allSatisfy(\.finding.isPeriod) {
      for finding in verdict.finding.decidingFindings(.unmet) where !finding.isPeriod {
        outline.add("还缺 \(line(finding))", .standing(.unmet), depth: 1)
      }
    }
    if let nearest = impossible.nearest { outline.add("最近可以达到的目标：\(goal(nearest))。") }
    if !impossible.elsewhere.isEmpty {
      outline.add("换一个标准：\(impossible.elsewhere.map(goal).joined(separator: "；"))。")
    }
    return outline
  }

  private func goal(_ goal: Impossibility.NearestGoal) -> String {
    "\(goal.standard) \(pathway(goal.pathway))，\(goal.day)，新增 \(goal.count) 项"
  }

  /// One link of a chain of reasons: the clause, its distance, and the fact that settles it.
  func reason(_ reason: Impossibility.Reason) -> String {
    var text = brief(reason.clause)
    if reason.finding.isPeriod {
      // What it would have is a day far off, when everything else could hold.
      return text + (need(of: reason.finding).map { "｜\($0)，已来不及" } ?? "")
    }
    let balance = balance(of: reason.finding)
    if !balance.isEmpty { text += "｜\(balance)" }
    let fact = causes(of: reason.finding).first ?? nearestMiss(in: reason.finding)
    if let fact { text += "｜\(fact)" }
    return text
  }

  /// The achievement that fails a limb for the fewest reasons.
  private func nearestMiss(in finding: Finding) -> String? {
    guard case .limb(let basis) = finding.basis else { return nil }
    let failing = basis.candidates.filter { !$0.standing.isPassing && !$0.causes.isEmpty }
    return failing.min { $0.causes.count < $1.causes.count }.flatMap { candidate in
      reasons(candidate).first.map { "\(achievement(candidate.achievement))：\($0)" }
    }
  }
}

extension Finding {
  /// Whether it only asks that the day lie in a period.
  fileprivate var isPeriod: Bool {
    if case .period = content.basis { true } else { false }
  }
}

extension [Remedy] {
  /// Whether a title is to be had on the way.
  var takeTitle: Bool { contains { $0.kind == .title } }
}
