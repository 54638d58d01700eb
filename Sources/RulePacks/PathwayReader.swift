import Diagnostics
import Documents
import RuleModel

/// Reads pathways (申报途径).
struct PathwayReader {
  let scope: PackScope
  /// The id of the standard, the first part of each pathway's id.
  let standard: String

  static let levels = ["assistant", "intermediate", "associate-senior", "senior"]
  static let kinds = [
    "regular", "lateral", "recognition", "direct", "introduced", "early", "exceptional",
  ]

  /// One pathway under the key `level/kind`.
  func read(_ value: ValueReader, key: ValueReader) -> Pathway? {
    let place = place(key)
    return value.mapping { fields -> Pathway? in
      let name = fields.required("name")?.text()
      let current = fields.required("current").flatMap { self.current($0) }
      let requirement = fields.required("require")
        .flatMap { RequirementReader(scope: scope).read($0) }
      let filters = fields.optional("filters").map { self.filters($0) } ?? []
      guard let place, let name, let current, let requirement, let filters else { return nil }
      return Pathway(
        id: "\(standard)/\(place.level)/\(place.kind)",
        name: name,
        level: place.level,
        kind: place.kind,
        current: current,
        requirement: requirement,
        filters: filters,
      )
    }
  }

  private func place(_ key: ValueReader) -> (level: String, kind: String)? {
    let text = key.node.scalar?.text ?? ""
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, Self.levels.contains(parts[0]), Self.kinds.contains(parts[1]) {
      return (parts[0], parts[1])
    }
    let known = Self.levels.flatMap { level in Self.kinds.map { "\(level)/\($0)" } }
    key.report(.badPathway(text, suggestion: key.faults.nearest(to: text, among: known)))
    return nil
  }

  /// The anchor bound to `current`, which cannot be `current` itself.
  private func current(_ value: ValueReader) -> AnchorName? {
    guard let name = scope.anchor(value) else { return nil }
    if name != PackScope.current { return name }
    value.report(.circle([.anchor(name), .anchor(name)]))
    return nil
  }

  private func filters(_ value: ValueReader) -> [ClauseID]? {
    guard let elements = value.elements() else { return nil }
    let found = elements.compactMap { element -> ClauseID? in
      guard let id = scope.clause(element) else { return nil }
      if scope.outline.filters.contains(id) { return id }
      element.report(.notAFilter(id))
      return nil
    }
    return found.count == elements.count ? found : nil
  }
}

extension DiagnosticMessage {
  fileprivate static func badPathway(_ text: String, suggestion: String?) -> DiagnosticMessage {
    DiagnosticMessage(
      .badPack,
      "申报途径应为 层级/途径，得到 '\(text)'",
      notes: [
        "层级：\(PathwayReader.levels.joined(separator: "、"))",
        "途径：\(PathwayReader.kinds.joined(separator: "、"))",
      ],
      suggestion: suggestion,
    )
  }

  fileprivate static func notAFilter(_ id: ClauseID) -> DiagnosticMessage {
    DiagnosticMessage(.badPack, "条款 '\(id)' 不是过滤条款（filter 或 distinct）")
  }
}
