import RuleModel

/// Words of the ranked lists, from the threshold up.
enum FintechWords {
  static let provincialOrHigher = ["provincial", "national"]
  static let considerableInfluence = ["industry-considerable", "industry-major"]
  static let someEffect = ["some", "fairly-large", "marked", "major"]
  static let fairlyLargeEffect = ["fairly-large", "marked", "major"]
  static let markedEffect = ["marked", "major"]
  static let fairlyHighLevel = ["fairly-high", "leading"]
  static let books = ["monograph", "compilation"]
}

extension FintechApplicant {
  /// The standings of all results of these kinds under a test, after the common filters.
  ///
  /// The filters: never used in a review (BF-A2-0.7, AM-24), related to fintech (AM-26), on
  /// evidence of its own (AM-23), not denied to be completed (完成), not of a day yet to come.
  /// There is no window (AM-25).
  func results(_ kinds: [String], _ test: (Record) -> Standing) -> [Standing] {
    guard let records = profile.records("achievements") else { return [] }
    var found: [Standing] = []
    for record in records {
      let kind = word(record, "kind", kinds)
      if kind == .unmet { continue }
      found.append(
        allOf(
          kind,
          isUnused(record),
          isRelated(record),
          hasOwnEvidence(record),
          notDenied(record, "completed"),
          isNotToCome(record),
          test(record),
        )
      )
    }
    return found
  }

  /// Never used in an earlier title review, whatever its outcome (BF-A2-0.7, AM-24).
  func isUnused(_ record: Record) -> Standing {
    switch record["usedIn"] {
    case nil: .unknown
    case .absent: .met
    case .records(let uses): uses.isEmpty ? .met : .unmet
    default: .unmet
    }
  }

  /// Belongs to fintech (AM-26): by its attested relation, else by its field.
  func isRelated(_ record: Record) -> Standing {
    if record["related"] != nil { return flag(record, "related") }
    return words(record, "field", has: "fintech") == .met ? .met : .unknown
  }

  /// One of several results of a work needs evidence of its own (AM-23); one that is no part of
  /// another work needs none by the text.
  func hasOwnEvidence(_ record: Record) -> Standing {
    if notDenied(record, "evidence") == .met { return .met }
    switch record["work"] {
    case nil: return .unknown
    case .absent: return .met
    default: return .unmet
    }
  }

  /// Not dated to a day that lies ahead; a result without a date is taken as done.
  func isNotToCome(_ record: Record) -> Standing {
    record["date"] == nil ? .met : hasCome(record["date"])
  }

  /// The documented rank is no worse than this.
  func rank(_ record: Record, atMost limit: Int) -> Standing {
    guard let value = record["rank"] else { return .unknown }
    if case .number(let rank) = value, rank <= Quantity(limit) { return .met }
    return .unmet
  }

  /// Among the first so many by the documented rank; a role that says "the first" will do.
  func isAmongFirst(_ limit: Int, _ record: Record, saying roles: [String]) -> Standing {
    if let role = record.word("role"), roles.contains(role) { return .met }
    return rank(record, atMost: limit)
  }

  /// A role by its certificate, else by the rank unless the role is a lesser one (AM-14).
  func role(
    _ record: Record,
    _ roles: [String],
    rankAtMost limit: Int,
    lesser: [String],
  ) -> Standing {
    let certified = word(record, "role", roles)
    if let role = record.word("role"), lesser.contains(role) { return certified }
    return anyOf(certified, rank(record, atMost: limit))
  }

  /// 主要完成人.
  func isMain(_ record: Record) -> Standing {
    role(
      record,
      ["main", "head", "lead", "first", "sole"],
      rankAtMost: 5,
      lesser: ["participant"],
    )
  }

  /// 主要负责人, and likewise 主持.
  func isHead(_ record: Record) -> Standing {
    role(
      record,
      ["head", "lead", "first", "sole"],
      rankAtMost: 1,
      lesser: ["main", "participant"],
    )
  }

  /// 主要起草人.
  func isMainDrafter(_ record: Record) -> Standing {
    role(
      record,
      ["main-drafter", "head", "lead", "first", "sole"],
      rankAtMost: 5,
      lesser: ["participant", "writer"],
    )
  }

  /// 第一作者.
  func isFirstAuthor(_ record: Record) -> Standing {
    role(record, ["first-author", "first", "sole"], rankAtMost: 1, lesser: ["co-author"])
  }

  /// 排名前三的完成人: a rank is asked for, which leading the work does not prove.
  func isAmongFirstThree(_ record: Record) -> Standing {
    isAmongFirst(3, record, saying: ["first", "sole", "first-author"])
  }
}

/// The standing of an item for which so many results make one: that of the last of them.
func enough(_ unit: Int, of results: [Standing]) -> Standing {
  let ranked = results.sorted(by: >)
  return unit <= ranked.count ? ranked[unit - 1] : .unmet
}

/// The points an item yields: floor(n / unit), each as good as the last result in it (AM-21 c).
func points(_ unit: Int, of results: [Standing]) -> [Standing] {
  let ranked = results.sorted(by: >)
  var points: [Standing] = []
  var last = unit - 1
  while last < ranked.count {
    points.append(ranked[last])
    last += unit
  }
  return points
}
