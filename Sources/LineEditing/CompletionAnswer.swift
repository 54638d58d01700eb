/// How the text before the cursor may go on.
package struct CompletionAnswer: Equatable, Sendable {
  /// How many Unicode scalars right before the cursor a candidate replaces.
  package var replacedCharacters: Int
  /// The candidates in the order they are listed.
  package var candidates: [CompletionCandidate]

  package init(replacedCharacters: Int, candidates: [CompletionCandidate]) {
    self.replacedCharacters = replacedCharacters
    self.candidates = candidates
  }

  /// Nothing to offer.
  package static let none = CompletionAnswer(replacedCharacters: 0, candidates: [])
}
