import Advice
import Evaluation
import OrderedCollections
import RuleModel
import RulePacks
import TestRules
import Testing

/// Someone in Qinghai who lacks only what a test takes away.
struct QinghaiApplicant {
  static let today: CalendarDay = "2026-06-15"

  var profile: Record

  /// An associate senior of long standing, with three items and everything declared.
  init(appointed: CalendarDay = "2024-01-01", working: CalendarDay = "2005-07-01") {
    var known = Profile(
      root: [
        "education": [["level": "bachelor", "diploma": "2005-06-30", "degree": "2005-06-30"]],
        "employment": [
          [
            "from": .on(working), "to": .absent, "region": "青海", "kind": "enterprise",
            "onPost": true, "countyOrBelow": false,
            "fields": .words(["financial-economics", "finance"]),
          ]
        ],
        "titles": [
          Self.title("intermediate", "2015-11-06"), Self.title("associate-senior", "2023-11-20"),
        ],
        "appointments": [
          [
            "level": "associate-senior", "specialty": "finance", "series": "economics",
            "from": .on(appointed), "to": .absent,
          ]
        ],
        "exams": [
          [
            "name": .text("高级经济师"), "specialty": "finance", "passed": "2022-09-12",
            "validUntil": "2099-12-31",
          ]
        ],
        "assessments": [Self.assessment(2024), Self.assessment(2025)],
        "continuingEducation": true,
        "unitRecommendation.date": "2026-06-01",
        "talents": [],
        "achievements": .records(Self.achievements),
      ]
    )
    known.root["conduct"] = .record([
      "investigation": false, "sanctions": [], "misconduct": [], "dishonesty": [],
    ])
    known.attest("QH-9a", true)
    profile = known.root
  }

  static func title(_ level: String, _ date: CalendarDay) -> Record {
    [
      "series": "economics", "specialty": "finance", "level": .word(level), "date": .on(date),
      "route": "review", "region": "青海",
    ]
  }

  static func assessment(_ year: Int, _ grade: String = "qualified") -> Record {
    [
      "year": .number(Quantity(year)), "grade": .word(grade), "targetSystem": true,
      "decided": .on(CalendarDay.firstDay(ofYear: year + 1).adding(days: 19)),
    ]
  }

  /// Two core papers, two think-tank reports and two policy documents: three items at either level.
  private static var achievements: [Record] {
    func record(_ id: String, _ kind: String, _ date: CalendarDay) -> Record {
      [
        "id": .text(id), "kind": .word(kind), "date": .on(date), "role": "sole", "rank": 1,
        "field": .words(["finance"]), "evidence": true,
      ]
    }
    return [("1", "2024-03-01" as CalendarDay), ("2", "2025-03-01")].flatMap { number, date in
      var paper = record("p\(number)", "paper", date)
      paper["journal"] = .record([
        "core": true, "professional": false, "cn": true, "issn": true, "venue": "regular",
        "name": .text("某学报"),
      ])
      var report = record("t\(number)", "think-tank-report", date)
      report["adopter"] = "provincial"
      report["adopterBody"] = "leader-endorsement"
      report["adopted"] = true
      var policy = record("z\(number)", "policy-document", date)
      policy["level"] = "county"
      policy["issued"] = true
      policy["implemented"] = true
      return [paper, report, policy]
    }
  }

  /// Five years after the appointment, when nothing is lacking.
  static let later: CalendarDay = "2029-06-15"

  /// The advisor of someone who may apply for the senior level.
  static func seasoned() throws -> Advisor { try QinghaiApplicant().advisor(on: later) }

  func advisor(
    _ preferences: PlanPreferences = PlanPreferences(),
    on day: CalendarDay = today,
  ) throws -> Advisor {
    let pack = try #require(BundledPacks.pack("qh-finecon")?.reading.pack)
    return Advisor(
      evaluator: Evaluator(pack: pack, profile: Profile(root: profile), asOf: day),
      preferences: preferences,
    )
  }
}

extension Advisor {
  /// The pathway of the standard with this end of its id.
  func pathway(_ suffix: String) throws -> Pathway {
    try #require(evaluator.pack.pathways.values.first { $0.id.hasSuffix(suffix) })
  }
}
