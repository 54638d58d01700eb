package import Advice
import Evaluation
import RuleModel

/// What applying early is worth (提前): the early path against the regular one, honour by honour.
package struct EarlyText: OutlinedText {
  /// The answer of the advisor for one level.
  package var radar: EarlyRadar
  /// Its words.
  package var wording: Wording

  /// A text of an early radar.
  package init(_ radar: EarlyRadar, _ wording: Wording) {
    self.radar = radar
    self.wording = wording
  }

  package var outline: Outline {
    var outline = Outline()
    outline.heading("\(wording.pack.shortName) \(Wording.level(radar.level))：\(comparison)")
    for grant in radar.grants {
      outline.add(line(grant), .standing(grant.standing))
      for remark in remarks(grant) { outline.add(remark, .bullet, depth: 1) }
    }
    return outline
  }

  private var comparison: String {
    let regular = Wording.pathwayKind("regular")
    let early = Wording.pathwayKind("early")
    switch (radar.regularDay, radar.earlyDay) {
    case (let usual?, let first?) where first < usual:
      return "\(early)最早 \(first)，\(regular)最早 \(usual)，早\(Wording.span(from: first, to: usual))"
    case (let usual?, let first?):
      return "\(early)最早 \(first)，并不早于\(regular)（\(usual)）"
    case (let usual?, nil): return "\(early)没有可行方案；\(regular)最早 \(usual)"
    case (nil, let first?): return "\(early)最早 \(first)；\(regular)没有可行方案"
    case (nil, nil): return "\(early)与\(regular)都没有可行方案"
    }
  }

  private func line(_ grant: EarlyRadar.Grant) -> String {
    "\(wording.brief(grant.clause))｜年限减\(grant.years)年｜\(wording.locator(of: grant.clause))"
  }

  private func remarks(_ grant: EarlyRadar.Grant) -> [String] {
    var remarks: [String] = []
    if let day = grant.dayIfHeld {
      let already = grant.standing.isPassing ? "已具备" : "若今天具备"
      remarks.append("\(already)：\(day) 可提前申报，\(Self.saving(grant.daysSaved))")
    } else {
      remarks.append("具备也打不开提前申报")
    }
    if grant.standing.isPassing { return remarks }
    if (grant.daysSaved ?? 0) <= 0 {
      let holding = grant.deciding.isEmpty ? "" : "：日期由 \(Wording.list(grant.deciding)) 决定，提前减不动"
      remarks.append("不必为此争取\(holding)")
    } else {
      remarks.append(obtaining(grant))
    }
    return remarks
  }

  private func obtaining(_ grant: EarlyRadar.Grant) -> String {
    guard let day = grant.obtainable else { return "无法列入计划取得" }
    guard let saved = grant.daysSavedIfObtained, saved > 0 else {
      return "最早 \(day) 可得，来不及：届时不比正常晋升早"
    }
    return "最早 \(day) 可得，届时\(Self.saving(saved))"
  }

  private static func saving(_ days: Int?) -> String {
    guard let days, days > 0 else { return "不比正常晋升早" }
    return "比正常晋升早 \(days) 天"
  }
}

extension Wording {
  /// The stretch between two days.
  static func span(from start: CalendarDay, to end: CalendarDay) -> String {
    span(Span(from: start, to: end))
  }
}
