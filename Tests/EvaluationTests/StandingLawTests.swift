import Evaluation
import OrderedCollections
import RuleModel
import TestRules
import TestSupport
import Testing

/// Laws of the four truths on random trees of requirements.
@Suite struct StandingLawTests {
  /// A tree over leaf clauses `L0`, `L1`, … whose standings are chosen by declarations.
  private struct World {
    var pack: SmallPack
    var leaves: [Standing]

    init(seed: Int) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let count = Int.random(in: 1...6, using: &generator)
      pack = SmallPack(Self.tree(depth: 3, leaves: count, &generator))
      leaves = (0..<count).map { _ in
        Standing.allCases.randomElement(using: &generator) ?? .met
      }
      for (index, standing) in leaves.enumerated() {
        // A leaf starts as unknown or as review; a declaration makes it met or unmet.
        let isBoard = standing == .review
        pack.add(ClauseID("L\(index)"), isBoard ? .judged("能力") : .attested("承诺"))
      }
    }

    private static func tree(
      depth: Int,
      leaves: Int,
      _ generator: inout SeededGenerator,
    ) -> Requirement {
      guard depth > 0, Int.random(in: 0..<4, using: &generator) > 0 else {
        return .clause(ClauseID("L\(Int.random(in: 0..<leaves, using: &generator))"))
      }
      let parts = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        tree(depth: depth - 1, leaves: leaves, &generator)
      }
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: return .all(parts)
      case 1: return .any(parts)
      default: return .atLeast(Int.random(in: 0...3, using: &generator), parts)
      }
    }

    func finding(_ standings: [Standing]) -> Finding {
      var profile = Profile()
      for (index, standing) in standings.enumerated() {
        let answer: Bool? =
          switch standing {
          case .met: true
          case .unmet: false
          case .unknown, .review: nil
          }
        profile.attest(ClauseID("L\(index)"), answer)
      }
      return pack.finding(profile.root, on: "2026-06-15")
    }

    /// Whether a tree holds when the leaves that stand at least so high do.
    func holds(_ requirement: Requirement, at level: Standing) -> Bool {
      switch requirement {
      case .clause(let id):
        leaves.enumerated().contains { "L\($0.offset)" == id.text && $0.element >= level }
      case .all(let parts): parts.allSatisfy { holds($0, at: level) }
      case .any(let parts): parts.contains { holds($0, at: level) }
      case .atLeast(let count, let parts):
        parts.filter { holds($0, at: level) }.count >= count
      default: false
      }
    }
  }

  private static let seeds = 0..<400

  @Test func `the whole stands as high as its parts carry it`() {
    for seed in Self.seeds {
      let world = World(seed: seed)
      let expected = Standing.allCases.last { level in
        level == .unmet || world.holds(world.pack.requirement, at: level)
      }
      #expect(world.finding(world.leaves).standing == expected, "seed \(seed)")
    }
  }

  @Test func `a better part never makes the whole worse`() {
    for seed in Self.seeds {
      let world = World(seed: seed)
      let before = world.finding(world.leaves).standing
      for index in world.leaves.indices {
        var better = world.leaves
        better[index] = .met
        #expect(world.finding(better).standing >= before, "seed \(seed), leaf \(index)")
        var worse = world.leaves
        worse[index] = .unmet
        #expect(world.finding(worse).standing <= before, "seed \(seed), leaf \(index)")
      }
    }
  }

  @Test func `what is unknown can turn out both ways, what is known cannot`() {
    for seed in Self.seeds {
      let world = World(seed: seed)
      let standing = world.finding(world.leaves).standing
      let well = world.finding(world.leaves.map { $0 == .unknown ? .met : $0 }).standing
      let badly = world.finding(world.leaves.map { $0 == .unknown ? .unmet : $0 }).standing
      switch standing {
      case .unknown:
        #expect(well.isPassing, "seed \(seed)")
        #expect(badly == .unmet, "seed \(seed)")
      case .unmet: #expect(well == .unmet, "seed \(seed)")
      case .met: #expect(badly == .met, "seed \(seed)")
      case .review: #expect(badly == .review, "seed \(seed)")
      }
    }
  }

  @Test func `the clauses that decide have the standing that is asked for`() {
    for seed in Self.seeds {
      let world = World(seed: seed)
      let finding = world.finding(world.leaves)
      guard !finding.standing.isPassing else { continue }
      for clause in finding.deciding(finding.standing) {
        let index = world.leaves.indices.first { "L\($0)" == clause.text }
        #expect(index.map { world.leaves[$0] } == finding.standing, "seed \(seed) \(clause)")
      }
    }
  }

  @Test func `denying twice changes nothing and keeps doubts`() {
    for standing in Standing.allCases { #expect(standing.denied.denied == standing) }
    #expect(Standing.unknown.denied == .unknown)
    #expect(Standing.review.denied == .review)
  }
}
