import Explanation
import LineEditing
import Shell

/// The session in hand: the line reader asks it for completions while a line is typed.
///
/// A class because the loop and the reader share it; both live on one thread.
final class SessionBox {
  var session: Session

  init(_ input: InputSource) {
    session = Session(
      surroundings: ShellSurroundings.make(keepsJournal: input.isInteractive),
      input: input,
      style: Output.standard.style,
    )
  }

  /// Answers a line at the width the terminal has now.
  func reply(to line: String) -> Reply {
    session.style = Output.standard.style
    return session.reply(to: line)
  }

  /// How lines are read from a terminal, with the session's completions and hints.
  func readerSettings(_ terminal: TerminalKind) -> ReaderSettings {
    ReaderSettings(
      program: "zhicheng",
      terminal: terminal,
      usesColour: Output.standard.style.colour,
      historyPath: Machine.stateFolder.map { "\($0)/history" },
      completer: { [unowned self] text in
        let completion = Completer(session).completion(of: text)
        let candidates = completion.candidates.map {
          CompletionCandidate(text: $0.text, description: $0.description, isFinal: $0.isFinal)
        }
        return CompletionAnswer(
          replacedCharacters: completion.replacedCharacters,
          candidates: candidates,
        )
      },
      hinter: { Hint.text(for: $0) },
    )
  }
}
