import OrderedCollections
import RuleModel

@testable import Advice
@testable import Evaluation
@testable import Explanation

extension Sample {
  static let profile = Profile(
    root: Record([
      "name": .text("周敏"),
      "employment": .records([
        Record(["from": date("2010-07-01"), "to": .absent, "employer": .text("某城商行")])
      ]),
      "titles": .records([
        Record([
          "series": .word("economics"), "level": .word("associate-senior"),
          "date": date("2022-02-24"),
        ])
      ]),
      "achievements": .records(achievements),
    ])
  )

  private static let achievements = [
    paper("p1", "普惠金融研究", "2024-03-15", venue: "regular"),
    paper("p2", "绿色信贷与区域发展", "2021-05-01", venue: "supplement"),
    Record(
      [
        "id": .text("t1"), "kind": .word("think-tank-report"), "title": .text("金融风险专报"),
        "date": date("2025-01-01"), "adopter": .word("prefecture"),
      ],
      origin: .hypothetical,
    ),
    Record([
      "id": .text("t2"), "kind": .word("think-tank-report"), "title": .text("县域调研"),
      "date": date("2025-06-01"), "adopter": .word("county"),
    ]),
    Record([
      "id": .text("a1"), "kind": .word("award"), "title": .text("省哲社奖"),
      "date": date("2025-06-01"), "level": .word("provincial"),
    ]),
  ]

  static func paper(_ id: String, _ title: String, _ day: String, venue: String) -> Record {
    Record([
      "id": .text(id), "kind": .word("paper"), "title": .text(title), "date": date(day),
      "role": .word("first-author"),
      "journal": .record(Record(["core": .flag(true), "venue": .word(venue)])),
    ])
  }

  static let evaluator = Evaluator(pack: pack, profile: profile, asOf: today)
  static let wording = Wording(evaluator)
  static let verdict = evaluator.verdict(on: regular)
  static let opening = evaluator.opening(of: regular)
  static let flips = [
    Flip(reading: "AM-66", option: "one-work", standing: .met, clauses: ["QH-12.3.0b"])
  ]
  static let judged = JudgedPathway(verdict: verdict, opening: opening, flips: flips)

  static let planned = Record(
    [
      "id": .text("n1"), "kind": .word("paper"), "date": date("2027-08-21"),
      "role": .word("first-author"), "journal": .record(Record(["core": .flag(true)])),
    ],
    origin: .planned,
  )

  static let plans = PlanReport(
    pathway: pathway,
    verdict: verdict,
    plans: [
      RemedyPlan(
        remedies: [
          Remedy(
            kind: .attestation,
            clause: "QH-9a",
            units: 1,
            effort: 0,
            earliest: today,
            changes: [.attest("QH-9a")]
          ),
          Remedy(
            kind: .fact,
            clause: "QH-7.5",
            units: 1,
            effort: 0,
            earliest: today,
            fact: FactReference(attribute: "continuingEducation"),
            changes: [.set(FactReference(attribute: "continuingEducation"), .flag(true))]
          ),
          Remedy(
            kind: .wait,
            clause: "QH-8.2.2",
            units: 0,
            effort: 0,
            earliest: day("2027-02-24"),
            changes: []
          ),
          Remedy(
            kind: .achievement,
            clause: "QH-12.3.5c",
            item: "QH-12.3.5",
            units: 1,
            effort: 3,
            earliest: day("2027-08-21"),
            changes: [.add(family: "achievements", planned)]
          ),
        ],
        day: day("2027-08-21"),
        effort: 3,
        count: 1,
        certificate: [
          .init(remedy: 0, fails: ["QH-9a"]), .init(remedy: 1, fails: ["QH-7.5"]),
          .init(remedy: 3, fails: ["QH-12.3.0b"]),
        ],
      )
    ],
    isOptimal: true,
    explored: 1234,
    impossible: nil,
  )
}
