/// A sound pack that has one of everything.
enum SmallPack {
  static let clauseIDs = [
    "QH-0", "QH-1", "QH-7.4", "QH-8", "QH-11", "QH-11.5", "QH-11.5a", "QH-11.5b", "QH-13",
    "QH-15a", "QH-15c", "QH-18", "QH-19",
  ]

  /// The line, from 1, that the first occurrence of a text is on.
  static func line(of part: String) -> Int? {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains(part) }.map { $0 + 1 }
  }

  static let text = """
    pack: 1
    id: qh-small
    name: 小标准
    shortName: 小
    edition: 试行
    document: 小标准（试行）
    readings:
      AM-38:
        question: 不合格年度如何处理？
        clauses: [QH-7.4]
        options: {delay: 只延迟申报, bar: 一律不得申报}
        default: delay
        why: 否则延迟条款永远用不上
    anchors:
      title: {earliest: titles, date: date, where: {level: intermediate, date: reached}}
      work: {earliest: employment, date: from}
      later: {latest: [title, work]}
      none: {never: true}
      either: {by: AM-38, delay: title, bar: none}
    terms:
      主持: {clause: QH-15c, where: {any: [{role: [lead, head]}, {rank: {atMost: 1}}]}}
    pathways:
      senior/regular:
        name: 正高级正常晋升
        current: later
        require: [QH-1, QH-7.4, QH-11, QH-13]
        filters: [QH-18, QH-19]
    clauses:
      - {id: QH-0, cite: 序言, kind: definition, text: 依据, inert: 不设条件}
      - id: QH-1
        cite: 第一条
        kind: scope
        text: 在青海从事金融经济工作
        require: {some: employment, current: true, where: {region: 青海, fields: {has: [finance]}}}
      - id: QH-7.4
        cite: 第七条
        kind: basic
        text: 任期内考核合格
        require:
          by: AM-38
          delay: {assessments: {delay: [unqualified], since: current, effect: each}}
          bar: {assessments: {free: [unqualified], since: either, gaps: review}}
      - id: QH-8
        cite: 第八条
        kind: edu-exp
        text: 受聘满5年
        require: {service: appointments, where: {level: associate-senior}, years: 5, since: current, adjustable: true}
      - id: QH-11
        cite: 第十一条
        kind: threshold
        text: 至少1项
        require: {tally: {count: 1, items: [QH-11.5]}}
      - {id: QH-11.5, cite: 第十一条5, kind: group, text: 论著, item: {limbs: [QH-11.5a, QH-11.5b], counting: once}}
      - id: QH-11.5a
        cite: 第十一条5
        kind: achievement
        text: 核心期刊论文2篇
        require: {need: [{units: 2, kinds: [paper], where: {is: 主持}, since: current}]}
      - id: QH-11.5b
        cite: 第十一条5
        kind: achievement
        text: 主持单位业务满2年
        require:
          need:
            - kinds: [enterprise-management]
              where: {tenure: {lasts: {years: 2, where: {role: lead}}}}
      - id: QH-13
        cite: 第十三条
        kind: exceptional
        text: 提前申报
        require: {advance: {grants: [{clause: QH-1, years: 1}], over: [QH-8]}}
      - {id: QH-15a, cite: 第十五条, kind: definition, text: 以上含本级, semantics: 比较含本级}
      - {id: QH-15c, cite: 第十五条, kind: definition, text: 主持指排名第一, term: 主持}
      - {id: QH-18, cite: 第十八条, kind: counting, text: 限核心期刊, filter: {kinds: [paper], where: {journal.core: true}}}
      - {id: QH-19, cite: 第十九条, kind: counting, text: 同一工作取最高奖, distinct: {kinds: [award], key: [forWork], keepHighest: [level, grade]}}
    """
}
