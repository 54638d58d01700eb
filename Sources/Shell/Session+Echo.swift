import Explanation
import Profiles
import RuleModel

extension Session {
  /// What a removal is confirmed with: the records and attributes that are gone.
  func removedLines(_ invocation: Invocation, from before: Profile) -> [String] {
    guard case .remove? = EditVerb.named(invocation.command.id)?.action else { return [] }
    let completion = EditCompletion(profile: before)
    return invocation.arguments.flatMap { token -> [String] in
      let word = token.text
      let isRecord = !word.contains(".")
      let known = completion.removing(word: word).first { $0.text == word }
      let content = isRecord ? known?.meaning ?? "" : ""
      let line = "已删除：\(word)\(content.isEmpty ? "" : "（\(content)）")"
      return TextLayout.wrapped(line, width: style.width, hanging: 2)
    }
  }
}
