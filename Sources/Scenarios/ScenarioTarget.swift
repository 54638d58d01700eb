/// What a scenario aims at; each part narrows the pathways.
package struct ScenarioTarget: Hashable, Sendable {
  /// The standard's id.
  package var standard: String?
  /// The level's id.
  package var level: String?
  /// The pathways' ids, in order; empty for all that fit the standard and the level.
  package var pathways: [String]

  /// No aim unless given.
  package init(standard: String? = nil, level: String? = nil, pathways: [String] = []) {
    self.standard = standard
    self.level = level
    self.pathways = pathways
  }

  /// Whether nothing is aimed at.
  package var isEmpty: Bool { standard == nil && level == nil && pathways.isEmpty }
}
