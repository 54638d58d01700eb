import RuleModel

/// What is worked out once for one question, however many drafts it takes: achievements that serve
/// the needs of limbs, to be dated anew.
final class Notebook {
  private var models: [Place: Record] = [:]

  struct Place: Hashable {
    var pathway: String
    var limb: ClauseID
    var need: Int
  }

  subscript(place: Place) -> Record? {
    get { models[place] }
    set { models[place] = newValue }
  }
}
