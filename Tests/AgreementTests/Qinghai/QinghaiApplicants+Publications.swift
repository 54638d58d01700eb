import OrderedCollections
import RuleModel

/// Publications, honours, research, institutions, measures and consulting.
extension QinghaiApplicants {
  mutating func publications() -> [Record] {
    let s = isSenior
    switch dice.int(0...5) {
    case 0: return several(1) { $0.book("monograph") }
    case 1: return several(s ? 2 : 1) { $0.book("compilation") }
    case 2: return several(s ? 2 : 1) { $0.paper(core: true) }
    case 3: return several(2) { $0.paper(core: false) } + (s ? [paper(core: true)] : [])
    case 4:
      var flagship = paper(core: dice.chance(50))
      if dice.chance(60) {
        flagship["journal.name"] = .text(dice.pick(["金融研究", "经济研究", "中国社会科学", "青海金融"]))
        if dice.chance(60) { flagship["journal.fullReprint"] = .flag(false) }
      } else {
        flagship["journal.name"] = .text("青海金融")
        flagship["journal.fullReprint"] = .flag(true)
      }
      return [flagship]
    default: return [book("monograph"), paper(core: true), paper(core: false)]
    }
  }

  mutating func book(_ type: String) -> Record {
    let words = type == "monograph" && !isSenior ? 50_000 : 100_000
    let others = ["compilation", "translation", "textbook", "proceedings", "industry-report"]
    var result = record(
      "book",
      [
        "bookType": .word(type == "monograph" ? type : dice.pick(others)),
        "words": .number(Quantity(words + dice.pick([-1, 0, 0, 1, 40_000]))),
        "isbn": .flag(true), "shareStated": .flag(true), "published": .flag(true),
        "genre": .word("academic"),
        "academicValue": level("fairly-high", "fairly-high", "important", "some"),
        "role": level(
          "sole",
          "first-author",
          "chief-editor",
          "deputy-editor",
          "writer",
          "first-author",
          "co-author",
          "main-author",
        ),
      ],
    )
    if dice.chance(30) { result["rank"] = rank(2) }
    return result
  }

  mutating func paper(core: Bool) -> Record {
    let journal = Record([
      "name": .text("青海金融"), "domestic": .flag(true), "public": .flag(true),
      "core": .flag(core), "professional": .flag(!core || dice.chance(30)), "cn": .flag(true),
      "issn": .flag(true), "venue": .word("regular"), "fullReprint": .flag(false),
    ])
    var result = record(
      "paper",
      [
        "role": level("sole", "first-author", "first-author", "first-author", "co-author"),
        "journal": .record(journal), "published": .flag(true), "genre": .word("academic"),
      ],
    )
    if dice.chance(30) { result["rank"] = rank(2) }
    return result
  }

  mutating func honour() -> Record {
    switch dice.int(0...2) {
    case 0:
      record(
        "honour",
        [
          "name": .text(dice.pick(["青海省优秀企业家", "全国优秀企业家"])),
          "level": level("provincial", "national"), "individualNamed": .flag(true),
          "corresponding": .flag(dice.chance(30)),
        ],
      )
    case 1:
      record(
        "award",
        [
          "name": .text(
            dice.pick(["青海省企业管理现代化创新成果", "全国企业管理现代化创新成果奖", "管理创新成果"])
          ), "prizeType": .word("management-innovation"),
          "level": level("provincial", "national", "bureau"), "individualNamed": .flag(true),
          "corresponding": .flag(dice.chance(30)), "grade": level("first", "second", "third"),
          "rank": rank(3),
        ],
      )
    default:
      record(
        dice.pick(["honour", "award"]),
        [
          "name": .text("某项荣誉"), "level": level("provincial", "national", "bureau"),
          "individualNamed": .flag(true), "corresponding": .flag(true),
          "rank": rank(3),
        ],
      )
    }
  }

  mutating func prize() -> Record {
    record(
      "award",
      leadership(3).merging(
        [
          "name": .text("青海省哲学社会科学优秀成果奖"),
          "prizeType": level("social-science", "social-science", "economic-research"),
          "level": level("provincial", "provincial", "national", "bureau"),
          "grade": level("second", "third", "second", "third", "first", "special"),
          "individualNamed": .flag(true), "corresponding": .flag(dice.chance(30)),
        ] as OrderedDictionary<String, FactValue>
      ) { first, _ in first },
    )
  }

  mutating func research() -> Record {
    record(
      "research-project",
      leadership(5).merging(
        [
          "level": isSenior
            ? level("national", "provincial", "provincial", "bureau")
            : level("provincial", "bureau", "prefecture", "county", "national"),
          "rating": level(
            "provincial-leading",
            "national-advanced",
            "national-leading",
            "international",
          ), "completed": .flag(true), "accepted": .flag(true), "closed": .flag(true),
          "registered": .flag(true), "acceptor": level("provincial", "bureau"),
        ] as OrderedDictionary<String, FactValue>
      ) { first, _ in first },
    )
  }

  mutating func problem() -> Record {
    let experts = (0..<dice.pick([3, 3, 3, 2, 4])).map { _ in
      var expert = Record([
        "honour": .word(dice.pick(["国务院特殊津贴", "青海省优秀专家"])),
        "signed": .flag(!dice.chance(4)),
      ])
      if dice.chance(20) { expert["field"] = .word(dice.pick(["finance", "fintech", "other"])) }
      return expert
    }
    return record(
      "problem-solving",
      leadership(3).merging(
        [
          "problemType": level("hard-problem", "innovation"),
          "effect": level("marked", "marked", "major", "fairly-large"),
          "marketProspect": .flag(true), "experts": .records(experts),
        ] as OrderedDictionary<String, FactValue>
      ) { first, _ in first },
    )
  }

  mutating func institution() -> Record {
    var result = record(
      "institution-management",
      ["tenure": tenure(), "realEconomy": .flag(true), "prize": .absent, "otherAward": .absent],
    )
    result["profitIndicators"] = .absent
    result["prudentialIndicators"] = .absent
    result["riskDefused"] = .flag(false)
    switch dice.int(0...4) {
    case 0: result["prize"] = level("A", "AA", "AA", "AAA")
    case 1: result["otherAward"] = level("provincial", "provincial-major")
    case 2: result["profitIndicators"] = level("provincial-advanced", "national-advanced")
    case 3: result["prudentialIndicators"] = level("provincial-advanced", "national-advanced")
    default: result["riskDefused"] = .flag(true)
    }
    return result
  }

  mutating func measures() -> [Record] {
    let s = isSenior
    switch dice.int(0...2) {
    case 0:
      return several(s ? 3 : 2) { me in
        var result = me.record("management-measure", me.approval())
        result["policyAbility"] = .flag(true)
        result["role"] = me.level("sole", "sole", "sole", "sole", "lead")
        return result
      }
    case 1:
      return several(s ? 3 : 2) { me in
        var result = me.record("reform-plan", me.leadership(1))
        result["policyAbility"] = .flag(true)
        result["level"] = me.level("county", "county", "bureau", "unit")
        result["landed"] = .flag(true)
        return result
      }
    default:
      return several(s ? 2 : 1) { me in
        var result = me.record("policy-document", me.leadership(3))
        result["policyAbility"] = .flag(true)
        result["level"] = me.level("county", "county", "bureau", "unit")
        result["issued"] = .flag(true)
        result["implemented"] = .flag(true)
        return result
      }
    }
  }

  mutating func consulting() -> [Record] {
    let s = isSenior
    let isReview = s && dice.chance(35)
    let isCommissioned = dice.chance(50)
    let count = isReview ? 8 : s || !isCommissioned ? 3 : 5
    return several(count) { me in
      var result = me.record(
        isReview ? "project-review" : "consulting-report",
        me.leadership(s || isCommissioned ? 1 : 5),
      )
      result["level"] = .word(me.dice.chance(92) ? "provincial" : "bureau")
      result["commissioner"] = .word(me.dice.chance(92) ? (s ? "provincial" : "bureau") : "county")
      result["approved"] = .flag(true)
      result["implemented"] = .flag(true)
      result["adopted"] = .flag(true)
      result["adopter"] = .word(me.dice.chance(97) ? "provincial" : "bureau")
      return result
    }
  }
}
