import OrderedCollections
import RuleModel

@testable import Advice
@testable import Evaluation
@testable import Explanation

extension Sample {
  /// The applicant some years on, with everything but the board's word.
  static let passingEvaluator: Evaluator = {
    var complete = profile
    complete.root.values["continuingEducation"] = .flag(true)
    complete.root.values["attestations"] = .record(Record(["QH-9a": .flag(true)]))
    var records = complete.records("achievements") ?? []
    records.append(paper("p3", "数字金融", "2026-03-15", venue: "regular"))
    records.append(
      Record([
        "id": .text("a2"), "kind": .word("award"), "title": .text("省科技奖"),
        "date": date("2026-06-01"), "level": .word("national"),
      ])
    )
    complete.setRecords(records, of: "achievements")
    return Evaluator(pack: pack, profile: complete, asOf: day("2027-03-01"))
  }()

  static let passing = passingEvaluator.verdict(on: regular)

  static let openings = [
    OpeningReport(
      pathway: pathway,
      opening: opening,
      verdict: verdict,
      deciding: ["QH-8.2.2", "QH-12.3.0b"],
      earliestPlan: day("2027-08-21"),
    ),
    OpeningReport(
      pathway: "qh/senior/early",
      opening: Opening(certain: nil, possible: day("2026-11-21")),
      verdict: passing,
      deciding: [],
      earliestPlan: nil,
    ),
  ]

  static let before = PathwaySummary(openings[0], wording)
  static let after = PathwaySummary(
    passing,
    opening: Opening(certain: day("2027-02-24"), possible: nil),
    Wording(passingEvaluator),
  )

  static let impossible = PlanReport(
    pathway: pathway,
    verdict: verdict,
    plans: [],
    isOptimal: true,
    explored: 12,
    impossible: Impossibility(
      because: ["QH-12.3.0b", "QH-12.3.5c"].compactMap { (id: ClauseID) in
        verdict.finding.first(on: id).map { .init(clause: id, finding: $0) }
      },
      nearest: .init(
        standard: "青海·金融经济",
        pathway: "qh/associate-senior/regular",
        day: day("2027-03-01"),
        count: 1,
      ),
      elsewhere: [
        .init(
          standard: "北京·金融科技",
          pathway: "bj-fintech/senior/lateral",
          day: day("2028-03-01"),
          count: 2,
        )
      ],
    ),
  )
}

extension Sample {
  static let radar = EarlyRadar(
    level: "senior",
    regular: pathway,
    early: "qh/senior/early",
    regularDay: day("2028-02-24"),
    earlyDay: day("2027-02-24"),
    grants: [
      .init(
        clause: "QH-12.3.7c",
        years: 1,
        standing: .met,
        dayIfHeld: day("2027-02-24"),
        daysSaved: 365,
        deciding: [],
      ),
      .init(
        clause: "QH-12.3.6c",
        years: 2,
        standing: .unmet,
        dayIfHeld: day("2028-02-24"),
        daysSaved: 0,
        obtainable: day("2028-05-21"),
        daysSavedIfObtained: -87,
        deciding: ["QH-12.3.0b"],
      ),
    ],
  )
}
