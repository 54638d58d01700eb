import Diagnostics
import RuleModel
import RulePacks
import Testing

/// A standard small enough to see through: five years in title, two items of which one kind is
/// a paper and one a report, continuing education, and a reading.
enum SmallPack {
  static func pack() throws -> RulePack {
    let reading = PackReader().read(text: text, file: "small.yaml")
    #expect(reading.diagnostics.reported.isEmpty)
    return try #require(reading.pack)
  }

  private static let text = """
    pack: 1
    id: small
    name: 小标准
    shortName: 小
    edition: 试行
    document: 小标准（试行）
    readings:
      AM-1:
        question: 继续教育可否免除？
        clauses: [S-2]
        options: {needed: 不可免除, waived: 可以免除}
        default: needed
        why: 条文没有例外
    anchors:
      title: {earliest: titles, date: date, where: {level: intermediate, date: reached}}
    pathways:
      senior/regular:
        name: 正高级正常晋升
        current: title
        require: [S-1, S-2, S-3, S-4]
        filters: []
    clauses:
      - id: S-1
        cite: 第一条
        kind: edu-exp
        text: 取得中级职称，其后工作满5年
        require:
          - {some: titles, where: {level: intermediate, date: reached}}
          - {service: employment, where: {region: 青海}, years: 5, since: title}
      - id: S-2
        cite: 第二条
        kind: basic
        text: 完成继续教育
        require: {by: AM-1, needed: {fact: continuingEducation, is: true}, waived: {satisfied: 可以免除}}
      - {id: S-3, cite: 第三条, kind: threshold, text: 两项成果, require: {tally: {count: 2, items: [S-3.1, S-3.2]}}}
      - {id: S-3.1, cite: 第三条1, kind: group, text: 论文, item: {limbs: [S-3.1a]}}
      - {id: S-3.1a, cite: 第三条1, kind: achievement, text: 论文1篇, require: {need: [{units: 1, kinds: [paper], where: {evidence: true}}]}}
      - {id: S-3.2, cite: 第三条2, kind: group, text: 报告, item: {limbs: [S-3.2a]}}
      - {id: S-3.2a, cite: 第三条2, kind: achievement, text: 报告1份, require: {need: [{units: 1, kinds: [report], where: {evidence: true}}]}}
      - {id: S-4, cite: 第四条, kind: basic, text: 品行良好, require: {judged: 品行}}
    """
}
