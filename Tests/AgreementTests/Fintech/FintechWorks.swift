import OrderedCollections
import RuleModel

/// What the kinds of achievements state of their own.
enum FintechWorks {
  static func addProject(to record: inout Record, _ dice: inout FintechDice) {
    if dice.chance(93) { record["completed"] = dice.flag(noPercent: 4) }
    if dice.chance(93) { record["accepted"] = dice.flag() }
    if dice.chance(93) { record["promoted"] = dice.flag() }
    if dice.chance(90) {
      record["promoter"] = dice.word(
        ["provincial", "provincial", "national"],
        or: ["bureau", "prefecture", "unit"],
      )
    }
    if dice.chance(90) {
      record["acceptor"] = dice.word(
        ["provincial", "provincial", "national"],
        or: ["bureau", "county", "unit"],
      )
    }
  }

  static func addStandard(to record: inout Record, _ dice: inout FintechDice) {
    record["standardType"] = dice.word(
      ["national", "national", "industry", "local"],
      or: ["association", "enterprise"],
      badPercent: 15,
    )
    record["issued"] = dice.flag()
    if dice.chance(20) { record["approved"] = dice.flag() }
  }

  static func addBook(to record: inout Record, _ dice: inout FintechDice) {
    record["bookType"] = dice.word(
      ["monograph", "compilation"],
      or: ["textbook", "translation", "proceedings", "industry-report"],
    )
    record["published"] = dice.flag()
    record["influence"] = dice.word(["industry-major"], or: ["industry-considerable"])
    if dice.chance(20) { record["isbn"] = dice.flag(noPercent: 20) }
  }

  static func addPaper(to record: inout Record, _ dice: inout FintechDice) {
    var journal = Record()
    if dice.chance(90) { journal["public"] = dice.flag() }
    if dice.chance(30) { journal["cn"] = dice.flag(noPercent: 20) }
    if dice.chance(95) { journal["core"] = dice.flag(noPercent: 15) }
    if dice.chance(40) { journal["domestic"] = dice.flag(noPercent: 40) }
    if dice.chance(30) { journal["venue"] = dice.word(["regular"], or: ["supplement"]) }
    record["journal"] = .record(journal)
    record["academicValue"] = dice.word(["important"], or: ["some", "fairly-high"], badPercent: 20)
    if dice.chance(70) { record["published"] = dice.flag(noPercent: 5) }
  }

  static func addAward(to record: inout Record, _ dice: inout FintechDice) {
    if dice.chance(60) {
      record["prizeType"] = dice.word(["science-technology"], or: ["management-innovation"])
      record["grade"] = dice.word(["second", "first", "special"], or: ["third"], badPercent: 20)
      record["level"] = dice.word(["provincial", "national"], or: ["prefecture"], badPercent: 15)
    } else {
      record["prizeType"] = dice.word(["patent"], or: ["other"])
      record["grade"] = dice.word(["silver", "gold"], or: ["excellence"], badPercent: 20)
      record["level"] = .word("national")
    }
    if dice.chance(90) { record["individualNamed"] = dice.flag(noPercent: 12) }
  }
}
