import OrderedCollections
import RuleModel

/// One achievement under the tests that several items share (QH-14, 15, 18 to 20).
struct QHAchievements {
  var person: QHPerson
  /// The day of the current qualification.
  var window: QHWindow

  /// QH-14, 19g, 20.1: obtained since the title, proved, and of the specialty.
  func isAdmitted(_ record: Record) -> Standing {
    var parts = [
      window.holds(record.day("date")),
      QHTruth.day(record, "date", by: person.today),
      QHTruth.flag(record, "evidence"),
      // QH-20.1 speaks of works and projects; an award falls only when it is said to be unrelated.
      isKind(record, "award", "honour")
        ? QHTruth.unlessDenied(record, "related") : isRelated(record),
    ]
    if isKind(record, "honour") { parts.append(QHTruth.unlessDenied(record, "individualNamed")) }
    if isKind(record, "award") {
      // QH-19d: the certificate names the person, or a rank.
      parts.append(
        QHTruth.any(QHTruth.flag(record, "individualNamed"), QHTruth.given(record, "rank"))
      )
    }
    return Standing.all(parts)
  }

  /// QH-18a, QH-20.1: said to be related, or of a field that is.
  func isRelated(_ record: Record) -> Standing {
    QHTruth.all(
      QHTruth.unlessDenied(record, "related"),
      QHTruth.any(
        QHTruth.flag(record, "related"),
        QHTruth.words(record, "field", anyOf: ["financial-economics", "finance"]),
      ),
    )
  }

  private static let excludedGenres = [
    "training-material", "introductory", "interview", "news", "qa",
  ]

  func isKind(_ record: Record, _ kinds: String...) -> Bool {
    record.word("kind").map { kinds.contains($0) } ?? false
  }

  /// QH-15c: the overall head or the first completer.
  func isLead(_ record: Record) -> Standing {
    QHTruth.any(
      QHTruth.word(record, "role", in: ["lead", "head", "first", "sole"]),
      QHTruth.number(record, "rank") { $0 == Quantity(1) },
    )
  }

  /// 第一完成人.
  func isFirst(_ record: Record) -> Standing {
    QHTruth.any(
      QHTruth.word(record, "role", in: ["first", "sole"]),
      QHTruth.number(record, "rank") { $0 == Quantity(1) },
    )
  }

  /// 排名前几.
  func isAmong(_ first: Int, _ record: Record) -> Standing {
    QHTruth.any(
      QHTruth.word(record, "role", in: ["lead", "head", "first", "sole"]),
      QHTruth.number(record, "rank") { $0 <= Quantity(first) },
    )
  }

  func isAtLeast(_ level: String, _ path: String, _ record: Record) -> Standing {
    QHTruth.word(record, path, atLeast: level, on: QHScale.body)
  }

  /// Approved by an authority at or above 市州/厅局 and carried out (AM-88).
  func isApproved(_ record: Record) -> Standing {
    let body: Standing =
      switch record.word("approverBody") {
      case "administrative"?, "superior-headquarters"?: .met
      case "own-unit"?: .review
      case nil:
        // QH-17: only 厅(局)级 may be a headquarters; the other levels are authorities.
        QHTruth.any(
          QHTruth.word(record, "approver", in: ["prefecture", "provincial", "national"]),
          .unknown,
        )
      default: .unmet
      }
    return QHTruth.all(
      isAtLeast("prefecture", "approver", record),
      body,
      QHTruth.flag(record, "approved"),
      QHTruth.flag(record, "implemented"),
    )
  }

  /// A paper that counts at all (QH-18e, g, h, 20.2, 20.3).
  func isPaper(_ record: Record) -> Standing {
    guard isKind(record, "paper") else { return .unmet }
    return QHTruth.all(
      isFirstAuthor(record),
      QHTruth.flag(record, "journal.cn"),
      QHTruth.flag(record, "journal.issn"),
      isEither(record, "journal.public"),
      QHTruth.word(record, "journal.venue", in: ["regular"]),
      QHTruth.unless(record, "genre", in: Self.excludedGenres),
    )
  }

  func isFirstAuthor(_ record: Record) -> Standing {
    QHTruth.any(
      QHTruth.word(record, "role", in: ["sole", "first-author", "first"]),
      QHTruth.number(record, "rank") { $0 == Quantity(1) },
    )
  }

  /// Public or domestic: a journal with a CN number is both unless it is denied.
  private func isEither(_ record: Record, _ path: String) -> Standing {
    record.flag(path) == false
      ? .unmet : QHTruth.any(QHTruth.flag(record, path), QHTruth.flag(record, "journal.cn"))
  }

  func isCorePaper(_ record: Record) -> Standing {
    QHTruth.all(
      isPaper(record),
      isEither(record, "journal.domestic"),
      QHTruth.flag(record, "journal.core"),
    )
  }

  func isProfessionalPaper(_ record: Record) -> Standing {
    QHTruth.all(isPaper(record), QHTruth.flag(record, "journal.professional"))
  }

  /// QH-18l under AM-57.
  func isFlagshipPaper(_ record: Record) -> Standing {
    QHTruth.all(
      isPaper(record),
      QHTruth.any(
        QHTruth.text(record, "journal.name", in: ["中国社会科学", "金融研究", "经济研究"]),
        // A reprint that nobody speaks of is none.
        QHTruth.of(record.flag("journal.fullReprint") == true),
      ),
    )
  }

  /// A book that counts at all (QH-18d, 18f, 19e, 19f, 20.3).
  private func isBook(_ record: Record, words: Int) -> Standing {
    guard isKind(record, "book") else { return .unmet }
    let isSole = QHTruth.word(record, "role", in: ["sole"])
    let isWriter = QHTruth.any(
      QHTruth.word(
        record,
        "role",
        in: ["sole", "first", "first-author", "chief-editor", "deputy-editor", "writer"],
      ),
      // Whether another co-author held the pen is for the board.
      min(
        QHTruth.word(
          record,
          "role",
          in: ["co-author", "main-author", "main-drafter", "main", "participant"],
        ),
        person.attested("QH-18f", otherwise: .review),
      ),
    )
    // A 专著 has an ISBN, and so has every book with co-authors.
    let hasNumber = QHTruth.any(
      QHTruth.flag(record, "isbn"),
      QHTruth.all(isSole, QHTruth.word(record, "bookType", in: ["monograph"]).denied),
    )
    return QHTruth.all(
      isWriter,
      hasNumber,
      QHTruth.any(isSole, QHTruth.flag(record, "shareStated")),
      QHTruth.word(record, "bookType", in: ["proceedings"]).denied,
      QHTruth.flag(record, "published"),
      QHTruth.unless(record, "genre", in: Self.excludedGenres),
      QHTruth.number(record, "words") { $0 >= Quantity(words) },
    )
  }

  /// A 专著 of fairly high academic value.
  func isMonograph(_ record: Record, words: Int) -> Standing {
    QHTruth.all(
      isBook(record, words: words),
      QHTruth.word(record, "bookType", in: ["monograph"]),
      QHTruth.word(record, "academicValue", atLeast: "fairly-high", on: QHScale.academic),
    )
  }

  /// 编著、译著、教材等; what else is like them is for the board (AM-16).
  func isCompilation(_ record: Record, words: Int, clause: String) -> Standing {
    QHTruth.all(
      isBook(record, words: words),
      QHTruth.any(
        QHTruth.word(record, "bookType", in: ["compilation", "translation", "textbook"]),
        min(
          QHTruth.word(record, "bookType", in: ["monograph", "industry-report"]),
          person.attested(clause, otherwise: .review),
        ),
      ),
    )
  }

  /// AM-60: with a documented role or rank.
  func isNamed(_ record: Record) -> Standing {
    QHTruth.any(QHTruth.given(record, "role"), QHTruth.given(record, "rank"))
  }

  func isAward(_ record: Record, type: String, level: String) -> Standing {
    guard isKind(record, "award") else { return .unmet }
    return QHTruth.all(
      QHTruth.word(record, "prizeType", in: [type]),
      isAtLeast(level, "level", record),
    )
  }

  /// The management-innovation prize of a level; under another name the board must know it.
  func isInnovation(_ record: Record, names: [String], level: String, clause: String) -> Standing {
    QHTruth.all(
      isAward(record, type: "management-innovation", level: level),
      QHTruth.any(
        QHTruth.text(record, "name", in: names),
        person.attested(clause, otherwise: .review),
      ),
    )
  }

  func isGrade(_ grade: String, _ record: Record) -> Standing {
    QHTruth.word(record, "grade", atLeast: grade, on: QHScale.grade)
  }

  /// Cumulative time at the helm since the title, or as a main participant; leading time counts
  /// for both (AM-52, AM-54).
  func isTenured(_ record: Record, lead: Int, main: Int) -> Standing {
    let spells: [Record]
    switch record["tenure"] {
    case .records(let records)?: spells = records
    case nil: return .unknown
    default: return .unmet
    }
    func years(_ years: Int, in roles: [String]) -> Standing {
      let both = QHYears.spells(spells) { QHTruth.word($0, "role", in: roles) }
      return QHYears.holds(years, both, since: window, by: person.today)
    }
    let leading = ["lead", "head"]
    return QHTruth.any(years(lead, in: leading), years(main, in: leading + ["main"]))
  }

  /// Three named experts of the trade with an honour, signed (AM-62).
  func isRecommended(_ record: Record) -> Standing {
    let experts: [Record]
    switch record["experts"] {
    case .records(let records)?: experts = records
    case nil: return .unknown
    default: return .unmet
    }
    return Standing.atLeast(
      3,
      of: experts.map {
        QHTruth.all(
          QHTruth.text($0, "honour", in: ["国务院特殊津贴", "青海省优秀专家"]),
          QHTruth.flag($0, "signed"),
          QHTruth.unless($0, "field", in: ["technology-transfer", "software", "other"]),
        )
      },
    )
  }

  /// AM-53: the mean reaches the threshold and every year grows, year after year.
  func isGrowing(_ record: Record, mean: Quantity, years: Int) -> Standing {
    let figures: [YearlyNumber]
    switch record["profitGrowth"] {
    case .yearly(let numbers)?: figures = numbers
    case nil: return .unknown
    default: return .unmet
    }
    guard window.exists > .unmet else { return .unmet }
    /// The year of the title counts: accounts cannot be split at a day.
    func holds(since first: Int) -> Bool {
      let counted = figures.filter { $0.year >= first }
      let growth = counted.map(\.number)
      let calendar = counted.map(\.year)
      return growth.count >= years && growth.allSatisfy { $0 > Quantity(0) }
        && zip(calendar, calendar.dropFirst()).allSatisfy { $0 + 1 == $1 }
        && growth.reduce(Quantity(0), +) >= mean * growth.count
    }
    // Of the years the title may be of, only those of figures make a difference.
    let starts =
      [window.low.year, window.high.year] + figures.map(\.year) + figures.map { $0.year + 1 }
    let verdicts = starts.filter { window.low.year <= $0 && $0 <= window.high.year }.map(holds)
    return QHTruth.between(
      worst: window.exists == .met && verdicts.allSatisfy { $0 },
      best: verdicts.contains(true),
    )
  }
}
