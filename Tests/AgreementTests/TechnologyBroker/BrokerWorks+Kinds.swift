import OrderedCollections
import RuleModel

// One kind of achievement each, with every attribute that its clauses look at.

extension BrokerDice {
  mutating func topic(_ record: inout Record, level: String, endorser: String) {
    record["kind"] = .word("research-project")
    record["level"] = around(level, of: Self.bodies)
    record["endorser"] = chance(20) ? .word("prefecture") : around(endorser, of: Self.bodies)
    record["completed"] = mostly()
    record["influence"] = around("industry-considerable", of: Self.influences)
  }

  mutating func policy(_ record: inout Record, _ kinds: [String], level: String) {
    let kind = pick(kinds)
    record["kind"] = .word(kind)
    if kind == "standard" {
      record["standardType"] = .word(
        pick(["national", "industry", "local", "association", "enterprise"])
      )
    } else {
      record["level"] = around(level, of: Self.bodies)
      record["influence"] =
        kind == "policy-document"
        ? around("industry-considerable", of: Self.influences) : nil
    }
    record["issued"] = mostly()
  }

  mutating func book(_ record: inout Record, _ types: [String]) {
    record["kind"] = .word("book")
    record["bookType"] = word(types, orElse: ["translation", "proceedings"])
    record["published"] = mostly()
    record["effect"] = around("some", of: Self.effects)
    record["academicValue"] = around("some", of: Self.values)
    record["influence"] = around("industry-considerable", of: Self.influences)
  }

  mutating func paper(_ record: inout Record, value: String) {
    record["kind"] = .word("paper")
    record["role"] = word(
      ["first-author", "sole", "first"],
      orElse: ["co-author", "main-author", "participant"],
    )
    if chance(10) { record["rank"] = .number(Quantity(int(1...2))) }
    record["journal.public"] = mostly()
    if chance(10) {
      record["journal.public"] = nil
      record["journal.cn"] = mostly()
    }
    record["journal.core"] = .flag(chance(value == "important" ? 93 : 40))
    record["academicValue"] = around(value, of: Self.values)
    if chance(40) { record["published"] = mostly() }
  }

  mutating func transfer(_ record: inout Record, effect: String, role: FactValue? = nil) {
    record["kind"] = .word(chance(90) ? "transfer-project" : "tech-transfer")
    if let role { record["role"] = role }
    record["effect"] = around(effect, of: Self.effects)
    record["transferred"] = mostly()
    record["completed"] = mostly()
    if chance(30) { record["level"] = .word(pick(Self.bodies)) }
    if chance(30) { record["influence"] = .word(pick(Self.influences)) }
  }

  mutating func service(_ record: inout Record, effect: String, role: FactValue? = nil) {
    record["kind"] = .word("service-engagement")
    if let role { record["role"] = role }
    record["documents"] = mostly()
    record["landed"] = mostly()
    record["completed"] = mostly()
    record["effect"] = around(effect, of: Self.effects)
  }

  mutating func resources(_ record: inout Record, effect: String, role: FactValue) {
    record["kind"] = .word("resource-integration")
    record["role"] = role
    record["effect"] = around(effect, of: Self.effects)
    record["completed"] = mostly()
  }

  /// A contract, topic, report, policy or book that is concluded and of influence.
  mutating func concluded(
    _ record: inout Record,
    books: [String],
    role: FactValue? = nil
  ) {
    let named = [
      "contract", "contract", "research-project", "decision-report", "policy-document", "report",
      "book",
    ]
    let alike = [
      "think-tank-report", "consulting-report", "plan-document", "standard",
      "management-measure", "reform-plan", "transfer-project",
    ]
    let kind = pick(chance(88) ? named : alike)
    record["kind"] = .word(kind)
    if let role { record["role"] = role }
    record["influence"] = around("industry-considerable", of: Self.influences)
    switch kind {
    case "plan-document", "standard", "management-measure":
      record["influence"] = nil
      record["issued"] = mostly()
    case "reform-plan":
      record["influence"] = nil
      record["implemented"] = mostly()
    case "think-tank-report":
      record["adopted"] = chance(60) ? mostly() : nil
    case "book":
      record["bookType"] = word(books, orElse: ["monograph", "proceedings"])
      record["published"] = mostly()
    case "policy-document":
      record["issued"] = mostly()
      record["level"] = .word(pick(Self.bodies))
    default:
      record["completed"] = mostly()
    }
  }

  /// TB-3.4.1: a report that became policy and was adopted.
  mutating func adoptedPolicy(_ record: inout Record) {
    let kind = pick([
      "report", "decision-report", "think-tank-report", "consulting-report", "policy-document",
      "reform-plan",
    ])
    record["kind"] = .word(kind)
    record["becamePolicy"] = mostly()
    if kind != "report", chance(60) { record["adopted"] = mostly() }
    if kind != "report", kind != "reform-plan", chance(40) {
      record["adopterBody"] = .word(
        pick(["party-committee-government", "industry-authority", "leader-endorsement"])
      )
    }
    record["adopter"] = around("provincial", of: Self.bodies)
    record["role"] = .word(pick(["lead", "participant", "main"]))
    record["rank"] = .number(Quantity(int(1...4)))
  }

  /// TB-3.4.3: a model case the media reported.
  mutating func model(_ record: inout Record, role: FactValue) {
    record["kind"] = .word(chance(80) ? "transfer-project" : "service-engagement")
    record["role"] = role
    record["modelInnovation"] = mostly()
    record["media.level"] = around("provincial", of: Self.bodies)
    record["influence"] = around("industry-major", of: Self.influences)
  }
}
