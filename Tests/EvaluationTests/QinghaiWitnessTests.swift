import Evaluation
import OrderedCollections
import RuleModel
import TestRules
import Testing

/// Every limb of the Qinghai standard has achievements that just pass, and each of them fails once
/// one attribute is one step worse.
@Suite struct QinghaiWitnessTests {
  private let today: CalendarDay = "2026-06-15"

  /// A limb on a pathway, with one witness for each unit of each need.
  private struct Case {
    var pathway: Pathway
    var limb: ClauseID
    var witnesses: [Record]
    var windowOpens: CalendarDay
  }

  private func needs(of limb: ClauseID, in pack: RulePack) -> [AchievementNeed] {
    guard case .requirement(.achievements(let needs))? = pack.clauses[limb]?.body else { return [] }
    return needs
  }

  private func evaluator(_ pack: RulePack, _ achievements: [Record]) -> Evaluator {
    var profile = Profile(root: Qinghai.veteran)
    profile.setRecords(achievements, of: "achievements")
    return Evaluator(pack: pack, profile: profile, asOf: today)
  }

  private func cases(in pack: RulePack) throws -> [Case] {
    var result: [Case] = []
    for pathway in pack.pathways.values {
      for limb in pack.limbs(of: pathway.requirement) {
        var witnesses: [Record] = []
        for need in needs(of: limb, in: pack) {
          for _ in 0..<need.units {
            let witness = evaluator(pack, []).achievementWitness(
              for: need,
              on: pathway,
              day: today,
              id: "w\(witnesses.count)"
            )
            witnesses.append(try #require(witness, "\(pathway.id) \(limb)"))
          }
        }
        let state = evaluator(pack, []).state(of: "current", on: pathway, day: today)
        guard case .known(let opens) = state else {
          Issue.record("no window on \(pathway.id)")
          continue
        }
        result.append(
          Case(pathway: pathway, limb: limb, witnesses: witnesses, windowOpens: opens)
        )
      }
    }
    return result
  }

  private func passes(_ item: Case, _ achievements: [Record], in pack: RulePack) -> Bool {
    let alone = pack.pathway(asking: item.limb, like: item.pathway)
    return evaluator(pack, achievements).verdict(on: alone).standing.isPassing
  }

  @Test func `every limb has witnesses that just pass, and none can be spared`() throws {
    let pack = try Qinghai.pack()
    let cases = try cases(in: pack)
    #expect(Set(cases.map(\.limb)).count == 66)
    for item in cases {
      #expect(passes(item, item.witnesses, in: pack), "\(item.pathway.id) \(item.limb)")
      for index in item.witnesses.indices {
        var fewer = item.witnesses
        fewer.remove(at: index)
        #expect(!passes(item, fewer, in: pack), "\(item.pathway.id) \(item.limb) less \(index)")
      }
    }
  }

  /// Attributes that no single step turns, and why.
  private static let neverDecisive: [ClauseID: Set<String>] = [
    // A compilation of one's own needs no ISBN (QH-18d).
    "QH-11.3.5b": ["isbn"], "QH-12.3.5b": ["isbn"],
    // Any documented role will do (AM-60).
    "QH-11.3.7a": ["role"], "QH-11.3.7b": ["role"], "QH-12.3.7a": ["role"],
    "QH-12.3.7d": ["role"],
  ]

  /// Words that serve as well as the witness's own.
  private static let equals: [String: Set<String>] = [
    "role": ["lead", "head", "first", "sole", "first-author", "deputy-editor"],
    "tenure.role": ["head"],
    "enterpriseSize": ["medium"],
    "adopterBody": ["leader-endorsement", "industry-authority"],
    "bookType": ["translation", "textbook", "monograph", "industry-report"],
    "experts.honour": ["青海省优秀专家"],
  ]

  /// Words that serve in one limb only.
  private static let equalsHere: [ClauseID: [String: Set<String>]] = [
    // The board weighs whether a prefecture's own adoption is like that of its authority.
    "QH-11.3.4b": ["adopter": ["prefecture"]], "QH-12.3.4b": ["adopter": ["prefecture"]],
    // Whoever led needs a third prize only.
    "QH-13.2.2②": ["grade": ["third"]],
  ]

  private func serves(_ worse: WorseRecord, in limb: ClauseID) -> Bool {
    guard let word = worse.word else { return false }
    return Self.equals[worse.attribute]?.contains(word) ?? false
      || Self.equalsHere[limb]?[worse.attribute]?.contains(word) ?? false
  }

  @Test func `a witness that is one step worse fails`() throws {
    let pack = try Qinghai.pack()
    let family = Vocabulary.family("achievements")
    for item in try cases(in: pack) {
      var harmless: Set<String> = []
      var decisive: Set<String> = []
      for (index, witness) in item.witnesses.enumerated() {
        for worse in WorseRecord.all(of: witness, in: family, before: item.windowOpens) {
          var achievements = item.witnesses
          achievements[index] = worse.record
          guard passes(item, achievements, in: pack) else {
            decisive.insert(worse.attribute)
            continue
          }
          if !serves(worse, in: item.limb) { harmless.insert(worse.attribute) }
        }
      }
      let expected = Self.neverDecisive[item.limb] ?? []
      #expect(harmless == expected, "\(item.pathway.id) \(item.limb)")
      #expect(decisive.isDisjoint(with: expected), "\(item.pathway.id) \(item.limb)")
    }
  }

  @Test func `an achievement dated tomorrow is not one today`() throws {
    let pack = try Qinghai.pack()
    for item in try cases(in: pack) {
      var late = item.witnesses
      late[0]["date"] = .on(today.adding(days: 1))
      #expect(!passes(item, late, in: pack), "\(item.pathway.id) \(item.limb)")
    }
  }

  /// The last rank that serves, of those for whom only a rank is known, by CLAUSES.md §2.3–2.5.
  private static let lastRank: [ClauseID: Int] = [
    "QH-11.3.2a": 5, "QH-11.3.2b": 5, "QH-11.3.3a": 5, "QH-11.3.3b": 5, "QH-11.3.4a": 1,
    "QH-11.3.4b": 1, "QH-11.3.5c": 1, "QH-11.3.5d": 1, "QH-18l": 1, "QH-11.3.8a": 5,
    "QH-11.3.8b": 1, "QH-11.3.9a": 3, "QH-11.3.9b": 3, "QH-11.3.11b": 1, "QH-11.3.11c": 3,
    "QH-11.3.12a": 5, "QH-11.3.12b": 1, "QH-12.3.2a": 1, "QH-12.3.2b": 1, "QH-12.3.3a": 5,
    "QH-12.3.3b": 5, "QH-12.3.3c": 1, "QH-12.3.4a": 1, "QH-12.3.4b": 1, "QH-12.3.5c": 1,
    "QH-12.3.5d": 1, "QH-12.3.7b": 3, "QH-12.3.7c": 1, "QH-12.3.8a": 5, "QH-12.3.8b": 1,
    "QH-12.3.9a": 1, "QH-12.3.9b": 1, "QH-12.3.11b": 1, "QH-12.3.11c": 3, "QH-12.3.12a": 1,
    "QH-12.3.12b": 1, "QH-12.3.12c": 1, "QH-13.2.2②": 3,
  ]

  @Test func `a rank serves up to the last one named and not beyond`() throws {
    let pack = try Qinghai.pack()
    var seen: Set<ClauseID> = []
    for item in try cases(in: pack) {
      guard let last = Self.lastRank[item.limb] else { continue }
      seen.insert(item.limb)
      func passes(rank: Int) -> Bool {
        let ranked = item.witnesses.map { witness -> Record in
          var result = witness
          result["role"] = nil
          result["rank"] = .number(Quantity(rank))
          return result
        }
        return self.passes(item, ranked, in: pack)
      }
      #expect(passes(rank: last), "\(item.limb)")
      #expect(!passes(rank: last + 1), "\(item.limb)")
    }
    #expect(seen == Set(Self.lastRank.keys))
  }

  /// How many achievements a limb takes where it takes more than one, by CLAUSES.md §2.3–2.5.
  private static let units: [ClauseID: Int] = [
    "QH-11.3.3b": 2, "QH-11.3.4b": 2, "QH-11.3.5d": 2, "QH-11.3.11a": 2, "QH-11.3.11b": 2,
    "QH-11.3.12a": 3, "QH-11.3.12b": 5, "QH-12.3.3b": 2, "QH-12.3.3c": 2, "QH-12.3.4a": 2,
    "QH-12.3.4b": 3, "QH-12.3.5b": 2, "QH-12.3.5c": 2, "QH-12.3.5d": 3, "QH-12.3.8b": 2,
    "QH-12.3.11a": 3, "QH-12.3.11b": 3, "QH-12.3.11c": 2, "QH-12.3.12a": 3, "QH-12.3.12b": 3,
    "QH-12.3.12c": 8,
  ]

  /// What the regulation names as just enough, by CLAUSES.md §2.3–2.5.
  private static let thresholds: [ClauseID: [String: FactValue]] = [
    "QH-11.3.1b": ["lossCut": 5], "QH-11.3.2b": ["level": "county", "approver": "prefecture"],
    "QH-11.3.3a": ["level": "prefecture"], "QH-11.3.3b": ["level": "prefecture"],
    "QH-11.3.4a": ["adopter": "provincial"], "QH-11.3.5a": ["words": 50_000],
    "QH-11.3.5b": ["words": 100_000], "QH-11.3.6b": ["level": "provincial"],
    "QH-11.3.6c": ["level": "provincial"], "QH-11.3.7a": ["level": "provincial"],
    "QH-11.3.8a": ["level": "provincial", "rating": "national-advanced"],
    "QH-11.3.8b": ["level": "prefecture", "rating": "provincial-leading"],
    "QH-11.3.10a": ["prize": "AA"], "QH-11.3.11a": ["approver": "prefecture", "role": "sole"],
    "QH-11.3.11b": ["level": "county"], "QH-11.3.12a": ["level": "provincial"],
    "QH-11.3.12b": ["commissioner": "prefecture"], "QH-12.3.2b": ["level": "county"],
    "QH-12.3.3a": ["level": "provincial"], "QH-12.3.3b": ["level": "provincial"],
    "QH-12.3.3c": ["level": "prefecture"], "QH-12.3.4a": ["adopter": "provincial"],
    "QH-12.3.5a": ["words": 100_000], "QH-12.3.5b": ["words": 100_000],
    "QH-12.3.6b": ["level": "national"], "QH-12.3.7a": ["level": "national"],
    "QH-12.3.7b": ["level": "provincial", "grade": "second"],
    "QH-12.3.7c": ["level": "provincial", "grade": "third"],
    "QH-12.3.8a": ["level": "national"],
    "QH-12.3.8b": ["level": "provincial", "rating": "national-leading"],
    "QH-12.3.10a": ["prize": "AAA"], "QH-12.3.12a": ["level": "provincial"],
    "QH-12.3.12b": ["commissioner": "provincial"], "QH-12.3.12c": ["level": "provincial"],
  ]

  @Test func `limbs ask for what the regulation names`() throws {
    let pack = try Qinghai.pack()
    for item in try cases(in: pack) {
      #expect(item.witnesses.count == Self.units[item.limb] ?? 1, "\(item.limb)")
      for (attribute, value) in Self.thresholds[item.limb] ?? [:] {
        for witness in item.witnesses {
          #expect(witness[attribute] == value, "\(item.limb) \(attribute)")
        }
      }
    }
  }
}
