package import Diagnostics
import RuleModel

/// Why the words of an edit say nothing that can be done.
package struct EditFault: Error, Hashable, Sendable {
  /// What is wrong.
  package let kind: Kind
  /// Which word is at fault, from 0; nil when words are missing at the end.
  package let token: Int?
  /// The columns at fault, in characters from 0; nil when words are missing at the end.
  package let range: Range<Int>?

  /// The ways in which an edit can be wrong.
  package enum Kind: Error, Hashable, Sendable {
    /// Something should follow.
    case missing(expected: String)
    /// A word that no attribute takes; the spellings are those that would do.
    case unknownWord(String, family: String, expected: [String], spellings: [String])
    /// The name of an attribute without a value.
    case attributeWithoutValue(String, example: String)
    /// A key that the record does not have.
    case unknownAttribute(String, family: String, spellings: [String])
    /// A key that only other achievement kinds have.
    case otherKinds(String, kind: String, kinds: [String])
    /// A name of several nested attributes.
    case ambiguous(String, paths: [String])
    /// An attribute that was already given.
    case repeated(String)
    /// A value the attribute cannot have.
    case value(ValueFault)
    /// An id that cannot be typed.
    case unusableID(String)
    /// No record, family or attribute has this name.
    case unknownRecord(String, known: [String])
    /// A family name where one record of several must be named.
    case whichRecord(family: String, count: Int)
    /// A word too many.
    case unexpected(String, expected: String)
    /// Dates that run backwards.
    case datesOutOfOrder(String)
  }

  init(_ kind: Kind, token: Int? = nil, range: Range<Int>? = nil) {
    self.kind = kind
    self.token = token
    self.range = range
  }

  /// The fault as a diagnostic of one line; `line` counts from 1.
  package func diagnostic(file: String, line: Int, sourceLine: String? = nil) -> Diagnostic {
    let start = range?.lowerBound ?? sourceLine?.count ?? 0
    return Diagnostic(
      message,
      at: SourceLocation(file: file, line: line, column: start + 1),
      length: range?.count ?? 1,
      sourceLine: sourceLine,
    )
  }
}
