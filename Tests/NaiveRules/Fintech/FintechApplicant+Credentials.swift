import RuleModel

extension FintechApplicant {
  /// 学历 at this level or higher, by diploma (AM-05, AM-06).
  func hasDiploma(_ levels: [String]) -> Standing {
    anyRecord("education") { allOf(word($0, "level", levels), hasCome($0["diploma"])) }
  }

  /// 学位 or 毕业 at this level or higher (AM-05).
  func hasDegreeOrDiploma(_ levels: [String]) -> Standing {
    anyRecord("education") {
      allOf(word($0, "level", levels), anyOf(hasCome($0["degree"]), hasCome($0["diploma"])))
    }
  }

  /// A title of this level in 工程技术, any specialty (AM-10), then so many years of the work.
  func hasEngineeringTitle(_ level: String, thenWorked years: Int) -> Standing {
    hasTitle(level, thenWorked: years) { word($0, "series", ["engineering"]) }
  }

  /// A title of this level of another series or another specialty (AM-11), then so many years.
  func hasOtherTitle(_ level: String, thenWorked years: Int) -> Standing {
    hasTitle(level, thenWorked: years) {
      anyOf(
        word($0, "series", ["engineering"]).denied,
        word($0, "specialty", ["fintech"]).denied,
      )
    }
  }

  private func hasTitle(
    _ level: String,
    thenWorked years: Int,
    _ test: (Record) -> Standing,
  ) -> Standing {
    // Whatever the titles are, they cannot have more work behind them than the whole career.
    guard profile.records("titles") != nil else { return allOf(.unknown, worked(years)) }
    return anyRecord("titles") {
      allOf(
        word($0, "level", [level]),
        test($0),
        isRecognised($0),
        hasCome($0["date"]),
        worked(years, since: $0),
      )
    }
  }

  /// Every certificated title counts (AM-09), a mapped qualification only with its table (AM-11).
  private func isRecognised(_ title: Record) -> Standing {
    guard word(title, "route", ["qualification"]) == .met else { return .met }
    let table = judged("BF-A1-4c.q")
    return table == .review ? .unknown : table
  }

  static let collegeOrHigher = ["college"] + bachelorOrHigher
  static let bachelorOrHigher = ["bachelor", "second-bachelor", "graduate-class"] + masterOrHigher
  static let masterOrHigher = ["master", "doctor"]
  static let doctor = ["doctor"]
}
