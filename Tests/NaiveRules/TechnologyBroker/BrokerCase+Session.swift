import RuleModel

// The 2023 notice, and what everyone must be.

extension BrokerCase {
  /// TB-N0 to TB-N3: the session, its scope, its windows and its forms.
  mutating func session(_ level: String) -> Standing {
    Self.all([
      note("TB-N0", day.year == 2023 ? .met : .unmet),
      // The notice convenes no senior review (AM-75).
      level == "senior" ? .unmet : .met,
      note("TB-N1a", scope),
      note("TB-N1b", mayWork),
      note(
        "TB-N2.1a",
        BrokerDay.session(7, 4) <= day.number && day.number <= BrokerDay.session(7, 17)
          ? .met : .unmet
      ),
      note("TB-N2.1b", recommended),
      note("TB-N3.1", Self.yes(profile.root, "indicatorsFilled")),
    ])
  }

  /// TB-N1a: does this work for a body of Beijing, in a relation of personnel or labour with it
  /// (AM-76: of a state body that is said not to be Beijing's own, the board decides). An organ
  /// is not listed (AM-18); a retired person and a body of a kind not named are for the board to
  /// weigh (AM-16, AM-18).
  private var scope: Standing {
    some("employment") {
      let kind: Standing =
        switch $0.word("kind") {
        case "retired", "other": board("TB-N1a")
        case "enterprise", "institution":
          profile.attestation("TB-N1a.m") == false ? .review : .met
        default: Self.word($0, "kind", ["non-public", "social-organisation"])
        }
      return Self.all([
        isRunning($0), isTransferWork($0), Self.word($0, "region", ["北京"]), kind,
        Self.yes($0, "labourRelation"),
      ])
    }
  }

  /// TB-N1b: a foreigner holds a work permit; nationality left out is that of this country.
  private var mayWork: Standing {
    guard profile.root.word("nationality") == "foreign" else { return .met }
    return some("employment") { Self.all([isRunning($0), Self.yes($0, "workPermit")]) }
  }

  /// TB-N2.1b: the unit recommends in its own window, and not before the applicant files
  /// (AM-77).
  private var recommended: Standing {
    let from = max(BrokerDay.session(7, 4), day.number)
    return some("unitRecommendation") { within($0, "date", from, BrokerDay.session(7, 31)) }
  }

  /// TB-0: what every applicant must be.
  mutating func basics() -> Standing {
    let all = Self.all([
      note("TB-0.1", board("TB-0.1")),
      note("TB-0.2", worksNow),
      note("TB-0.3", board("TB-0.3")),
      note("TB-0.4", board("TB-0.4")),
      note("TB-0.5", Self.yes(profile.root, "continuingEducation")),
    ])
    return note("TB-0.6", all)
  }

  /// The theory, ability and standing that a level asks for: the board weighs them.
  mutating func qualities(_ clauses: [String]) -> Standing {
    Self.all(clauses.map { note($0, board($0)) })
  }
}
