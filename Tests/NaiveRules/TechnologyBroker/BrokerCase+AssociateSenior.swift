import RuleModel

// TB-3.2 to TB-3.4: what an associate-senior applicant has done since the intermediate title.

extension BrokerCase {
  /// TB-3.2.0: one of the performance items.
  mutating func associateSeniorPerformance(_ window: BrokerStart) -> Standing {
    let topics = results(["research-project"], since: window) {
      Self.all([
        Self.any([Self.led($0), Self.tookMainPart($0)]), Self.yes($0, "completed"),
        Self.atLeast($0, "level", "provincial", on: Self.bodies),
        Self.atLeast($0, "endorser", "bureau", on: Self.bodies),
      ])
    }
    let policies = results(Self.policies, since: window) {
      Self.all([Self.tookMainPart($0), isProvincialPolicy($0, "TB-3.2.1b")])
    }
    let books = results(["book"], since: window) {
      Self.all([Self.tookMainPart($0), isResearchBook($0, "TB-3.2.1c")])
    }
    let transfers = results(["transfer-project", "tech-transfer"], since: window) {
      Self.all([
        Self.headed($0), Self.yes($0, "transferred"),
        Self.atLeast($0, "effect", "fairly-large", on: Self.effects),
      ])
    }
    // The level of the service, and what was done for industry, the board weighs.
    let services = results(["service-engagement"], since: window) {
      Self.all([Self.headed($0), Self.yes($0, "landed"), board("TB-3.2.2b")])
    }
    let resources = results(["resource-integration"], since: window) {
      Self.all([Self.headed($0), board("TB-3.2.2c")])
    }
    let research = [
      note("TB-3.2.1a", one(topics)), note("TB-3.2.1b", one(policies)),
      note("TB-3.2.1c", one(books)),
    ]
    let operation = [
      note("TB-3.2.2a", one(transfers)), note("TB-3.2.2b", one(services)),
      note("TB-3.2.2c", one(resources)),
    ]
    return note("TB-3.2.0", inDirection("TB-3.2", research: research, operation: operation))
  }

  /// TB-3.3.t: three results or more.
  mutating func associateSeniorResults(_ window: BrokerStart) -> Standing {
    let books = results(["book"], since: window) {
      Self.all([
        Self.mainlyWrote($0),
        Self.published($0, ["monograph", "compilation", "textbook"]),
        Self.atLeast($0, "academicValue", "some", on: Self.values),
      ])
    }
    let papers = results(["paper"], since: window, Self.isCorePaper)
    let works = results(Self.listed, since: window) {
      Self.all([Self.headed($0), isListed($0, books: ["industry-report"], "TB-3.3.3")])
    }
    note("TB-3.3.1", one(books))
    note("TB-3.3.2", one(papers))
    note("TB-3.3.3", one(works))
    return note("TB-3.3.t", atLeast(3, [books, papers, works]))
  }

  /// TB-3.4.0: one of the exceptional conditions; no window, no recommenders (AM-27, AM-85). A
  /// distinction that is left out is not claimed.
  mutating func exceptional() -> Standing {
    let adopted = results(
      [
        "report", "decision-report", "think-tank-report", "consulting-report", "policy-document",
        "reform-plan",
      ],
      since: nil
    ) {
      // What a leader wrote on it is not adoption by a government or a department.
      Self.all([
        Self.isAmongFirstThree($0), Self.claims($0, "becamePolicy"),
        Self.atLeast($0, "adopter", "provincial", on: Self.bodies),
        Self.notDenied($0, "adopted"),
        $0.word("adopterBody") == "leader-endorsement" ? .unmet : .met,
      ])
    }
    let national = results(["transfer-project"], since: nil) {
      Self.all([
        Self.tookMainPart($0), Self.claims($0, "nationalMajorProject"),
        Self.yes($0, "transferred"),
        Self.atLeast($0, "effect", "major", on: Self.effects),
      ])
    }
    let models = results(["transfer-project"], since: nil) {
      Self.all([
        Self.tookMainPart($0), Self.claims($0, "modelInnovation"),
        Self.atLeast($0, "media.level", "provincial", on: Self.bodies),
        Self.atLeast($0, "influence", "industry-major", on: Self.influences),
      ])
    }
    let conditions = [
      note("TB-3.4.1", one(adopted)), note("TB-3.4.2", one(national)),
      note("TB-3.4.3", one(models)),
    ]
    return note("TB-3.4.0", Self.any(conditions))
  }

  private static func claims(_ result: Record, _ path: String) -> Standing {
    result[path] == .flag(true) ? .met : .unmet
  }
}
