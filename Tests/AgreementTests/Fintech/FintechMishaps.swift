import OrderedCollections
import RuleModel

/// What is left out, blurred or lost of a profile that was whole.
enum FintechMishaps {
  static func strike(_ root: inout Record, _ dice: inout FintechDice) {
    if dice.chance(45) { return }
    for _ in 0..<dice.number(1...3) {
      switch dice.number(0...9) {
      case 0: leaveOutFamily(&root, &dice)
      case 1...4: changeRecord(&root, &dice, forget)
      case 5...7: changeRecord(&root, &dice, blur)
      case 8: changeRecord(&root, &dice, deny)
      default: loseRecord(&root, &dice)
      }
    }
  }

  private static func leaveOutFamily(_ root: inout Record, _ dice: inout FintechDice) {
    let key = dice.pick(
      "employment",
      "education",
      "titles",
      "achievements",
      "experts",
      "unitRecommendation",
      "continuingEducation",
      "direction",
    )
    root.values[key] = nil
  }

  private static func changeRecord(
    _ root: inout Record,
    _ dice: inout FintechDice,
    _ change: (inout Record, inout FintechDice) -> Void,
  ) {
    let family = dice.pick(
      "employment",
      "employment",
      "education",
      "titles",
      "titles",
      "experts",
      "achievements",
      "achievements",
      "achievements",
    )
    guard case .records(var records)? = root.values[family], !records.isEmpty else { return }
    change(&records[dice.number(0...(records.count - 1))], &dice)
    root.values[family] = .records(records)
  }

  private static func loseRecord(_ root: inout Record, _ dice: inout FintechDice) {
    let family = dice.pick("employment", "education", "titles", "experts", "achievements")
    guard case .records(var records)? = root.values[family], !records.isEmpty else { return }
    records.remove(at: dice.number(0...(records.count - 1)))
    root.values[family] = .records(records)
  }

  private static func forget(_ record: inout Record, _ dice: inout FintechDice) {
    let keys = record.values.keys.filter { !["id", "kind"].contains($0) || record["id"] == nil }
    guard !keys.isEmpty else { return }
    record.values[keys[dice.number(0...(keys.count - 1))]] = nil
  }

  /// Only the year or the month of a date is known.
  private static func blur(_ record: inout Record, _ dice: inout FintechDice) {
    for key in ["date", "from", "to", "diploma", "degree"] {
      guard case .day(let day)? = record.values[key], dice.chance(70) else { continue }
      let (year, month, _) = day.earliest.components
      let coarse = PartialDay(year: year, month: dice.chance(50) ? month : nil)
      if let coarse { record.values[key] = .day(coarse) }
    }
  }

  private static func deny(_ record: inout Record, _ dice: inout FintechDice) {
    let flags = record.values.keys.filter { record.values[$0] == .flag(true) }
    guard !flags.isEmpty else { return }
    record.values[flags[dice.number(0...(flags.count - 1))]] = .flag(false)
  }
}
