import RuleModel

// TB-2.2 and TB-2.3: what an intermediate applicant has done since the assistant title.

extension BrokerCase {
  /// The item of the applicant's own direction (TB-N1c, AM-80): the ability it asks for, which
  /// the board weighs, and one of the deeds.
  func inDirection(
    _ item: String,
    research: [Standing],
    operation: [Standing]
  ) -> Standing {
    let direction = profile.root
    return Self.any([
      Self.all([
        Self.word(direction, "direction", ["transfer-research"]), board("\(item).1.q"),
        Self.any(research),
      ]),
      Self.all([
        Self.word(direction, "direction", ["transfer-operation"]), board("\(item).2.q"),
        Self.any(operation),
      ]),
    ])
  }

  /// TB-2.2.0: one of the performance items.
  mutating func intermediatePerformance(_ window: BrokerStart) -> Standing {
    let research = [
      note(
        "TB-2.2.1a",
        one(
          results(["research-project"], since: window) {
            Self.all([
              Self.tookPart($0), Self.yes($0, "completed"),
              Self.atLeast($0, "endorser", "bureau", on: Self.bodies),
            ])
          }
        )
      ),
      note(
        "TB-2.2.1b",
        one(
          results(Self.policies, since: window) {
            // Only the higher levels name plans and standards as policy documents; measures and
            // schemes of reform no level names.
            Self.all([
              Self.tookPart($0), Self.notDenied($0, "issued"),
              $0.word("kind") == "policy-document" ? .met : board("TB-2.2.1b"),
            ])
          }
        )
      ),
      note(
        "TB-2.2.1c",
        one(
          results(["book"], since: window) {
            Self.all([
              Self.tookPart($0), isResearchBook($0, "TB-2.2.1c"),
              Self.atLeast($0, "effect", "some", on: Self.effects),
            ])
          }
        )
      ),
    ]
    let operation = [
      note(
        "TB-2.2.2a",
        one(
          results(["transfer-project", "tech-transfer"], since: window) {
            Self.all([
              Self.tookPart($0), Self.atLeast($0, "effect", "some", on: Self.effects),
            ])
          }
        )
      ),
      note(
        "TB-2.2.2b",
        one(
          results(["service-engagement"], since: window) {
            // How good the reports are, and what they gave, the board weighs.
            Self.all([
              Self.tookPart($0), Self.yes($0, "documents"), Self.yes($0, "landed"),
              board("TB-2.2.2b"),
            ])
          }
        )
      ),
    ]
    return note("TB-2.2.0", inDirection("TB-2.2", research: research, operation: operation))
  }

  /// TB-2.3.t: two results or more.
  mutating func intermediateResults(_ window: BrokerStart) -> Standing {
    let papers = results(["paper"], since: window) {
      Self.all([
        Self.tookPart($0), Self.isPublicPaper($0),
        Self.atLeast($0, "academicValue", "some", on: Self.values),
      ])
    }
    let works = results(Self.listed, since: window) {
      Self.all([Self.tookPart($0), isListed($0, books: ["textbook"], "TB-2.3.2")])
    }
    note("TB-2.3.1", one(papers))
    note("TB-2.3.2", one(works))
    return note("TB-2.3.t", atLeast(2, [papers, works]))
  }
}
