import Diagnostics
import OrderedCollections
package import RuleModel

/// Lets edit lines take effect on premises: the commands of ``EditVerb``, in the shell and in the
/// branches of scenario files.
///
/// ```
/// 成果 论文 日期=2026-03-01；设置 p1.核心 是
/// 口径 AM-66=one-work
/// 日期 2026-12-31
/// ```
package struct PremisesEditor: Sendable {
  /// The standards whose readings can be switched; nil takes readings as they are written.
  package let packs: [RulePack]?

  /// An editor.
  package init(packs: [RulePack]? = nil) {
    self.packs = packs
  }

  /// The premises after a line, which may hold several commands: all take effect or none.
  package func applying(
    line: String,
    to premises: Premises,
  ) throws(EditLineFault) -> Premises {
    let tokens = LineTokens(line)
    if let quote = tokens.unclosedQuote {
      throw EditLineFault(
        DiagnosticMessage(.badCommand, "引号没有配对"),
        range: quote..<quote + 1,
      )
    }
    var result = premises
    for statement in tokens.statements { result = try applying(statement, to: result) }
    return result
  }

  /// The premises after one command.
  package func applying(
    _ statement: Statement,
    to premises: Premises,
  ) throws(EditLineFault) -> Premises {
    guard let first = statement.tokens.first else { return premises }
    guard let verb = EditVerb.named(first.text) else {
      throw EditLineFault(unknownVerb(first.text), range: first.range)
    }
    let words = Array(statement.tokens.dropFirst())
    var result = premises
    switch verb.action {
    case .add, .set, .remove, .attest:
      try edit(verb, words, in: statement, &result.profile)
    case .readings: try switchReading(words, in: statement, &result)
    case .day: try setDay(words, in: statement, &result)
    }
    return result
  }

  private func unknownVerb(_ word: String) -> DiagnosticMessage {
    let names = EditVerb.all.flatMap(\.names)
    return DiagnosticMessage(
      .badCommand,
      "未知的修改命令 '\(word.prefix(40))'",
      suggestion: Suggestion.nearest(to: word, among: names),
    )
  }
}

extension PremisesEditor {
  private func edit(
    _ verb: EditVerb,
    _ words: [Token],
    in statement: Statement,
    _ profile: inout Profile,
  ) throws(EditLineFault) {
    let tokens = words.map { EditToken($0.text, range: $0.range, written: $0.written) }
    let end = statement.tokens.last?.range.upperBound ?? statement.range.upperBound
    let edits: [ProfileEdit]
    do throws(EditFault) {
      edits = try parse(verb.action, tokens, for: profile)
    } catch {
      throw EditLineFault(
        error.message,
        range: error.range ?? end..<end,
        isStale: isStale(error.kind),
      )
    }
    do throws(ProfileEditError) {
      try profile.apply(edits)
    } catch {
      let start = words.first?.range.lowerBound ?? statement.range.lowerBound
      throw EditLineFault(error.message, range: start..<max(start, end), isStale: true)
    }
  }

  private func parse(
    _ action: EditVerb.Action,
    _ tokens: [EditToken],
    for profile: Profile,
  ) throws(EditFault) -> [ProfileEdit] {
    let parser = EditParser(profile: profile)
    return switch action {
    case .add(let family): try parser.add(family: family, tokens)
    case .set: try parser.set(tokens)
    case .remove: try parser.remove(tokens)
    case .attest: try parser.attest(tokens)
    case .readings, .day: []
    }
  }

  /// Whether another profile could make sense of the line.
  private func isStale(_ kind: EditFault.Kind) -> Bool {
    switch kind {
    case .unknownRecord, .whichRecord: true
    case .missing, .unknownWord, .attributeWithoutValue, .unknownAttribute, .otherKinds,
      .ambiguous, .repeated, .value, .unusableID, .unexpected, .datesOutOfOrder:
      false
    }
  }
}
