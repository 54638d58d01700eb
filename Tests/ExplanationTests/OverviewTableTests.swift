import RuleModel
import Testing

@testable import Evaluation
@testable import Explanation

struct OverviewTableTests {
  private func summary(
    _ id: String,
    _ standing: Standing,
    lacking: Int = 0,
    unknown: [String] = [],
    earliest: String? = nil,
    needsPlan: Bool = false,
    rank: Int = 1,
    closure: Closure? = nil,
    possible: String? = nil,
  ) -> PathwaySummary {
    var result = Sample.before
    result.pathway = id
    result.label = id
    result.rank = rank
    result.standing = standing
    result.lacking = lacking
    result.missing = standing == .unmet ? [.init(clause: "QH-1"), .init(clause: "QH-2")] : []
    result.unknown = unknown.map { .init(clause: ClauseID($0)) }
    result.review = []
    result.earliest = earliest.map(Sample.day)
    result.needsPlan = needsPlan
    result.closure = closure
    result.possible = possible.map(Sample.day)
    return result
  }

  private func order(_ summaries: PathwaySummary...) -> [String] {
    OverviewTable(summaries, day: Sample.today).summaries.map(\.pathway)
  }

  @Test
  func `open pathways come first, the highest level before the others`() {
    #expect(
      order(
        summary("差一项", .unmet, lacking: 1),
        summary("助理级", .review, rank: 1),
        summary("副高级", .met, rank: 3),
      ) == ["副高级", "助理级", "差一项"]
    )
  }

  @Test
  func `the nearest comes before the sooner, the sooner before what no plan reaches`() {
    #expect(
      order(
        summary("差两项", .unmet, lacking: 2, earliest: "2027-01-01"),
        summary("无方案", .unmet, lacking: 1),
        summary("晚", .unmet, lacking: 1, earliest: "2029-01-01", needsPlan: true),
        summary("早", .unmet, lacking: 1, earliest: "2028-01-01"),
        summary("两项未知", .unknown, unknown: ["QH-4b", "QH-4c"], possible: "2027-01-01"),
        summary("一项未知", .unknown, unknown: ["QH-4b"], possible: "2027-01-01"),
      ) == ["一项未知", "两项未知", "早", "晚", "差两项", "无方案"]
    )
  }

  @Test(arguments: [("2027-01-01", "?2027-01-01"), ("2028-01-01", "▷2027-06-01")])
  func `a plan is announced only where facts alone do not do as soon`(
    possible: String,
    shown: String,
  ) {
    let one = summary(
      "甲",
      .unmet,
      lacking: 1,
      earliest: "2027-06-01",
      needsPlan: true,
      possible: possible,
    )
    let text = OverviewTable([one], day: Sample.today).lines(TextStyle(width: 80))
    #expect(text.contains { $0.contains(" \(shown) ") }, "\(text)")
  }

  @Test
  func `a closed pathway comes last with its reason, however near it is`() {
    let closed = summary(
      "已截止",
      .unmet,
      lacking: 1,
      closure: Closure(clauses: ["TB-N0"], ended: Sample.day("2023-12-31")),
    )
    let never = summary("未召开", .unmet, lacking: 1, closure: Closure(clauses: ["TB-N0.s"]))
    let far = summary("差九项", .unmet, lacking: 9)
    #expect(order(closed, never, far) == ["差九项", "已截止", "未召开"])
    let text = OverviewTable([closed, never], day: Sample.today).lines(TextStyle(width: 80))
      .joined(separator: "\n")
    #expect(text.contains("2023-12-31 已截止（TB-N0）"))
    #expect(text.contains("未召开（TB-N0.s）"))
  }

  @Test
  func `the table fits eighty columns`() {
    let overview = OverviewTable(
      [
        summary("青海·金融经济 副高级 引进人才直接申报", .met, earliest: "2026-11-21"),
        summary("乙", .unmet, lacking: 2, earliest: "2027-05-21", needsPlan: true),
        summary("丙", .unknown, unknown: ["A-1", "A-2", "A-3", "A-4"], possible: "2027-01-01"),
      ],
      day: Sample.today,
    )
    #expect(
      overview.lines(TextStyle(width: 80)).joined(separator: "\n") == #"""
        全部 3 条申报途径，1 条符合；判定日 2026-11-21
        途径                                   现在        最早         关键条款
        ─────────────────────────────────────  ──────────  ───────────  ────────────────
        青海·金融经济 副高级 引进人才直接申报  ✓ 符合      2026-11-21
        丙                                     ? 4 项未知  ?2027-01-01  A-1、A-2、A-3 等
                                                                        4条
        乙                                     ✗ 差 2 项   ▷2027-05-21  QH-1、QH-2
        由近及远；最早：仅待时间即可申报之日，▷ 须先按方案补救，? 须先补充未知，— 无。
        """#
    )
  }

  @Test
  func `the JSON tells the same in the same order`() {
    let closure = Closure(clauses: ["TB-N0.s"])
    let json = JSONReport.overview(
      OverviewTable([summary("乙", .unmet, lacking: 2, closure: closure)], day: Sample.today)
    )
    let text = json.text()
    #expect(text.contains(#""lacking": 2"#))
    #expect(text.contains(#""ended": null"#))
  }
}
