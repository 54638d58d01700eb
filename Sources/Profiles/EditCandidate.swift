/// One way to go on with the word being typed.
package struct EditCandidate: Hashable, Sendable {
  /// What replaces the whole word; a key ends in `=`, so that its value can follow.
  package let text: String
  /// What it means, in a few words.
  package let meaning: String

  /// A candidate.
  package init(_ text: String, _ meaning: String) {
    self.text = text
    self.meaning = meaning
  }
}
