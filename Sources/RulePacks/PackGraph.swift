package import OrderedCollections
package import RuleModel

/// Which parts of a pack hang on which others.
package struct PackGraph {
  /// How many references may lead on from one another; real packs need about ten. The evaluator
  /// follows references by recursion, so a pack must not decide how deep it goes.
  static let deepest = 100

  /// For each part, in the order of the pack, what it refers to.
  package let links: OrderedDictionary<PackName, [PackName]>

  /// The links of a pack.
  package init(_ pack: RulePack) {
    var links: OrderedDictionary<PackName, [PackName]> = [:]
    for (name, anchor) in pack.anchors {
      links[.anchor(name)] = PackReferences(of: anchor).names
    }
    for (name, term) in pack.terms { links[.term(name)] = PackReferences(of: term).names }
    for (id, clause) in pack.clauses { links[.clause(id)] = PackReferences(of: clause).names }
    for (id, pathway) in pack.pathways {
      links[.pathway(id)] = PackReferences(of: pathway).names
    }
    self.links = links
  }

  /// Everything that can be come by from some parts, themselves included.
  package func reachable(from starts: some Sequence<PackName>) -> Set<PackName> {
    var open = Array(starts)
    var seen = Set(open)
    while let name = open.popLast() {
      for next in links[name] ?? [] where seen.insert(next).inserted { open.append(next) }
    }
    return seen
  }

  /// What following every link once shows.
  struct Survey {
    /// Closed walks, each beginning and ending at the same part.
    var circles: [[PackName]] = []
    /// Parts from which more than ``PackGraph/deepest`` references lead on, and no shorter one.
    var tooDeep: [PackName] = []
  }

  /// Looks for circles and for chains that are too long.
  ///
  /// - Complexity: O(links); without recursion, for the same reason as ``deepest``.
  func survey() -> Survey {
    var survey = Survey()
    var heights: [PackName: Int] = [:]
    var path: OrderedDictionary<PackName, Int> = [:]
    for start in links.keys where heights[start] == nil {
      path[start] = 0
      while let (name, next) = path.elements.last {
        let targets = links[name] ?? []
        guard next < targets.count else {
          path.removeLast()
          let height = 1 + (targets.compactMap { heights[$0] }.max() ?? 0)
          heights[name] = height
          if height == Self.deepest + 1 { survey.tooDeep.append(name) }
          continue
        }
        path[name] = next + 1
        let target = targets[next]
        if let index = path.index(forKey: target) {
          survey.circles.append(path.keys[index...] + [target])
        } else if heights[target] == nil {
          path[target] = 0
        }
      }
    }
    return survey
  }
}
