import OrderedCollections
import RuleModel

/// A condition to bring about on a record, or to keep from holding.
struct Goal {
  var condition: Condition
  var isDenied = false
  /// The place it stands at, for the script.
  var place: String
  /// The clause that asks for it; a filter's choices are not those of the clause asked for.
  var owner: ClauseID?

  init(_ condition: Condition, isDenied: Bool = false, place: String, owner: ClauseID? = nil) {
    self.condition = condition
    self.isDenied = isDenied
    self.place = place
    self.owner = owner
  }

  /// Goals for a part of this one.
  func part(_ condition: Condition, _ name: String, denied: Bool? = nil) -> Goal {
    Goal(
      condition,
      isDenied: denied ?? isDenied,
      place: "\(place)/\(name)",
      owner: owner,
    )
  }
}
