/// The id of a clause as in the clause inventory, such as `QH-11.3.5c`.
package struct ClauseID: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The id as written.
  package let text: String

  /// The clause with this id.
  package init(_ text: String) { self.text = text }

  package init(stringLiteral value: String) { text = value }

  package var description: String { text }
}

/// The id of a reading (口径), such as `AM-21`.
package struct ReadingID: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The id as written.
  package let text: String

  /// The reading with this id.
  package init(_ text: String) { self.text = text }

  package init(stringLiteral value: String) { text = value }

  package var description: String { text }
}
