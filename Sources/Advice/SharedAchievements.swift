import Evaluation
import OrderedCollections
import RuleModel

/// New achievements each of which serves a need of two pathways at once.
struct SharedAchievements {
  private var remedies: [[Remedy]] = []
  private var serving: [PlanGraph.ChainKey: [Int]] = [:]

  /// None.
  init() {}

  /// Those that can be thought of for the needs of a graph that was built without them.
  init(for plan: PlanGraph) {
    let keys = plan.chains.keys.sorted {
      ($0.pathway, $0.limb.text, $0.need) < ($1.pathway, $1.limb.text, $1.need)
    }
    for (position, first) in keys.enumerated() {
      for second in keys[(position + 1)...] where second.pathway != first.pathway {
        let shared = Self.chain(first, second, in: plan)
        guard !shared.isEmpty else { continue }
        serving[first, default: []].append(remedies.count)
        serving[second, default: []].append(remedies.count)
        remedies.append(shared)
      }
    }
  }

  /// The chains that serve a need, each cut to so many units.
  func chains(serving key: PlanGraph.ChainKey, upTo units: Int) -> [[Remedy]] {
    (serving[key] ?? []).map { Array(remedies[$0].prefix(units)) }
  }

  /// One achievement after the other that serves two needs; empty when none can.
  private static func chain(
    _ first: PlanGraph.ChainKey,
    _ second: PlanGraph.ChainKey,
    in plan: PlanGraph,
  ) -> [Remedy] {
    guard let one = plan.demands[first], let other = plan.demands[second] else { return [] }
    let pairs = zip(plan.remedies(of: first), plan.remedies(of: second))
    var chain: [Remedy] = []
    for (left, right) in pairs {
      let day = max(left.earliest, right.earliest)
      guard
        let record = record(left, for: other, on: day) ?? record(right, for: one, on: day)
      else { break }
      var both = record
      both.values["id"] = .text("\(first.limb)+\(second.limb)#\(chain.count + 1)")
      var remedy = left
      remedy.alsoServes = [second.limb]
      remedy.effort = max(left.effort, right.effort)
      remedy.earliest = day
      remedy.changes = [.add(family: "achievements", both)]
      chain.append(remedy)
    }
    return chain
  }

  /// The achievement of a remedy, with what another need asks of it; nil when they contradict.
  private static func record(
    _ remedy: Remedy,
    for demand: PlanGraph.Demand,
    on day: CalendarDay,
  ) -> Record? {
    guard case .add(_, var record)? = remedy.changes.first else { return nil }
    record.values["date"] = .day(PartialDay(day))
    return demand.source.evaluator.achievementWitness(
      for: demand.need,
      on: demand.source.pathway,
      day: day,
      id: "",
      completing: record,
    )
  }
}

extension PlanGraph {
  /// The new achievements of a chain.
  func remedies(of key: ChainKey) -> [Remedy] {
    (chains[key] ?? []).compactMap { remedies[$0] }
  }
}
