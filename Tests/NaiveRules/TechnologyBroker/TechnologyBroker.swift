package import RuleModel

/// 北京市工程技术系列技术经纪专业 (2023), judged from its inventory of clauses (TB-…).
package enum TechnologyBroker: NaiveStandard {
  package static let id = "bj-techbroker"

  package static func judge(_ profile: Profile, asOf day: CalendarDay) -> NaiveJudgement {
    var judgement = NaiveJudgement()
    let ways = [
      "assistant/regular", "intermediate/regular", "associate-senior/regular",
      "associate-senior/lateral", "associate-senior/exceptional", "senior/regular",
      "senior/lateral",
    ]
    for way in ways {
      let pathway = "\(id)/\(way)"
      var broker = BrokerCase(profile: profile, day: day, pathway: pathway)
      judgement.pathways[pathway] = broker.judge()
      for (clause, standing) in broker.clauses { judgement.note(clause, standing, in: pathway) }
    }
    return judgement
  }
}

extension BrokerCase {
  /// The standing of the whole pathway.
  fileprivate mutating func judge() -> Standing {
    let parts = pathway.split(separator: "/")
    let (level, way) = (String(parts[1]), String(parts[2]))
    let common = [session(level), basics()]
    var own: [Standing] = []
    switch level {
    case "assistant":
      own = [qualities(["TB-1.1"]), assistantRoutes()]
    case "intermediate":
      let since = window(to: level, regular: true)
      own = [
        qualities(["TB-2.1.1a", "TB-2.1.1b"]), intermediateRoutes(),
        intermediatePerformance(since), intermediateResults(since),
      ]
    case "associate-senior":
      let since = window(to: level, regular: way == "regular")
      own = [
        qualities(["TB-3.1.1a", "TB-3.1.1b"]),
        way == "exceptional" ? exceptional() : associateSeniorRoutes(),
        associateSeniorPerformance(since), associateSeniorResults(since),
      ]
    default:
      let since = window(to: level, regular: way == "regular")
      own = [
        qualities(["TB-4.1.1a", "TB-4.1.1b"]), seniorRoutes(), seniorPerformance(since),
        seniorResults(since),
      ]
    }
    return Self.all(common + own)
  }
}
