import RuleModel

/// One way to prove an item: so many achievements for each need of a limb, for so many points.
struct AssignmentOption {
  var limb: ClauseID?
  var points: Int
  var demands: [Demand]

  /// So many of these achievements.
  struct Demand {
    var units: Int
    var candidates: [Int]
  }
}

extension LimbBasis {
  /// What each need asks for, `times` over, of achievements that fit at least as well as `level`.
  func demands(at level: Standing, times: Int = 1) -> [AssignmentOption.Demand] {
    needs.enumerated().map { index, need in
      AssignmentOption.Demand(
        units: need.units * times,
        candidates: candidates.filter { $0.need == index && $0.standing >= level }
          .map(\.achievement),
      )
    }
  }

  /// How many units the limb can have when it may use every achievement that fits at `level`.
  func served(at level: Standing, exclusive: [[Int]]) -> Int {
    var matching = Matching(exclusive: exclusive)
    for demand in demands(at: level) {
      for _ in 0..<demand.units where !matching.add(demand.candidates) { break }
    }
    return matching.count
  }
}

/// Slots matched to achievements, each achievement — and each exclusive group — used once.
///
/// Grows one slot at a time along augmenting paths (Kuhn), so it always holds a maximum matching
/// of the slots that could be added.
struct Matching {
  /// Slot by resource; a resource is an achievement or the group it belongs to.
  private var slotOf: [Int: Int] = [:]
  private var achievementOf: [Int: Int] = [:]
  private var slots: [[Int]] = []
  private let representative: [Int: Int]

  init(exclusive: [[Int]]) {
    var parent: [Int: Int] = [:]
    func root(_ index: Int) -> Int {
      var current = index
      while let next = parent[current], next != current { current = next }
      return current
    }
    for group in exclusive {
      for member in group {
        let (first, second) = (root(group[0]), root(member))
        parent[max(first, second)] = min(first, second)
      }
    }
    representative = Dictionary(
      uniqueKeysWithValues: Set(exclusive.joined()).map { ($0, root($0)) }
    )
  }

  var count: Int { slotOf.count }

  /// Which achievement serves each slot, by slot.
  var assignment: [Int: Int] {
    var result: [Int: Int] = [:]
    for (resource, slot) in slotOf { result[slot] = achievementOf[resource] }
    return result
  }

  /// Adds a slot that any of the candidates can fill; false, and unchanged, when none is left.
  mutating func add(_ candidates: [Int]) -> Bool {
    slots.append(candidates)
    var visited: Set<Int> = []
    if augment(slots.count - 1, &visited) { return true }
    slots.removeLast()
    return false
  }

  private mutating func augment(_ slot: Int, _ visited: inout Set<Int>) -> Bool {
    for achievement in slots[slot] {
      let resource = representative[achievement] ?? achievement
      guard visited.insert(resource).inserted else { continue }
      if let holder = slotOf[resource], !augment(holder, &visited) { continue }
      slotOf[resource] = slot
      achievementOf[resource] = achievement
      return true
    }
    return false
  }
}

/// Chooses limbs and achievements for the most points.
struct AssignmentProblem {
  struct Item {
    var item: TallyItem
    var limbs: [Finding]
  }

  struct Solution {
    var points = 0
    var pairings: [Pairing] = []
  }

  var items: [Item]
  var exclusive: [[Int]]

  /// The most points when achievements must fit at least as well as `level`.
  func best(at level: Standing) -> Solution {
    let choices = items.map { options(of: $0, at: level) }
    var search = Search(items: items, choices: choices, exclusive: exclusive)
    search.run()
    return search.best
  }

  private func options(of item: Item, at level: Standing) -> [AssignmentOption] {
    item.limbs.flatMap { limb -> [AssignmentOption] in
      guard let basis = limb.limb else {
        return limb.standing >= level
          ? [AssignmentOption(limb: limb.clause, points: 1, demands: [])] : []
      }
      let once = basis.demands(at: level)
      guard once.allSatisfy({ $0.units <= $0.candidates.count }) else { return [] }
      let most = once.map { $0.candidates.count / max(1, $0.units) }.min() ?? 1
      switch item.item.counting {
      case .once: return [AssignmentOption(limb: limb.clause, points: 1, demands: once)]
      case .perUnit:
        return (1...max(1, most)).reversed().map {
          AssignmentOption(
            limb: limb.clause,
            points: $0,
            demands: basis.demands(at: level, times: $0)
          )
        }
      case .every:
        let unit = once.first?.units ?? 1
        let candidates = once.first?.candidates ?? []
        return (unit...max(unit, candidates.count)).reversed().map {
          AssignmentOption(
            limb: limb.clause,
            points: $0,
            demands: [.init(units: $0, candidates: candidates)]
          )
        }
      }
    }
  }

  /// Depth-first choice of one option an item, bounded by the points still possible.
  private struct Search {
    var items: [Item]
    var choices: [[AssignmentOption]]
    var exclusive: [[Int]]
    var best = Solution()
    /// The most points the items from each position on can add.
    private var potential: [Int] = []

    init(items: [Item], choices: [[AssignmentOption]], exclusive: [[Int]]) {
      self.items = items
      self.choices = choices
      self.exclusive = exclusive
    }

    mutating func run() {
      potential = [0]
      for options in choices.reversed() {
        potential.append(potential[potential.count - 1] + (options.map(\.points).max() ?? 0))
      }
      potential.reverse()
      visit(0, points: 0, Matching(exclusive: exclusive), slots: [])
    }

    private mutating func visit(
      _ position: Int,
      points: Int,
      _ matching: Matching,
      slots: [(item: ClauseID, limb: ClauseID)],
    ) {
      guard points + potential[position] > best.points else { return }
      guard position < choices.count else {
        best = Solution(points: points, pairings: pairings(matching, slots))
        return
      }
      for option in choices[position] {
        var extended = matching
        var labels = slots
        let item = items[position].item.id
        let fits = option.demands.allSatisfy { demand in
          (0..<demand.units).allSatisfy { _ in
            labels.append((item, option.limb ?? item))
            return extended.add(demand.candidates)
          }
        }
        if fits { visit(position + 1, points: points + option.points, extended, slots: labels) }
      }
      visit(position + 1, points: points, matching, slots: slots)
    }

    private func pairings(
      _ matching: Matching,
      _ slots: [(item: ClauseID, limb: ClauseID)],
    ) -> [Pairing] {
      matching.assignment.sorted { $0.key < $1.key }.map { slot, achievement in
        Pairing(achievement: achievement, item: slots[slot].item, limb: slots[slot].limb)
      }
    }
  }
}
