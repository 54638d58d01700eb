package import RuleModel

/// The name of a part of a pack that other parts refer to.
package enum PackName: Hashable, Sendable {
  /// A clause.
  case clause(ClauseID)
  /// A term.
  case term(String)
  /// A day to count from; `current` stands for the one that the pathway binds.
  case anchor(AnchorName)
  /// A reading.
  case reading(ReadingID)
  /// A pathway, by its full id.
  case pathway(String)
}

extension PackName: CustomStringConvertible {
  /// The bare name.
  package var description: String {
    switch self {
    case .clause(let id): id.text
    case .term(let name): name
    case .anchor(let name): name
    case .reading(let id): id.text
    case .pathway(let id): id
    }
  }

  /// What it is the name of, in Chinese.
  package var noun: String {
    switch self {
    case .clause: "条款"
    case .term: "术语"
    case .anchor: "起算日"
    case .reading: "口径"
    case .pathway: "申报途径"
    }
  }
}
