import Evaluation
import Planning
import RuleModel

/// Turns a pathway followed through time into a requirement graph whose leaves are remedies.
///
/// Each achievement is one exclusive group over the limbs it could serve, as in the neutral
/// instance format of the planner.
struct PlanGraph {
  var nodes: [RequirementGraph.Node] = []
  private(set) var exclusive: [[Int]] = []
  /// The remedy of each leaf that is one.
  var remedies: [Int: Remedy] = [:]
  /// The clause and the last finding of each node that is one, for becauses.
  private(set) var origins: [Int: (clause: ClauseID, finding: Finding)] = [:]
  private var source: RemedySource
  let today: CalendarDay
  /// Whether what holds once must hold to the end; otherwise a filing window that closes again is
  /// taken while it is open, and the evaluator has the last word.
  private let lasting: Bool
  var leafOfRemedy: [Remedy: Int] = [:]
  var leafOfWait: [CalendarDay: Int] = [:]
  var held: Int?
  /// New achievements for each need, in the order in which they are had.
  private(set) var chains: [ChainKey: [Int]] = [:]
  /// What each chain was asked for, and by whom.
  private(set) var demands: [ChainKey: Demand] = [:]
  /// New achievements that serve needs of two pathways at once.
  var sharing = SharedAchievements()
  /// New achievements that are lost in what is being built, by the ids of their records.
  private var lost: Set<String> = []
  private var clauseNodes: [ClauseID: [(first: Finding, last: Finding, node: Int)]] = [:]

  /// One need of a limb in a pathway.
  struct ChainKey: Hashable {
    var pathway: String
    var limb: ClauseID
    var need: Int
  }

  /// Who asks for new achievements.
  struct Demand {
    var need: AchievementNeed
    var item: ClauseID?
    var source: RemedySource
  }

  init(source: RemedySource, today: CalendarDay, lasting: Bool) {
    self.source = source
    self.today = today
    self.lasting = lasting
  }

  /// Goes on with another pathway, or with the same one after losses: the remedies are shared, what
  /// is chosen among achievements is not.
  mutating func turn(to source: RemedySource, losing lost: Set<String> = []) {
    self.source = source
    self.lost = lost
    clauseNodes = [:]
  }

  /// The first day a requirement stands in no one's way.
  private func passingDay(of strand: Strand) -> CalendarDay? {
    strand.firstDay(lasting: lasting) { $0.standing.isPassing }
  }

  /// The graph under a node, plus remedies that every plan needs.
  mutating func graph(root: Int, always: [Remedy]) -> RequirementGraph? {
    let required = always.map { leaf($0) }
    let whole = required.isEmpty ? root : add(.all(unique(required + [root])))
    return try? RequirementGraph(
      nodes: nodes,
      root: whole,
      exclusive: exclusive,
      today: today.number
    )
  }

  /// The node of a requirement.
  mutating func node(for strand: Strand, within enclosing: ClauseID) -> Int {
    let clause = strand.now.clause ?? enclosing
    if strand.now.clause != nil,
      let known = clauseNodes[clause]?.first(where: {
        $0.first == strand.now && $0.last == strand.atLast
      })
    {
      return known.node
    }
    let result = newNode(for: strand, clause)
    origins[result] = origins[result] ?? (clause, strand.atLast)
    if strand.now.clause != nil {
      clauseNodes[clause, default: []].append((strand.now, strand.atLast, result))
    }
    return result
  }

  private mutating func newNode(for strand: Strand, _ clause: ClauseID) -> Int {
    if passingDay(of: strand) == today { return heldLeaf() }
    switch strand.now.basis {
    case .all, .reading, .advance:
      return add(.all(unique(strand.children.map { node(for: $0, within: clause) })))
    case .any, .item:
      return add(.any(unique(strand.children.map { node(for: $0, within: clause) })))
    case .atLeast(let count):
      return add(.atLeast(count, distinct(strand.children.map { node(for: $0, within: clause) })))
    case .tally(let basis): return tallyNode(strand, basis.tally)
    case .limb:
      var pool = Pool()
      let result = limbNode(strand, clause, item: nil, times: 1, &pool)
      close(pool, groups: [])
      return result
    case .satisfied, .judged, .attested, .outside, .flagged, .notice, .period, .fact, .some, .none,
      .service, .assessments:
      return leafNode(strand, clause)
    }
  }

  private mutating func leafNode(_ strand: Strand, _ clause: ClauseID) -> Int {
    var ways: [Int] = []
    let day = passingDay(of: strand)
    if let day { ways.append(wait(until: day, clause)) }
    // What time will mend is worth mending only when that is sooner.
    for remedy in source.remedies(for: strand.now, clause: clause)
    where day.map({ remedy.earliest < $0 }) ?? true {
      ways.append(leaf(remedy))
    }
    return switch ways.count {
    case 0: add(.leaf(.impossible))
    case 1: add(.all(ways))
    default: add(.any(unique(ways)))
    }
  }
}

extension PlanGraph {
  /// The pair nodes of one tally, by achievement.
  private struct Pool {
    var pairs: [Int: [Int]] = [:]
    /// Slots of a limb that are shared by its multiples.
    var slots: [ChainKey: [Int]] = [:]
  }

  private mutating func tallyNode(_ strand: Strand, _ tally: Tally) -> Int {
    guard case .tally(let basis) = strand.now.basis else { return add(.leaf(.impossible)) }
    var pool = Pool()
    var points: [Int] = []
    for (item, child) in zip(tally.items, strand.children) {
      let most = item.counting == .once ? 1 : tally.count
      for times in 1...most {
        let limbs = child.children.compactMap { limb -> Int? in
          guard limb.now.limb != nil else {
            return times == 1 ? node(for: limb, within: item.id) : nil
          }
          return limbNode(limb, limb.now.clause ?? item.id, item: item, times: times, &pool)
        }
        let point = add(.any(unique(limbs)))
        origins[point] = (item.id, child.atLast)
        points.append(point)
      }
    }
    close(pool, groups: basis.exclusive)
    return add(.atLeast(tally.count, points))
  }

  /// Ties the pair nodes of each achievement, and of each group of achievements, together.
  private mutating func close(_ pool: Pool, groups: [[Int]]) {
    var tied: [Int: Set<Int>] = [:]
    for achievement in pool.pairs.keys { tied[achievement] = [achievement] }
    var members = tied.values.map { $0 }
    for group in groups { members.append(Set(group)) }
    for member in members.map({ $0.sorted() }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let pairs = member.flatMap { pool.pairs[$0] ?? [] }.sorted()
      if pairs.count > 1 { exclusive.append(pairs) }
    }
  }

  /// `times` units of a limb, from achievements in hand and new ones.
  private mutating func limbNode(
    _ strand: Strand,
    _ limb: ClauseID,
    item: TallyItem?,
    times: Int,
    _ pool: inout Pool,
  ) -> Int {
    guard let basis = strand.atLast.limb else { return add(.leaf(.impossible)) }
    let parts = basis.needs.enumerated().map { index, need -> Int in
      let key = ChainKey(pathway: source.pathway.id, limb: limb, need: index)
      if pool.slots[key] == nil {
        let pairs = pairNodes(strand, need: index, limb, item, &pool)
        pool.slots[key] = pairs
      }
      let units = units(of: need, times: times, counting: item?.counting)
      let slots = (pool.slots[key] ?? []) + chain(need, key, item, upTo: units)
      return add(.atLeast(units, slots))
    }
    let result = parts.count == 1 ? parts[0] : add(.all(unique(parts)))
    origins[result] = (limb, strand.atLast)
    return result
  }

  private func units(
    of need: AchievementNeed,
    times: Int,
    counting: TallyItem.Counting?,
  ) -> Int {
    switch counting {
    case .every?: max(need.units, times)
    case .once?, .perUnit?, nil: need.units * times
    }
  }

  /// One node for each achievement in hand that serves a need now, later, or once it is known.
  private mutating func pairNodes(
    _ strand: Strand,
    need index: Int,
    _ limb: ClauseID,
    _ item: TallyItem?,
    _ pool: inout Pool,
  ) -> [Int] {
    guard let basis = strand.atLast.limb else { return [] }
    var pairs: [Int] = []
    for candidate in basis.candidates where candidate.need == index {
      let from = strand.firstDay(lasting: lasting) { finding in
        guard let then = finding.limb else { return false }
        return then.candidates.contains {
          $0.achievement == candidate.achievement && $0.need == index && $0.standing.isPassing
        }
      }
      let way: Int
      if let from {
        way = from == today ? heldLeaf() : wait(until: from, limb)
      } else if candidate.standing == .unknown,
        let remedy = source.completed(
          candidate,
          for: basis.needs[index],
          limb: limb,
          item: item?.id
        )
      {
        way = leaf(remedy)
      } else {
        continue
      }
      let pair = add(.all([way]))
      pool.pairs[candidate.achievement, default: []].append(pair)
      pairs.append(pair)
    }
    return pairs
  }

  /// New achievements as prefix-closed nodes: the second is had only with the first.
  private mutating func chain(
    _ need: AchievementNeed,
    _ key: ChainKey,
    _ item: TallyItem?,
    upTo units: Int,
  ) -> [Int] {
    demands[key] = Demand(need: need, item: item?.id, source: source)
    var leaves = chains[key] ?? []
    while leaves.count(where: { !isLost($0) }) < units,
      let remedy = source.newAchievement(
        need,
        at: key.need,
        limb: key.limb,
        item: item?.id,
        number: leaves.count + 1
      )
    {
      leaves.append(leaf(remedy))
    }
    chains[key] = leaves
    var slots = prefixes(of: leaves, upTo: units)
    for shared in sharing.chains(serving: key, upTo: units) {
      slots += prefixes(of: shared.map { leaf($0) }, upTo: units)
    }
    return slots
  }

  private mutating func prefixes(of leaves: [Int], upTo units: Int) -> [Int] {
    leaves.indices.filter { !isLost(leaves[$0]) }.prefix(units)
      .map { add(.all(Array(leaves[...$0]))) }
  }

  private func isLost(_ leaf: Int) -> Bool {
    guard !lost.isEmpty, let id = remedies[leaf]?.newAchievementIDs.first else { return false }
    return lost.contains(id)
  }
}
