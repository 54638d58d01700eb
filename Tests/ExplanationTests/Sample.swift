import OrderedCollections
import RuleModel

@testable import Advice
@testable import Evaluation
@testable import Explanation

/// A small standard and an applicant who is short of it in several ways.
enum Sample {
  static let today = day("2026-11-21")
  static let pathway = "qh/senior/regular"

  static func day(_ text: String) -> CalendarDay {
    guard let exact = PartialDay(text: text)?.exact else {
      preconditionFailure("not a day: \(text)")
    }
    return exact
  }

  static func date(_ text: String) -> FactValue {
    .day(PartialDay(day(text)))
  }

  static let pack: RulePack = {
    let clauses = scope + results
    return RulePack(
      id: "qh",
      name: "青海省金融经济专业高级职称评价标准（试行）",
      shortName: "青海·金融经济",
      edition: "试行",
      document: "评价标准（试行）",
      digest: "sha256:0",
      readings: readings,
      anchors: [
        "senior-title": .earliest(
          family: "titles",
          attribute: "date",
          where: .attribute("level", .oneOf(["associate-senior"])),
        )
      ],
      terms: [
        "第一作者": Term(condition: .attribute("role", .oneOf(["first-author"])), clause: "QH-15c")
      ],
      clauses: OrderedDictionary(uniqueKeysWithValues: clauses.map { ($0.id, $0) }),
      pathways: [pathway: regular],
    )
  }()

  static let regular = Pathway(
    id: pathway,
    name: "正高级经济师（金融）正常晋升",
    level: "senior",
    kind: "regular",
    current: "senior-title",
    requirement: .all([
      .clause("QH-7.1"), .clause("QH-7.5"), .clause("QH-8.2.2"), .clause("QH-9a"),
      .clause("QH-12.3.0b"), .clause("QH-21a"),
    ]),
    filters: ["QH-20.2"],
  )

  static let readings: OrderedDictionary<ReadingID, Reading> = [
    "AM-66": Reading(
      id: "AM-66",
      question: "同一作品及其获奖能否各用于一项？",
      clauses: ["QH-12.3.0b"],
      options: ["one-award": "奖项不重复计，作品与奖可各用一次", "one-work": "一个作品只用于一项"],
      defaultOption: "one-award",
      why: "原文只说奖项",
    )
  ]

  private static func clause(
    _ id: ClauseID,
    _ locator: String,
    _ kind: Clause.Kind,
    _ text: String,
    _ body: Clause.Body,
  ) -> Clause {
    Clause(
      id: id,
      citation: Citation(document: "评价标准（试行）", locator: locator),
      kind: kind,
      text: text,
      body: body,
    )
  }

  private static let scope: [Clause] = [
    clause("QH-7.1", "第七条1", .basic, "政治表现良好", .requirement(.judged("政治表现"))),
    clause(
      "QH-7.5",
      "第七条5",
      .basic,
      "按规定完成继续教育",
      .requirement(.fact("continuingEducation", .flag(true))),
    ),
    clause(
      "QH-8.2.2",
      "第八条（二）2",
      .education,
      "取得高级经济师资格后从事相关工作满五年",
      .requirement(
        .service(
          Service(family: "employment", condition: .all([]), years: 5, since: "senior-title")
        )
      ),
    ),
    clause("QH-9a", "第九条", .procedure, "作出诚信承诺", .requirement(.attested("诚信承诺"))),
  ]

  private static let results: [Clause] = [
    clause(
      "QH-12.3.0b",
      "第十二条（三）",
      .threshold,
      "任高级经济师以来的成果至少三项",
      .requirement(.tally(Tally(count: 3, items: items))),
    ),
    clause("QH-12.3.4", "第十二条（三）4", .group, "智库成果被采纳", .requirement(.all([]))),
    limb("QH-12.3.4b", "第十二条（三）4", "市州厅局采纳智库成果三份", 3, "think-tank-report", adopted),
    clause("QH-12.3.5", "第十二条（三）5", .group, "著作论文", .requirement(.all([]))),
    limb("QH-12.3.5c", "第十二条（三）5", "核心期刊论文两篇，第一作者", 2, "paper", core),
    clause("QH-12.3.7", "第十二条（三）7", .group, "省部级奖", .requirement(.all([]))),
    limb("QH-12.3.7c", "第十二条（三）7", "主持获省部级奖一项", 1, "award", prize),
    clause("QH-12.3.6", "第十二条（三）6", .group, "其他相应奖项", .requirement(.all([]))),
    limb("QH-12.3.6c", "第十二条（三）6", "其他省部级奖一项", 1, "award", prize),
    clause(
      "QH-20.2",
      "第二十条（二）",
      .counting,
      "增刊、专刊、论文集不计",
      .filter(kinds: ["paper"], condition: .attribute("journal.venue", .oneOf(["regular"]))),
    ),
    clause("QH-21a", "第二十一条", .procedure, "自印发之日起施行", .requirement(.notice("印发日期不在文本中"))),
  ]

  private static let core: Condition = .all([
    .attribute("journal.core", .flag(true)), .term("第一作者"), .attribute("date", .since("current")),
  ])
  private static let adopted: Condition = .attribute("adopter", .wordAtLeast("prefecture"))
  private static let prize: Condition = .attribute("level", .wordAtLeast("provincial"))

  private static let items = [
    TallyItem(id: "QH-12.3.4", limbs: ["QH-12.3.4b"]),
    TallyItem(id: "QH-12.3.5", limbs: ["QH-12.3.5c"]),
    TallyItem(id: "QH-12.3.6", limbs: ["QH-12.3.6c"]),
    TallyItem(id: "QH-12.3.7", limbs: ["QH-12.3.7c"]),
  ]

  private static func limb(
    _ id: ClauseID,
    _ locator: String,
    _ text: String,
    _ units: Int,
    _ kind: String,
    _ condition: Condition,
  ) -> Clause {
    let need = AchievementNeed(units: units, kinds: [kind], condition: condition, since: nil)
    return clause(id, locator, .achievement, text, .requirement(.achievements([need])))
  }
}
