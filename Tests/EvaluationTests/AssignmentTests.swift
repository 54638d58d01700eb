import RuleModel
import TestSupport
import Testing

@testable import Evaluation

/// The best assignment against every assignment there is (I-07, I-08).
@Suite struct AssignmentTests {
  private struct Case {
    var problem: AssignmentProblem
    var achievements: Int
  }

  private func randomCase(_ seed: UInt64) -> Case {
    var generator = SeededGenerator(seed: seed)
    let achievements = Int.random(in: 0...5, using: &generator)
    let items = (0..<Int.random(in: 1...4, using: &generator)).map { number in
      AssignmentProblem.Item(
        item: TallyItem(
          id: ClauseID("I\(number)"),
          limbs: [],
          counting: TallyItem.Counting.allCases.randomElement(using: &generator) ?? .once,
        ),
        limbs: (0..<Int.random(in: 1...2, using: &generator)).map { limb in
          limbFinding("I\(number)\(limb)", achievements, &generator)
        },
      )
    }
    var exclusive: [[Int]] = []
    if achievements > 2, Bool.random(using: &generator) { exclusive = [[0, 1]] }
    var single = items
    // Several results of one item add up only where the item has one limb with one need.
    for index in single.indices where single[index].limbs.count > 1 {
      single[index].item.counting = .once
    }
    return Case(
      problem: AssignmentProblem(items: single, exclusive: exclusive),
      achievements: achievements
    )
  }

  private func limbFinding(
    _ id: String,
    _ achievements: Int,
    _ generator: inout SeededGenerator,
  ) -> Finding {
    let units = Int.random(in: 1...2, using: &generator)
    let need = AchievementNeed(units: units, kinds: ["paper"], condition: .all([]), since: nil)
    let candidates = (0..<achievements).compactMap { index in
      Bool.random(using: &generator)
        ? LimbBasis.Candidate(achievement: index, need: 0, standing: .met, causes: []) : nil
    }
    return Finding(
      clause: ClauseID(id),
      standing: .unmet,
      basis: .limb(LimbBasis(needs: [need], candidates: candidates)),
    )
  }

  /// Every way to give each achievement to one limb or to none.
  private func bruteForce(_ wanted: Case) -> Int {
    let limbs = wanted.problem.items.enumerated().flatMap { item, entry in
      entry.limbs.map { (item: item, finding: $0) }
    }
    var best = 0
    var choice = [Int](repeating: -1, count: wanted.achievements)
    func points() -> Int {
      var total = 0
      for (index, item) in wanted.problem.items.enumerated() {
        let perLimb = limbs.enumerated().filter { $0.element.item == index }.map { position, limb in
          guard case .limb(let basis) = limb.finding.basis else { return 0 }
          let given = choice.filter { $0 == position }.count
          let unit = basis.needs[0].units
          return switch item.item.counting {
          case .once: given >= unit ? 1 : 0
          case .perUnit: given / unit
          case .every: given >= unit ? given : 0
          }
        }
        total += perLimb.max() ?? 0
      }
      return total
    }
    func visit(_ achievement: Int) {
      guard achievement < wanted.achievements else {
        for group in wanted.problem.exclusive
        where group.filter({ choice[$0] >= 0 }).count > 1 { return }
        best = max(best, points())
        return
      }
      for (position, limb) in limbs.enumerated() {
        guard case .limb(let basis) = limb.finding.basis,
          basis.candidates.contains(where: { $0.achievement == achievement })
        else { continue }
        choice[achievement] = position
        visit(achievement + 1)
      }
      choice[achievement] = -1
      visit(achievement + 1)
    }
    visit(0)
    return best
  }

  @Test func `the best assignment is as good as the best of all`() {
    for seed in UInt64(0)..<1_500 {
      let wanted = randomCase(seed)
      let found = wanted.problem.best(at: .met)
      #expect(found.points == bruteForce(wanted), "seed \(seed)")
      let used = found.pairings.map(\.achievement)
      #expect(Set(used).count == used.count, "seed \(seed): an achievement serves twice")
    }
  }
}
