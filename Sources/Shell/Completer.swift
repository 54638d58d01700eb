import Diagnostics
import OrderedCollections
import Profiles
import RuleModel

/// The candidates for the word before the cursor (Tab).
package struct Completer: Sendable {
  let session: Session

  /// A completer for the state of a session.
  package init(_ session: Session) { self.session = session }

  /// What can stand where the text ends.
  ///
  /// Only the current word is replaced: ``Completion/replacedCharacters`` counts from the end of
  /// the text.
  package func completion(of textBeforeCursor: String) -> Completion {
    let tokens = LineTokens(textBeforeCursor)
    guard tokens.comment == nil, tokens.unclosedQuote == nil else { return Completion() }
    let open = tokens.openWord
    var words = Self.currentStatement(tokens, in: textBeforeCursor)
    if open != nil, !words.isEmpty { words.removeLast() }
    let written = open?.text ?? ""
    let replaced = textBeforeCursor.suffix(open?.range.count ?? 0).unicodeScalars.count
    let candidates = ArgumentCompletion(session: session).candidates(after: words, for: written)
    return Completion(replacedCharacters: replaced, candidates: candidates)
  }

  /// The words of the command the text ends in.
  static func currentStatement(_ tokens: LineTokens, in text: String) -> [Token] {
    guard let last = tokens.statements.last else { return [] }
    let end = text.count
    return last.range.upperBound == end ? last.tokens : []
  }
}
