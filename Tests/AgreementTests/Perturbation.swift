import OrderedCollections
import RuleModel

/// One small change to one fact, chosen by the vocabulary: nearer to or farther from a threshold,
/// another word, denied, unknown.
struct Perturbation {
  var today: CalendarDay

  /// Changes one fact of a profile.
  func change(_ root: inout Record, _ dice: inout Dice) {
    guard !root.values.isEmpty else { return }
    let key = dice.pick(Array(root.values.keys))
    guard let attribute = Vocabulary.profile.attributes[key] else { return }
    change(attribute, of: &root, &dice)
  }

  private func change(_ attribute: Attribute, of record: inout Record, _ dice: inout Dice) {
    guard let value = record.values[attribute.key] else { return }
    switch (attribute.type, value) {
    case (.records(let family), .records(var records)):
      guard !records.isEmpty, !dice.chance(8) else {
        record.values[attribute.key] = dice.chance(50) ? nil : .records([])
        return
      }
      let index = dice.int(0...records.count - 1)
      if dice.chance(10) {
        records.remove(at: index)
      } else {
        change(family, &records[index], &dice)
      }
      record.values[attribute.key] = .records(records)
    case (.record(let family), .record(var nested)):
      change(family, &nested, &dice)
      record.values[attribute.key] = .record(nested)
    case (.attestations, .record(var answers)):
      if !answers.values.isEmpty {
        let clause = dice.pick(Array(answers.values.keys))
        answers.values[clause] = dice.chance(50) ? .flag(false) : nil
      }
      record.values[attribute.key] = answers.values.isEmpty ? nil : .record(answers)
    default:
      record.values[attribute.key] = dice.chance(20) ? nil : other(value, attribute.type, &dice)
    }
  }

  /// Changes one attribute of a record; what makes it readable stays.
  func change(_ family: Family, _ record: inout Record, _ dice: inout Dice) {
    let keys = Array(record.values.keys).filter { key in
      record["id"] == nil || !["id", "kind"].contains(key)
    }
    guard !keys.isEmpty else { return }
    if let attribute = family.attributes[dice.pick(keys)] {
      change(attribute, of: &record, &dice)
    }
  }

  private func other(
    _ value: FactValue,
    _ type: AttributeType,
    _ dice: inout Dice,
  ) -> FactValue {
    switch value {
    case .flag(let flag): return .flag(!flag)
    case .word:
      if case .word(let set) = type { return .word(dice.pick(set.words).id) }
      return value
    case .words(let words):
      return words.count > 1
        ? .words([dice.pick(words)])
        : .words([dice.pick(["financial-economics", "finance", "fintech", "other"])])
    case .number(let number):
      let step = dice.pick([-1, 1, 2, -2])
      let moved = (number.whole ?? 1) + step
      return .number(Quantity(max(moved, 1)))
    case .day(let day):
      if dice.chance(10) {
        if case .openDay = type { return .absent }
        return value
      }
      return dice.written(day.earliest.adding(days: dice.pick([-1, 1, -30, 30, -366, 366])))
    case .absent:
      if case .openDay = type {
        return dice.written(today.adding(days: dice.pick([-400, -30, -1, 0, 1, 30])))
      }
      return value
    case .yearly(let numbers):
      guard !numbers.isEmpty else { return value }
      var changed = numbers
      let index = dice.int(0...numbers.count - 1)
      if dice.chance(30) {
        changed.remove(at: index)
      } else {
        let shift = dice.pick(["-0.0001", "0.0001", "-8", "3"])
        let moved = numbers[index].number + (Quantity(text: shift) ?? Quantity(1))
        changed[index] = YearlyNumber(year: numbers[index].year, number: moved)
      }
      return .yearly(changed)
    case .text, .record, .records: return value
    }
  }
}
