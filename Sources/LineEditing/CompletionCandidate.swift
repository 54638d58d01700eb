/// One way to complete what stands before the cursor.
package struct CompletionCandidate: Equatable, Sendable {
  /// What is inserted.
  package var text: String
  /// What the list shows.
  package var display: String
  /// A few words beside it in the list, such as `论文 paper`; may be empty.
  package var description: String
  /// Whether the word is complete, so that a space follows it.
  package var isFinal: Bool

  /// - Parameter display: the text itself when not given.
  package init(
    text: String,
    display: String? = nil,
    description: String = "",
    isFinal: Bool = true,
  ) {
    self.text = text
    self.display = display ?? text
    self.description = description
    self.isFinal = isFinal
  }
}
