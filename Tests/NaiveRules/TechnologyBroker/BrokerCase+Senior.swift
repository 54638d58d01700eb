import RuleModel

// TB-4.2 and TB-4.3: what a senior applicant has done since the associate-senior title.

extension BrokerCase {
  /// TB-4.2.0: one of the performance items.
  mutating func seniorPerformance(_ window: BrokerStart) -> Standing {
    let topics = results(["research-project"], since: window) {
      let led = Self.all([
        Self.led($0), Self.atLeast($0, "level", "provincial", on: Self.bodies),
      ])
      let national = Self.all([
        Self.tookMainPart($0), Self.atLeast($0, "level", "national", on: Self.bodies),
      ])
      return Self.all([
        Self.any([led, national]), Self.yes($0, "completed"),
        Self.atLeast($0, "endorser", "provincial", on: Self.bodies),
      ])
    }
    let policies = results(Self.policies, since: window) {
      Self.all([Self.led($0), isProvincialPolicy($0, "TB-4.2.1b")])
    }
    let books = results(["book"], since: window) {
      Self.all([Self.mainlyWrote($0), isResearchBook($0, "TB-4.2.1c")])
    }
    let research = [
      note("TB-4.2.1a", one(topics)), note("TB-4.2.1b", one(policies)),
      note("TB-4.2.1c", one(books)),
    ]
    let operation = seniorOperation(window)
    return note("TB-4.2.0", inDirection("TB-4.2", research: research, operation: operation))
  }

  /// Whether a project and a contribution are major the board weighs; so is the last deed, to
  /// which no 或 leads, one of four (AM-84).
  private mutating func seniorOperation(_ window: BrokerStart) -> [Standing] {
    let isTransferred: (Record) -> Standing = {
      Self.all([
        Self.headed($0), Self.yes($0, "transferred"),
        Self.atLeast($0, "effect", "major", on: Self.effects),
      ])
    }
    let transfers = results(["transfer-project", "tech-transfer"], since: window) {
      Self.all([isTransferred($0), board("TB-4.2.2a")])
    }
    let services = results(["service-engagement"], since: window) {
      Self.all([Self.headed($0), Self.yes($0, "landed"), board("TB-4.2.2b")])
    }
    let resources = results(["resource-integration"], since: window) {
      Self.all([Self.headed($0), board("TB-4.2.2c")])
    }
    let keyResults = results(["transfer-project"], since: window) {
      Self.all([
        isTransferred($0),
        Self.any([Self.yes($0, "nationalMajorProject"), Self.yes($0, "keyTechnology")]),
      ])
    }
    return [
      note("TB-4.2.2a", one(transfers)), note("TB-4.2.2b", one(services)),
      note("TB-4.2.2c", one(resources)), note("TB-4.2.2d", one(keyResults)),
    ]
  }

  /// TB-4.3.t: three results or more.
  mutating func seniorResults(_ window: BrokerStart) -> Standing {
    let books = results(["book"], since: window) {
      Self.all([
        Self.mainlyWrote($0), Self.published($0, ["monograph"]),
        Self.atLeast($0, "academicValue", "important", on: Self.values),
      ])
    }
    // 等: of other results than those of national major projects the board says whether they
    // are alike (AM-16).
    let national = results(["decision-report", "service-engagement"], since: window) {
      let source = Self.yes($0, "nationalMajorProject")
      return Self.all([
        Self.headed($0), source == .unmet ? board("TB-4.3.2") : source, Self.yes($0, "completed"),
        $0.word("kind") == "decision-report" ? .met : Self.yes($0, "documents"),
      ])
    }
    let papers = results(["paper"], since: window, Self.isCorePaper)
    let works = results(Self.listed, since: window) {
      Self.all([Self.headed($0), isListed($0, books: ["compilation", "textbook"], "TB-4.3.4")])
    }
    note("TB-4.3.1", one(books))
    note("TB-4.3.2", one(national))
    note("TB-4.3.3", one(papers))
    note("TB-4.3.4", one(works))
    return note("TB-4.3.t", atLeast(3, [books, national, papers, works]))
  }
}
