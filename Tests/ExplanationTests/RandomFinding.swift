import OrderedCollections
import RuleModel
import TestSupport

@testable import Evaluation

/// Findings of any shape, whether or not an evaluator would make them.
struct RandomFinding {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func verdict() -> Verdict {
    Verdict(
      pathway: Sample.pathway,
      day: Sample.today,
      finding: finding(depth: 4),
      consultedReadings: [],
      nextChange: nil,
    )
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }

  private mutating func text() -> String {
    let words = [
      "政治表现良好", "QH-12.3.5c", "（第一作者）", "2027-12-01", "、", " ", "《普惠金融研究：西部样本》",
      "averyverylongidentifierthatcannotbebrokenanywhere-in-a-narrow-column", "，", "👍🏽", "e\u{301}",
      "◇〔假设〕", "〔", "\u{1B}[31m", "\n",
    ]
    return (0..<Int.random(in: 1...12, using: &generator)).map { _ in pick(words) }.joined()
  }

  private mutating func clause() -> ClauseID? {
    let known = Array(Sample.pack.clauses.keys)
    return Bool.random(using: &generator) ? pick(known) : pick([nil, "XX-99.9.9①a"])
  }

  private mutating func measure() -> Measure? {
    pick([
      nil, .years(5), .count(3, unit: "项"), .text(text()), .day(Sample.today),
      .span(Span(from: Sample.today, to: Sample.day("2028-03-05"))),
      .words(["provincial"], attribute: "level", orBetter: true),
      .quantity(Quantity(50_000), unit: "字"),
    ])
  }

  private mutating func causes() -> [Cause] {
    (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      let fact: FactReference = pick([
        FactReference(family: "achievements", index: 1, id: "p2", attribute: "journal.venue"),
        FactReference(family: "achievements", index: 99, id: nil, attribute: "tenure.from"),
        FactReference(family: "titles", index: 0), FactReference(family: "conduct.sanctions"),
        FactReference(attribute: "continuingEducation"), FactReference(),
        FactReference(family: "attestations", attribute: "QH-9a"),
      ])
      return Cause(
        fact,
        pick([
          .supports, .missing, .absent, .fails(.oneOf(["regular"])), .coarse, .bars,
          .beforeWindow(Sample.today), .noAnchor("senior-title"), .excluded(by: "QH-20.2"),
          .judged(text()), .outside(text()), .gaps([2019, 2020]),
        ]),
      )
    }
  }

  mutating func finding(depth: Int) -> Finding {
    let count = depth == 0 ? 0 : Int.random(in: 0...4, using: &generator)
    let children = (0..<count).map { _ in finding(depth: depth - 1) }
    let item = TallyItem(id: clause() ?? "QH-12.3.5", limbs: ["QH-12.3.5c"])
    let need = AchievementNeed(
      units: 2,
      kinds: ["paper"],
      condition: .attribute("rank", .atMost(Quantity(5))),
      since: nil,
    )
    let limb = LimbBasis(
      needs: [need],
      candidates: (0..<3).map { index in
        .init(achievement: index * 2, need: 0, standing: pick(Standing.allCases), causes: causes())
      },
    )
    let tally = TallyBasis(
      tally: Tally(count: 3, items: [item]),
      points: 1,
      possiblePoints: 2,
      pairings: [Pairing(achievement: 0, item: item.id, limb: "QH-12.3.5c")],
      exclusive: [[0, 2]],
    )
    let service = Service(family: "employment", condition: .all([]), years: 5)
    let basis: Finding.Basis = pick([
      .all, .any, .atLeast(2), .reading("AM-66", option: "one-work"), .satisfied(text()),
      .judged(text(), attested: false), .attested(text(), attested: true),
      .outside(document: text(), attested: false), .flagged(text()), .notice(text()),
      .period(from: Sample.today, to: nil), .fact("continuingEducation", .flag(true)),
      .some(RecordTest(family: "titles", condition: .all([])), minimum: 2),
      .none(RecordTest(family: "conduct.sanctions", condition: .all([]))),
      .service(ServiceBasis(service: service, years: 4, delay: 1)), .advance(years: 2),
      .assessments(
        .years(3, grade: "excellent", since: "current", consecutive: true, targetSystem: true)
      ),
      .tally(tally), .item(item), .limb(limb),
    ])
    return Finding(
      clause: clause(),
      standing: pick(Standing.allCases),
      basis: basis,
      need: measure(),
      have: measure(),
      shortfall: measure(),
      causes: causes(),
      children: children,
    )
  }
}
