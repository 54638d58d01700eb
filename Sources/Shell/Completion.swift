/// The answer to Tab.
package struct Completion: Hashable, Sendable {
  /// How many Unicode scalars before the cursor a candidate takes the place of.
  package var replacedCharacters: Int
  /// What can stand there, in the order in which it is offered.
  package var candidates: [Candidate]

  /// One thing that can stand there.
  package struct Candidate: Hashable, Sendable {
    /// What is put into the line.
    package var text: String
    /// What it means.
    package var description: String
    /// Whether the word is finished, so that a space may follow.
    package var isFinal: Bool

    /// A candidate.
    package init(_ text: String, _ description: String, isFinal: Bool = true) {
      self.text = text
      self.description = description
      self.isFinal = isFinal
    }
  }

  /// No candidates unless given.
  package init(replacedCharacters: Int = 0, candidates: [Candidate] = []) {
    self.replacedCharacters = replacedCharacters
    self.candidates = candidates
  }
}
