import Diagnostics
import Evaluation
import Explanation
import Profiles
import RuleModel

extension Session {
  /// Takes a line as the answer to the question asked.
  mutating func answerInterview(_ line: String) -> Reply {
    guard let question else { return interviewQuestion() }
    let words = LineTokens(line).statements.flatMap(\.tokens)
    var reply = Reply()
    let first = words.first?.text ?? "跳过"
    if ["跳过", "skip", "不知道"].contains(first) {
      interview?.skipped.insert(question.key)
    } else {
      let answer = question.answer(words)
      let isDenial = ["无", "没有", "否", "none"].contains(first)
      let edit =
        isDenial ? question.denial ?? joined(question, answer) : joined(question, answer)
      reply = run(edit)
      reply.diagnostics = reply.diagnostics.map { asked($0, question, edit, answer, line) }
      // An answer that does not settle its question must not be asked for for ever.
      if !reply.failed, !reply.changed { interview?.skipped.insert(question.key) }
    }
    // After a fault the question still stands; the prompt says so.
    if !reply.failed { reply.append(interviewQuestion()) }
    return reply
  }

  private func joined(_ question: Question, _ answer: String) -> String {
    // An attribute takes its value behind `=`, a record takes its words behind the command.
    guard let last = question.prefix.last, last.hasSuffix("=") else {
      return (question.prefix + [answer]).joined(separator: " ")
    }
    return question.prefix.joined(separator: " ") + answer
  }

  /// A fault of an answer in the words of the question: the edit made of it was not typed.
  private func asked(
    _ fault: Diagnostic,
    _ question: Question,
    _ edit: String,
    _ answer: String,
    _ line: String,
  ) -> Diagnostic {
    let notes = [question.text] + (question.hint.isEmpty ? [] : [question.hint])
    let message = DiagnosticMessage(
      fault.code,
      fault.message,
      notes: fault.notes + ["问的是：" + notes.joined(separator: " ")],
      suggestion: fault.suggestion,
    )
    let column = (fault.location?.column ?? 1) - (edit.count - answer.count)
    // Where quotes were added the columns differ, and the whole answer is to blame.
    let isPlaced = (1...max(1, line.count)).contains(column) && line == answer
    let range = isPlaced ? column - 1..<column - 1 + fault.length : 0..<line.count
    return diagnostic(message, severity: fault.severity, at: range, in: line)
  }

  private mutating func run(_ line: String) -> Reply {
    guard let statement = LineTokens(line).statements.first, let first = statement.tokens.first,
      let command = CommandTable.command(named: first.text)
    else { return Reply() }
    return run(Invocation(command: command, statement: statement, line: line))
  }

  /// Asks the next question, or ends the interview when there is none.
  mutating func interviewQuestion() -> Reply {
    guard interview != nil else { return Reply() }
    guard let question else {
      let note = interview?.skippedNote ?? ""
      interview = nil
      return Reply("没有更多要问的了\(note)。“判定”看结论。")
    }
    return Reply([question.text] + (question.hint.isEmpty ? [] : ["  \(question.hint)"]))
  }

  /// The first unknown fact that was not passed over.
  private var question: Question? {
    guard let interview else { return nil }
    let choices = packs.flatMap(\.choices).filter { interview.pathways.contains($0.pathway.id) }
    for choice in choices {
      let finding = evaluator(for: choice.pack).verdict(on: choice.pathway).finding
      let questions = QuestionFinder(pack: choice.pack, profile: workspace.premises.profile)
        .questions(in: finding)
      if let next = questions.first(where: { !interview.skipped.contains($0.key) }) { return next }
    }
    return nil
  }
}

extension Question {
  /// The words of an answer as an edit takes them: an attribute takes one value.
  fileprivate func answer(_ words: [Token]) -> String {
    guard prefix.last?.hasSuffix("=") == true else {
      return words.map { LineTokens.quoted($0.text) }.joined(separator: " ")
    }
    return LineTokens.quoted(words.map(\.text).joined(separator: " "))
  }
}
