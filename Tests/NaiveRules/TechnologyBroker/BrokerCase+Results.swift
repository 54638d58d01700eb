import RuleModel

// Achievements: what every one must be, and the roles the clauses ask for.

extension BrokerCase {
  /// The standing of each achievement for one clause: its kind, proof (TB-N3.2), tie to the
  /// transfer of technology (AM-80), window, and what the clause itself asks.
  func results(
    _ kinds: [String],
    since window: BrokerStart?,
    _ test: (Record) -> Standing
  ) -> [Standing] {
    (profile.records("achievements") ?? []).map { result in
      guard let kind = result.word("kind"), kinds.contains(kind) else { return .unmet }
      return Self.all([
        Self.yes(result, "evidence"), Self.isTied(result), since(window, result, "date"),
        test(result),
      ])
    }
  }

  /// One achievement is enough.
  func one(_ standings: [Standing]) -> Standing {
    profile.records("achievements") == nil ? .unknown : Self.any(standings)
  }

  /// So many different achievements, each of any item; one kind may come again (AM-82).
  func atLeast(_ count: Int, _ items: [[Standing]]) -> Standing {
    guard let results = profile.records("achievements") else { return .unknown }
    for standing in [Standing.met, .review, .unknown] {
      var reaching = 0
      for index in results.indices where items.contains(where: { $0[index] >= standing }) {
        reaching += 1
      }
      if reaching >= count { return standing }
    }
    return .unmet
  }

  /// Tied to the transfer of technology: said to be related, or of the field, and not denied.
  static func isTied(_ result: Record) -> Standing {
    all([
      notDenied(result, "related"),
      any([yes(result, "related"), lists(result, "field", "technology-transfer")]),
    ])
  }
}

// Roles: the certified one; where the role does not say, the documented rank (AM-14).
extension BrokerCase {
  /// 参与: the applicant's part is stated, whatever it is.
  static func tookPart(_ result: Record) -> Standing {
    result["role"] != nil || result["rank"] != nil ? .met : .unknown
  }

  /// 主持.
  static func led(_ result: Record) -> Standing {
    role(
      result,
      ["lead", "head", "first", "sole"],
      rank: 1,
      lesser: ["main", "participant", "co-author"]
    )
  }

  /// 主持或参与（排名前三）.
  static func isAmongFirstThree(_ result: Record) -> Standing {
    any([led(result), atMost(result, "rank", 3)])
  }

  /// 主要负责人, 负责人.
  static func headed(_ result: Record) -> Standing {
    any([led(result), word(result, "role", ["chief-editor"])])
  }

  /// 主要参与人, and whoever did more.
  static func tookMainPart(_ result: Record) -> Standing {
    role(
      result,
      [
        "lead", "head", "first", "sole", "main", "main-drafter", "main-author", "first-author",
        "chief-editor", "deputy-editor",
      ],
      rank: 5,
      lesser: ["participant", "co-author", "writer"]
    )
  }

  /// 主要著作者.
  static func mainlyWrote(_ result: Record) -> Standing {
    role(
      result,
      ["sole", "main-author", "first-author", "first", "lead", "chief-editor"],
      rank: 5,
      lesser: ["participant", "co-author", "writer"]
    )
  }

  /// 第一作者.
  static func wroteFirst(_ result: Record) -> Standing {
    role(result, ["sole", "first-author", "first"], rank: 1, lesser: ["participant", "co-author"])
  }

  /// One of these roles, or a rank up to a bound in a role that is not certified as a lesser one.
  private static func role(
    _ result: Record,
    _ roles: [String],
    rank: Int,
    lesser: [String]
  ) -> Standing {
    let isLesser = result.word("role").map { lesser.contains($0) } ?? false
    return any([
      word(result, "role", roles),
      all([atMost(result, "rank", rank), isLesser ? .unmet : .met]),
    ])
  }
}

extension BrokerCase {
  /// A published book of one of these types.
  static func published(_ book: Record, _ types: [String]) -> Standing {
    all([word(book, "bookType", types), yes(book, "published")])
  }

  /// A published book of a type that research performance names; of an unnamed type the board
  /// says whether it is alike (AM-16).
  func isResearchBook(_ book: Record, _ clause: String) -> Standing {
    let type = Self.any([
      Self.word(book, "bookType", ["industry-report", "monograph", "compilation", "textbook"]),
      Self.all([Self.word(book, "bookType", ["translation", "proceedings"]), board(clause)]),
    ])
    return Self.all([type, Self.yes(book, "published")])
  }

  /// A result of the kinds that the last item of a level's list names, with these kinds of books,
  /// concluded and of influence in the industry; of other writings the board says whether they
  /// are alike (AM-16).
  func isListed(_ result: Record, books: [String], _ clause: String) -> Standing {
    let stated = Self.atLeast(
      result,
      "influence",
      "industry-considerable",
      on: Self.influences
    )
    switch result.word("kind") {
    case "contract", "research-project", "decision-report", "report":
      return Self.all([Self.yes(result, "completed"), stated])
    case "policy-document":
      return Self.all([Self.notDenied(result, "issued"), stated])
    case "book":
      let isNamed = Self.word(result, "bookType", books)
      let isOther: Standing = isNamed == .met ? .unmet : isNamed == .unmet ? .met : isNamed
      let form = Self.any([isNamed, Self.all([isOther, board(clause)])])
      return Self.all([form, Self.yes(result, "published"), stated])
    case "think-tank-report":
      return Self.all([board(clause), Self.notDenied(result, "adopted"), stated])
    case "consulting-report":
      return Self.all([board(clause), Self.yes(result, "completed"), stated])
    case "reform-plan":
      // The influence of plans, standards and measures is not stated in a profile.
      return Self.all([
        board(clause), Self.notDenied(result, "implemented"),
        Self.any([stated, board(clause)]),
      ])
    default:
      return Self.all([
        board(clause), Self.notDenied(result, "issued"), Self.any([stated, board(clause)]),
      ])
    }
  }

  /// The kinds that the last item of each level's list may be of.
  static let listed = [
    "contract", "research-project", "decision-report", "policy-document", "report", "book",
    "think-tank-report", "consulting-report", "plan-document", "standard", "management-measure",
    "reform-plan",
  ]

  /// A paper in a journal issued publicly.
  static func isPublicPaper(_ paper: Record) -> Standing {
    let numbered = all([notDenied(paper, "journal.public"), yes(paper, "journal.cn")])
    return all([
      notDenied(paper, "published"), any([yes(paper, "journal.public"), numbered]),
    ])
  }

  /// A paper in a 核心期刊 of important value (AM-15).
  static func isCorePaper(_ result: Record) -> Standing {
    all([
      wroteFirst(result), yes(result, "journal.core"), notDenied(result, "published"),
      atLeast(result, "academicValue", "important", on: values),
    ])
  }

  /// Law or policy of a province or above, issued; a plan and a standard are policy documents in
  /// brackets, and of an unnamed kind the board says whether it is alike (AM-16).
  func isProvincialPolicy(_ result: Record, _ clause: String) -> Standing {
    let level = Self.atLeast(result, "level", "provincial", on: Self.bodies)
    let kind: Standing
    switch result.word("kind") {
    case "standard":
      // Whether a local standard was issued by a province is not stated in a profile.
      kind = Self.any([
        Self.word(result, "standardType", ["national", "industry"]),
        Self.all([Self.word(result, "standardType", ["local"]), board(clause)]),
      ])
    case "policy-document", "plan-document": kind = level
    default: kind = Self.all([level, board(clause)])
    }
    return Self.all([kind, Self.notDenied(result, "issued")])
  }

  static let policies = [
    "policy-document", "plan-document", "standard", "management-measure", "reform-plan",
  ]
}
