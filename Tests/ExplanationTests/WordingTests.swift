import OrderedCollections
import RuleModel
import Testing

@testable import Advice
@testable import Evaluation
@testable import Explanation

struct WordingTests {
  private let wording = Sample.wording

  @Test(
    arguments: [
      ("2026-11-21", "2028-11-21", "2年"), ("2026-11-21", "2027-04-24", "5个月零3天"),
      ("2026-11-21", "2026-11-24", "3天"), ("2026-11-21", "2028-04-21", "1年5个月"),
      ("2026-11-21", "2026-11-21", "0天"),
    ]
  )
  func `stretches of time are told in years, months and days`(
    start: String,
    end: String,
    words: String,
  ) {
    #expect(Wording.span(from: Sample.day(start), to: Sample.day(end)) == words)
  }

  @Test func `facts go by the names that commands understand`() {
    let rank = FactReference(family: "achievements", index: 0, id: "p1", attribute: "rank")
    #expect(wording.reference(rank) == "成果 p1《普惠金融研究》·排名")
    #expect(wording.reference(FactReference(family: "titles", index: 0)) == "职称1（经济·副高级）")
    #expect(wording.reference(FactReference(attribute: "continuingEducation")) == "继续教育")
    #expect(wording.reference(FactReference(family: "conduct.sanctions")) == "处分")
  }

  @Test func `experts to be asked are not called a recommendation of the unit`() {
    let expert = Record([
      "level": .word("senior"), "field": .word("fintech"), "signed": .flag(true),
    ])
    let asked = Remedy(
      kind: .recommendation,
      clause: "BF-S3-4.0a",
      units: 2,
      effort: 2,
      earliest: Sample.today,
      changes: Array(repeating: .add(family: "experts", expert), count: 2),
    )
    let words = "请专家推荐 2 名（层级：正高级，领域：金融科技，署名推荐：是）"
    #expect(wording.remedy(asked) == words)
    var unit = asked
    unit.changes = [.add(family: "unitRecommendation", Record(["date": Sample.date("2026-11-21")]))]
    #expect(wording.remedy(unit) == "取得单位推荐")
  }

  @Test func `each origin that is not given has a mark and a word of its own`() {
    let tags = [Origin.assumed, .planned, .hypothetical].map { Wording.tag($0) }
    #expect(tags == ["≈〔推定〕", "▷〔计划〕", "◇〔假设〕"])
    #expect(Wording.tag(.given).isEmpty)
  }

  @Test func `the four truths differ without colour`() {
    #expect(Standing.allCases.map { Wording.mark($0) } == ["✗", "?", "○", "✓"])
  }

  @Test(
    arguments: [
      (Standing.met, "符合申报条件"), (.review, "符合申报条件，另有 9 项由评委会判断"),
      (.unknown, "暂不能判定：2 项事实未知"), (.unmet, "不符合：差 3 项"),
    ]
  )
  func `a verdict is told in one sentence`(standing: Standing, sentence: String) {
    #expect(Wording.conclusion(standing, missing: 3, unknown: 2, review: 9) == sentence)
  }

  @Test(
    arguments: [
      (Cause.Effect.missing, "成果 p1《普惠金融研究》·日期：未填（补充后可判定）"),
      (.coarse, "成果 p1《普惠金融研究》·日期：2024-03-15，日期需精确到日"),
      (
        .beforeWindow(Sample.day("2021-12-01")),
        "成果 p1《普惠金融研究》·日期：2024-03-15，在任职起算日 2021-12-01 之前"
      ), (.excluded(by: "QH-20.2"), "成果 p1《普惠金融研究》·日期：被第二十条（二）排除（QH-20.2）"),
      (.outside("核心期刊目录"), "以《核心期刊目录》为准"),
      (.gaps([2019, 2020]), "成果 p1《普惠金融研究》·日期：2019、2020 年没有确定等次（有的话请补录）"),
    ]
  )
  func `a cause tells the fact and what it did`(effect: Cause.Effect, words: String) {
    let fact = FactReference(family: "achievements", index: 0, id: "p1", attribute: "date")
    #expect(wording.cause(Cause(fact, effect)) == words)
  }

  @Test func `conditions are told by the words of the vocabulary`() {
    let condition = Condition.all([
      .any([.attribute("role", .oneOf(["lead"])), .attribute("rank", .atMost(Quantity(5)))]),
      .attribute("journal.core", .flag(true)),
      .attribute("adopter", .wordAtLeast("provincial")),
    ])
    #expect(
      wording.condition(condition, in: Vocabulary.family("achievements"))
        == "角色为主持或排名前5，期刊·核心，采纳单位级别为省部级及以上"
    )
  }
}
