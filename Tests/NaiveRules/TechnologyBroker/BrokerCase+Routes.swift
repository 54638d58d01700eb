import RuleModel

// Graduations, titles, and the routes of education and experience built from them.

extension BrokerCase {
  /// The earliest date among the records of a family that satisfy a test.
  ///
  /// When no record satisfies it for certain, whether there is such a day is unknown.
  func earliest(
    _ family: String,
    _ key: String,
    _ test: (Record) -> Standing
  ) -> BrokerStart {
    guard let records = profile.records(family) else { return .unknown }
    var result = BrokerStart.never
    for record in records {
      let standing = test(record)
      if standing == .unmet { continue }
      switch record[key] {
      case nil:
        // Undated, it may be the earliest of all.
        result.earliest = BrokerStart.longAgo
        result.latestIfAny = BrokerStart.farOff
      case .day(let date):
        result.earliest = min(result.earliest ?? .max, date.earliest.number)
        result.latestIfAny = max(result.latestIfAny, date.latest.number)
        if standing > .unknown {
          result.latest = min(result.latest ?? .max, date.latest.number)
        }
      default: break
      }
    }
    return result
  }

  /// Whether a record is a graduation at this level or a higher one (AM-05, AM-06, AM-78).
  func graduation(_ record: Record, _ level: String) -> Standing {
    Self.all([
      Self.atLeast(record, "level", level, on: Self.schooling),
      reached(record, "diploma"),
    ])
  }

  func graduated(_ level: String) -> Standing {
    some("education") { graduation($0, level) }
  }

  /// Graduated at a level, then so many years of the work.
  func graduated(_ level: String, thenWorked years: Int) -> Standing {
    Self.all([
      graduated(level),
      worked(years, since: earliest("education", "diploma") { graduation($0, level) }),
    ])
  }

  /// A graduate of a 技工院校, whom the city's measures place (AM-87).
  func technician(_ clause: String) -> Standing {
    Self.all([some("education") { technicianGraduation($0) }, outside(clause)])
  }

  func technicianGraduation(_ record: Record) -> Standing {
    Self.all([Self.word(record, "level", ["technician-school"]), reached(record, "diploma")])
  }

  /// A title of a level, however obtained; which title a 职业资格 stands for is in a table outside
  /// the text (AM-09, AM-11).
  func isTitle(_ title: Record, _ level: String) -> Standing {
    Self.all([
      Self.word(title, "level", [level]), reached(title, "date"),
      title.word("route") == "qualification" ? outside("TB-0.q") : .met,
    ])
  }

  /// A title of this series, in whatever specialty (AM-10).
  func isTitleHere(_ title: Record, _ level: String) -> Standing {
    Self.all([isTitle(title, level), Self.word(title, "series", ["engineering"])])
  }

  /// A title of another series, or of another specialty (AM-11).
  func isTitleElsewhere(_ title: Record, _ level: String) -> Standing {
    let home = Self.all([
      Self.word(title, "series", ["engineering"]),
      Self.word(title, "specialty", ["technology-broker"]),
    ])
    let elsewhere: Standing = home == .met ? .unmet : home == .unmet ? .met : home
    return Self.all([isTitle(title, level), elsewhere])
  }

  /// A title of this series, then years of work.
  func titled(_ level: String, thenWorked years: Int) -> Standing {
    titled(years) { isTitleHere($0, level) }
  }

  /// A title of another series or specialty, then years of the work (AM-12, AM-13).
  func titledElsewhere(_ level: String, thenWorked years: Int) -> Standing {
    titled(years) { isTitleElsewhere($0, level) }
  }

  private func titled(_ years: Int, _ test: (Record) -> Standing) -> Standing {
    Self.all([
      some("titles", test), worked(years, since: earliest("titles", "date", test)),
    ])
  }
}

extension BrokerCase {
  /// TB-1.2: assistant.
  mutating func assistantRoutes() -> Standing {
    let routes = [
      note("TB-1.2.1", graduated("master", thenWorked: 0)),
      note("TB-1.2.2", graduated("bachelor", thenWorked: 1)),
      note("TB-1.2.3", graduated("college", thenWorked: 3)),
      note("TB-1.2.4", graduated("vocational", thenWorked: 5)),
      note("TB-1.2.5", technician("TB-1.2.5")),
    ]
    return note("TB-1.2.0", Self.any(routes))
  }

  /// TB-2.1.2: intermediate.
  mutating func intermediateRoutes() -> Standing {
    let routes = [
      note("TB-2.1.2.1", graduated("doctor", thenWorked: 0)),
      note("TB-2.1.2.2", graduated("master", thenWorked: 2)),
      note("TB-2.1.2.3", graduated("bachelor", thenWorked: 5)),
      note("TB-2.1.2.4", graduated("college", thenWorked: 7)),
      note(
        "TB-2.1.2.5",
        Self.all([graduated("college"), titled("assistant", thenWorked: 4)])
      ),
      note("TB-2.1.2.6", technician("TB-2.1.2.6")),
    ]
    return note("TB-2.1.2.0", Self.any(routes))
  }

  /// TB-3.1.2: associate-senior; the lateral way has a route of its own, the regular way asks for
  /// one of the others.
  mutating func associateSeniorRoutes() -> Standing {
    if pathway.hasSuffix("lateral") {
      return note("TB-3.1.2.4", titledElsewhere("associate-senior", thenWorked: 3))
    }
    let routes = [
      note("TB-3.1.2.1", graduated("doctor", thenWorked: 2)),
      note("TB-3.1.2.2", graduated("master", thenWorked: 7)),
      note(
        "TB-3.1.2.3",
        Self.all([graduated("bachelor"), titled("intermediate", thenWorked: 5)])
      ),
      note("TB-3.1.2.5", technician("TB-3.1.2.5")),
    ]
    return note("TB-3.1.2.0", Self.any(routes))
  }

  /// TB-4.1.2: senior; likewise.
  mutating func seniorRoutes() -> Standing {
    if pathway.hasSuffix("lateral") {
      return note("TB-4.1.2.2", titledElsewhere("senior", thenWorked: 3))
    }
    let routes = [
      note(
        "TB-4.1.2.1",
        Self.all([graduated("bachelor"), titled("associate-senior", thenWorked: 5)])
      ),
      note("TB-4.1.2.3", technician("TB-4.1.2.3")),
    ]
    return note("TB-4.1.2.0", Self.any(routes))
  }
}
