package import Advice
import Evaluation
import OrderedCollections
import RuleModel

/// Plans that must serve several trials: any loss (稳妥), or several pathways (兼顾).
package struct JointPlanText: Sendable {
  /// The words of each standard concerned, the first for the names of facts.
  package var wordings: [Wording]

  /// A text in the words of some standards.
  package init(_ wordings: [Wording]) {
    self.wordings = wordings
  }

  /// The robust plan laid out for a style.
  package func lines(_ report: RobustReport, _ style: TextStyle) -> [String] {
    var page = Page(style)
    page.add(outline(report))
    return page.lines
  }

  /// The combined plan laid out for a style.
  package func lines(_ report: CombinedReport, _ style: TextStyle) -> [String] {
    var page = Page(style)
    page.add(outline(report))
    return page.lines
  }

  func outline(_ report: RobustReport) -> Outline {
    var outline = Outline()
    outline.heading("\(name(report.pathway))｜任失 \(report.tolerance) 项成果仍符合的方案")
    guard let plan = report.plan else {
      if let impossible = report.impossible, let wording = wordings.first {
        outline.append(wording.because(impossible))
      } else if report.isOptimal, let last = report.losses.last {
        outline.add("没有这样的方案：失去\(losses(last))以后无法补救。")
      } else {
        outline.add("搜索提前停止（试过 \(report.tried) 种损失），还没有找到方案；不能说没有。")
      }
      return outline
    }
    if plan.remedies.isEmpty {
      outline.add("现有成果已经够稳：试过 \(report.tried) 种损失，都仍符合。")
      return outline
    }
    outline.append(block(plan))
    outline.add(
      "试过 \(report.tried) 种损失，其中 \(report.losses.count) 种须专门防备；\(proof(report.isOptimal))"
    )
    if plan.remedies.takeTitle { outline.add(Wording.titleCaution) }
    return outline
  }

  func outline(_ report: CombinedReport) -> Outline {
    var outline = Outline()
    outline.heading("兼顾：\(report.pathways.map(name).joined(separator: " ＋ "))")
    for (pathway, plan) in zip(report.pathways, report.alone) {
      let own = plan.map { "单独需新增 \($0.count) 项，工作量 \($0.effort)，\($0.day)" }
      let nothing = report.impossible[pathway] == nil ? "单独无须补救" : "单独也没有可行的方案"
      outline.add("\(name(pathway))：\(own ?? nothing)", .bullet)
    }
    for pathway in report.pathways {
      guard let impossible = report.impossible[pathway], let wording = wording(of: pathway) else {
        continue
      }
      outline.append(wording.because(impossible))
    }
    guard let plan = report.plan else {
      if report.impossible.isEmpty { outline.add("没有找到同时满足的方案。") }
      return outline
    }
    outline.append(block(plan))
    let apart = report.alone.reduce(0) { $0 + ($1?.count ?? 0) }
    if apart > plan.count { outline.add("分开准备共 \(apart) 项，兼顾可省 \(apart - plan.count) 项。") }
    outline.add(proof(report.isOptimal))
    if plan.remedies.takeTitle { outline.add(Wording.titleCaution) }
    return outline
  }

  private func proof(_ isOptimal: Bool) -> String {
    isOptimal ? "已证明没有更优的方案。" : "未证明最优：搜索提前停止。"
  }

  private func block(_ plan: JointPlan) -> Outline {
    var outline = Outline()
    let tag = Wording.tag(.planned)
    outline.add("\(tag)方案：\(plan.day) 可申报，新增 \(plan.count) 项，工作量 \(plan.effort)")
    for (index, remedy) in plan.remedies.enumerated() {
      outline.add(line(remedy), .number(index + 1), depth: 1)
      for necessity in plan.certificate where necessity.remedy == index {
        outline.add(reason(necessity), .bullet, depth: 2)
      }
    }
    return outline
  }

  private func line(_ remedy: Remedy) -> String {
    guard let wording = wording(of: remedy.clause) ?? wordings.first else { return "" }
    let also = remedy.alsoServes.map { clause in
      "，兼作 \((self.wording(of: clause) ?? wording).brief(clause))"
    }.joined()
    return wording.remedyLine(remedy, today: remedy.earliest.adding(days: -1)) + also
  }

  private func reason(_ necessity: JointPlan.Necessity) -> String {
    let lost = necessity.losses.isEmpty ? "" : "，又失去\(losses(necessity.losses))时"
    let pathway = wordings.count > 1 ? "\(name(necessity.pathway))的 " : ""
    return "缺它\(lost)，则 \(pathway)\(Wording.list(necessity.fails)) 不成立"
  }

  /// The lost achievements by name.
  func losses(_ losses: Losses) -> String {
    let own = losses.achievements.compactMap { wordings.first?.achievement($0) }
    let planned = losses.planned.map { "计划成果 \($0)" }
    return (own + planned).joined(separator: "、")
  }

  private func name(_ pathway: String) -> String {
    wording(of: pathway)?.fullPathway(pathway) ?? pathway
  }

  private func wording(of pathway: String) -> Wording? {
    wordings.first { $0.pack.pathways.values.contains { $0.id == pathway } }
  }

  private func wording(of clause: ClauseID) -> Wording? {
    wordings.first { $0.pack.clauses[clause] != nil }
  }
}
