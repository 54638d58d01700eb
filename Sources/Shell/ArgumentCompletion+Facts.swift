import Profiles
import RuleModel

/// The words of edits, from the vocabulary and the profile in hand.
extension ArgumentCompletion {
  func facts(of family: String, after words: [Token], written: String) -> [Candidate] {
    completion.adding(family: family, after: words.map(\.editToken), word: written)
      .map(candidate)
  }

  func settings(after words: [Token], written: String) -> [Candidate] {
    completion.setting(after: words.map(\.editToken), word: written).map(candidate)
  }

  func removals(_ written: String) -> [Candidate] {
    completion.removing(word: written).map(candidate)
  }

  private var completion: EditCompletion {
    EditCompletion(profile: session.workspace.premises.profile)
  }

  private func candidate(_ edit: EditCandidate) -> Candidate {
    // A value is still to come behind `键=`, and an attribute behind `p1.`.
    let isFinal = edit.text.last.map { !"=.".contains($0) } ?? false
    return Candidate(edit.text, edit.meaning, isFinal: isFinal)
  }
}

extension Token {
  /// The word as the reader of edits takes it.
  var editToken: EditToken { EditToken(text, range: range, written: written) }
}
