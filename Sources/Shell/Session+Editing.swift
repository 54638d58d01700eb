import Diagnostics
import Explanation
import Profiles
import RuleModel

extension Session {
  /// Whether a word begins an edit, such as 成果.
  func startsEdit(_ token: Token) -> Bool {
    !token.isQuoted && EditVerb.named(token.text.lowercased()) != nil
  }

  /// How edit lines of branches take effect; a line that does not fit gives nil.
  var editApplication: Workspace.EditApplication {
    let editor = PremisesEditor(packs: packs)
    return { line, premises in try? editor.applying(line: line, to: premises) }
  }

  /// Edits the premises where edits go.
  mutating func edit(_ statement: Statement, in line: String) -> Reply {
    var statement = statement
    if let fault = canonise(&statement, in: line) { return Reply(fault) }
    let edited: Premises
    do throws(EditLineFault) {
      edited = try PremisesEditor(packs: packs).applying(statement, to: workspace.premises)
    } catch {
      // Where words are missing the caret stands behind the last one.
      let range =
        error.range.isEmpty
        ? error.range.lowerBound..<error.range.lowerBound + 1 : error.range
      let message = statement.tokens.count > 1 ? error.message : bare(statement, error.message)
      return Reply(diagnostic(message, at: range, in: line))
    }
    let text = statement.tokens.map(\.edit).joined(separator: " ")
    workspace.takeOver(edited, line: text, applying: editApplication)
    return Reply()
  }

  /// The fault of a command without arguments, with the example that help shows.
  private func bare(_ statement: Statement, _ message: DiagnosticMessage) -> DiagnosticMessage {
    guard let name = statement.tokens.first?.text,
      let command = CommandTable.command(named: name)
    else { return message }
    return DiagnosticMessage(
      message.code,
      message.text,
      notes: message.notes + ["如 \(command.example)"],
      suggestion: message.suggestion,
    )
  }

  /// Spells the verb, and the clauses that a declaration answers, as their tables do; returns the
  /// fault of a clause that no standard has.
  private func canonise(_ statement: inout Statement, in line: String) -> Diagnostic? {
    guard let first = statement.tokens.first else { return nil }
    statement.tokens[0].text = first.text.lowercased()
    guard EditVerb.named(first.text.lowercased())?.action == .attest else { return nil }
    for index in statement.tokens.indices.dropFirst() {
      let token = statement.tokens[index]
      let mark = token.text.firstIndex(of: "=") ?? token.text.endIndex
      let id = String(token.text[..<mark])
      // 是, 否 and their like answer; everything else names a clause.
      guard id.contains(where: { $0.isASCII && $0.isNumber }) else { continue }
      guard let (_, clause) = clause(named: id) else {
        var named = token
        named.text = id
        return unknownClause(named, in: line)
      }
      statement.tokens[index].text = clause.text + token.text[mark...]
    }
    return nil
  }

  /// What an edit of the profile is confirmed with: the record it added, under its name.
  func editedLines(_ invocation: Invocation) -> [String] {
    guard case .add(let key)? = EditVerb.named(invocation.command.id)?.action,
      let records = workspace.premises.profile.records(key), let record = records.last,
      let pack = packs.first
    else { return [] }
    let fact = FactReference(family: key, index: records.count - 1, id: record.text("id"))
    let wording = Wording(pack: pack, profile: workspace.premises.profile)
    return TextLayout.wrapped("已记：\(wording.reference(fact))", width: style.width, hanging: 2)
  }
}

extension Token {
  /// The word as it can be typed again.
  fileprivate var edit: String {
    guard isQuoted else { return text }
    // The quotes of `题目="…"` go around the value, so that the key stays a key.
    guard let mark = text.firstIndex(of: "=") else { return LineTokens.quoted(text) }
    let value = text.index(after: mark)
    return text[..<value] + LineTokens.quoted(String(text[value...]))
  }
}
