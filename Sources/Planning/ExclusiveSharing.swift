/// Who gets which exclusive group while a proof is being built.
///
/// A group is unused, chosen for one member that the proof reached by itself, or matched to a
/// demand: a gate that needs so many of its members, no matter which. Matched groups move between
/// demands when a new demand needs them (augmenting paths), so demands alone never need guessing.
struct ExclusiveSharing {
  /// A gate's members, any of which may serve it.
  private struct Demand {
    var slots: [(group: Int, member: Int)]
  }

  /// For each group, the member that the proof reached, or -1.
  private(set) var chosen: [Int]
  /// For each node, whether it is proved or being proved.
  var reached: [Bool]
  private var demands: [Demand] = []
  private var demandOf: [Int]

  init(groupCount: Int, nodeCount: Int) {
    chosen = [Int](repeating: -1, count: groupCount)
    demandOf = chosen
    reached = [Bool](repeating: false, count: nodeCount)
  }

  /// Gives all the groups of a member to it; false when one cannot be spared.
  mutating func choose(_ member: Int, groups: [Int]) -> Bool {
    for group in groups {
      guard chosen[group] != member else { continue }
      guard chosen[group] < 0 else { return false }
      chosen[group] = member
      let displaced = demandOf[group]
      demandOf[group] = -1
      if displaced >= 0 {
        var visited: Set<Int> = []
        guard match(displaced, visited: &visited) else { return false }
      }
    }
    return true
  }

  /// Gives a gate so many groups of its members; false when there are not enough.
  mutating func demand(_ count: Int, of slots: [(group: Int, member: Int)]) -> Bool {
    demands.append(Demand(slots: slots))
    for _ in 0..<count {
      var visited: Set<Int> = []
      guard match(demands.count - 1, visited: &visited) else { return false }
    }
    return true
  }

  /// The members that count.
  var chosenMembers: [Int] {
    var members = chosen.filter { $0 >= 0 }
    for (group, demand) in demandOf.enumerated() where demand >= 0 {
      if let slot = demands[demand].slots.first(where: { $0.group == group }) {
        members.append(slot.member)
      }
    }
    return members
  }

  private mutating func match(_ demand: Int, visited: inout Set<Int>) -> Bool {
    for slot in demands[demand].slots where chosen[slot.group] < 0 {
      guard demandOf[slot.group] != demand, visited.insert(slot.group).inserted else { continue }
      let holder = demandOf[slot.group]
      if holder < 0 || match(holder, visited: &visited) {
        demandOf[slot.group] = demand
        return true
      }
    }
    return false
  }
}
