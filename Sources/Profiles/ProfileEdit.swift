package import RuleModel

/// One change a user makes to a profile, as a value.
package enum ProfileEdit: Hashable, Sendable {
  /// Adds a record to a family; a family of a single record is set. An achievement without an id
  /// gets one when the edit is applied.
  case add(family: String, Record)
  /// Sets an attribute of a record, by its path; nil makes it unknown.
  case set(FactReference, path: String, FactValue?)
  /// Removes a record; a reference to a family makes the whole family unknown.
  case remove(FactReference)
  /// Sets an attribute of the profile itself, by its path; nil makes it unknown.
  case setRoot(path: String, FactValue?)
  /// Answers an attested clause; nil takes the answer back.
  case attest(ClauseID, Bool?)
}
