import OrderedCollections
package import RuleModel

/// A pathway with the standard it belongs to.
package struct PathwayChoice: Sendable {
  /// The standard.
  package var pack: RulePack
  /// The pathway.
  package var pathway: Pathway

  /// A pathway of a standard.
  package init(pack: RulePack, pathway: Pathway) {
    self.pack = pack
    self.pathway = pathway
  }
}

extension RulePack {
  /// Its pathways with it.
  var choices: [PathwayChoice] {
    pathways.values.map { PathwayChoice(pack: self, pathway: $0) }
  }
}
