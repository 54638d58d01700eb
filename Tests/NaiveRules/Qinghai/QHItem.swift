import RuleModel

/// One of the thirteen: satisfied when any of its limbs is.
struct QHItem {
  var clause: String
  var limbs: [QHLimb]
}

/// One alternative of an item: so many achievements of each need.
struct QHLimb {
  var clause: String
  var needs: [QHNeed]
  /// The truth of a limb that rests on no achievement (items 13).
  var standing: Standing?

  init(_ clause: String, _ count: Int = 1, _ fits: @escaping (Record) -> Standing) {
    self.clause = clause
    needs = [QHNeed(count: count, fits: fits)]
  }

  init(_ clause: String, _ needs: [QHNeed]) {
    self.clause = clause
    self.needs = needs
  }

  init(_ clause: String, standing: Standing) {
    self.clause = clause
    needs = []
    self.standing = standing
  }
}

struct QHNeed {
  var count: Int
  var fits: (Record) -> Standing
}
