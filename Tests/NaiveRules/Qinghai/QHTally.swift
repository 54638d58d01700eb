import RuleModel

/// How many distinct items can be proved at once: every assignment is tried.
struct QHTally {
  var items: [QHItem]
  /// nil when nothing is known of the achievements.
  var achievements: [Record]?
  var isAdmitted: (Record) -> Standing

  private let fits: [[[[Standing]]]]
  private let keys: [Set<String>]

  init(items: [QHItem], achievements: [Record]?, isAdmitted: @escaping (Record) -> Standing) {
    self.items = items
    self.achievements = achievements
    self.isAdmitted = isAdmitted
    let records = achievements ?? []
    let admitted = Self.withoutLower(records, records.map(isAdmitted))
    fits = items.map { item in
      item.limbs.map { limb in
        limb.needs.map { need in
          records.indices.map { min(admitted[$0], need.fits(records[$0])) }
        }
      }
    }
    keys = records.map(Self.keys)
  }

  /// Whatever two achievements may not both be used for (QH-18c, 19a to c, AM-66): the same paper,
  /// awards for the same work, the same honour.
  private static func keys(_ record: Record) -> Set<String> {
    let key: String?
    switch record.word("kind") {
    case "paper"?: key = record.text("work")
    case "award"?: key = record.text("forWork")
    case "honour"?: key = record.text("name")
    default: key = nil
    }
    return key.map { ["\(record.word("kind") ?? "") \($0)"] } ?? []
  }

  /// QH-19b, QH-19c: of several awards for one work, or honours of one name, what is surely lower
  /// than one that surely counts falls.
  private static func withoutLower(_ records: [Record], _ admitted: [Standing]) -> [Standing] {
    records.indices.map { index in
      let isLower = records.indices.contains { other in
        admitted[other] == .met && !keys(records[other]).isDisjoint(with: keys(records[index]))
          && isSurelyHigher(records[other], than: records[index])
      }
      return isLower ? .unmet : admitted[index]
    }
  }

  private static func isSurelyHigher(_ one: Record, than other: Record) -> Bool {
    guard ["award", "honour"].contains(one.word("kind")) else { return false }
    let level = place(one, other, "level", QHScale.body)
    if level != 0 { return level ?? 0 > 0 }
    guard one.word("kind") == "award" else { return false }
    return place(one, other, "grade", QHScale.gradeOrMedal) ?? 0 > 0
  }

  /// How many steps one stands above the other; nil when it is not known.
  private static func place(
    _ one: Record,
    _ other: Record,
    _ path: String,
    _ scale: [[String]],
  ) -> Int? {
    guard let first = one.word(path), let second = other.word(path),
      let above = scale.firstIndex(where: { $0.contains(first) }),
      let below = scale.firstIndex(where: { $0.contains(second) })
    else { return nil }
    return above - below
  }

  /// Whether so many items hold.
  func atLeast(_ count: Int) -> Standing {
    let order: [Standing] = [.met, .review, .unknown]
    let found = order.first { canReach(count, among: Array(items.indices), grade: $0, used: []) }
    let standing = found ?? .unmet
    return achievements == nil ? max(standing, .unknown) : standing
  }

  /// Whether a limb holds when nothing else is asked for.
  func alone(item: Int, limb: Int) -> Standing {
    let order: [Standing] = [.met, .review, .unknown]
    let found = order.first { grade in
      serve(item, limb, grade: grade, used: []) { _ in true }
    }
    let standing = found ?? .unmet
    return achievements == nil && items[item].limbs[limb].standing == nil
      ? max(standing, .unknown) : standing
  }

  private func canReach(_ count: Int, among open: [Int], grade: Standing, used: [Int]) -> Bool {
    if count == 0 { return true }
    guard open.count >= count, let item = open.first else { return false }
    let rest = Array(open.dropFirst())
    for limb in items[item].limbs.indices {
      let reached = serve(item, limb, grade: grade, used: used) {
        canReach(count - 1, among: rest, grade: grade, used: $0)
      }
      if reached { return true }
    }
    return canReach(count, among: rest, grade: grade, used: used)
  }

  /// Tries every choice of achievements for a limb until what follows succeeds.
  private func serve(
    _ item: Int,
    _ limb: Int,
    grade: Standing,
    used: [Int],
    then next: ([Int]) -> Bool,
  ) -> Bool {
    let asked = items[item].limbs[limb]
    if let standing = asked.standing { return standing >= grade && next(used) }
    return choose(asked.needs.map(\.count), fits[item][limb], 0, grade, used, then: next)
  }

  /// Fills the needs one after the other, each with achievements in ascending order.
  private func choose(
    _ missing: [Int],
    _ fits: [[Standing]],
    _ start: Int,
    _ grade: Standing,
    _ used: [Int],
    then next: ([Int]) -> Bool,
  ) -> Bool {
    guard let need = missing.first else { return next(used) }
    if need == 0 {
      return choose(Array(missing.dropFirst()), Array(fits.dropFirst()), 0, grade, used, then: next)
    }
    var candidate = start
    while candidate < keys.count {
      defer { candidate += 1 }
      guard fits[0][candidate] >= grade, !used.contains(candidate),
        used.allSatisfy({ keys[$0].isDisjoint(with: keys[candidate]) })
      else { continue }
      let found = choose(
        [need - 1] + missing.dropFirst(),
        fits,
        candidate + 1,
        grade,
        used + [candidate],
        then: next,
      )
      if found { return true }
    }
    return false
  }
}
