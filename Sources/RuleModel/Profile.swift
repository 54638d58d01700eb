import OrderedCollections

/// What is known of an applicant (档案): one record whose lists hold all other records.
///
/// A list that is given is complete; a list that is left out is unknown.
package struct Profile: Hashable, Sendable {
  /// The root record; its keys are those of ``Vocabulary/profile``.
  package var root: Record

  /// A profile with this root record; nothing is known when it is left out.
  package init(root: Record = Record()) {
    self.root = root
  }

  /// The records of a family, or nil when nothing is known of it.
  ///
  /// A path such as `conduct.sanctions` is allowed. A family of a single record
  /// (`unitRecommendation`) yields one record; a family known to be absent yields none.
  package func records(_ family: String) -> [Record]? {
    switch root[family] {
    case .records(let records): records
    case .record(let record): [record]
    case .absent: []
    default: nil
    }
  }

  /// Replaces the records of a family that is a list.
  package mutating func setRecords(_ records: [Record], of family: String) {
    root[family] = .records(records)
  }

  /// The yes or no given for an attested clause, or nil when there is none.
  package func attestation(_ clause: ClauseID) -> Bool? {
    root.values["attestations"].flatMap {
      if case .record(let record) = $0 { record.values[clause.text] } else { nil }
    }.flatMap {
      if case .flag(let flag) = $0 { flag } else { nil }
    }
  }

  /// Answers an attested clause; nil takes the answer back.
  package mutating func attest(_ clause: ClauseID, _ answer: Bool?) {
    // A clause id holds dots, so it is a key and never a path.
    var answers = Record()
    if case .record(let known)? = root.values["attestations"] { answers = known }
    answers.values[clause.text] = answer.map { .flag($0) }
    root.values["attestations"] = answers.values.isEmpty ? nil : .record(answers)
  }

  /// The display name, when given.
  package var name: String? { root.text("name") }
}

/// Points at one fact of a profile, for messages and for `为何`.
package struct FactReference: Hashable, Sendable {
  /// The family, such as `achievements`; nil for an attribute of the profile itself.
  package var family: String?
  /// Position in the family, from 0; nil for the family as a whole.
  package var index: Int?
  /// The `id` of the record, when it has one.
  package var id: String?
  /// The attribute path; nil for the record as a whole.
  package var attribute: String?

  /// A reference to a family, a record of it, or an attribute of that record.
  package init(
    family: String? = nil,
    index: Int? = nil,
    id: String? = nil,
    attribute: String? = nil,
  ) {
    self.family = family
    self.index = index
    self.id = id
    self.attribute = attribute
  }
}
