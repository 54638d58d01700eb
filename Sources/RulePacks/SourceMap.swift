package import Diagnostics
package import RuleModel

/// Where each part of a pack was read from, kept beside the pack so that equal rules stay equal.
package struct SourceMap: Sendable {
  private var places: [PackName: SourceLocation] = [:]

  /// A map without places, for a pack that was not read from a text.
  package init() {}

  /// The place of the `id` of a clause, or of the name of another part; nil when it was not read.
  package subscript(name: PackName) -> SourceLocation? {
    get { places[name] }
    set { places[name] = newValue }
  }

  /// The place of a clause's id.
  package subscript(clause: ClauseID) -> SourceLocation? { places[.clause(clause)] }
}
