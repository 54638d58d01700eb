/// What an interactive reader needs to know from outside.
package struct ReaderSettings {
  /// The program's name, as libedit is told.
  package var program: String
  /// What stands at the other end of standard input and output.
  package var terminal: TerminalKind
  /// Whether colours may be sent; without them hints are drawn faint instead of grey.
  package var usesColour: Bool
  /// Where lines are kept between sessions; `nil` keeps them for this session only.
  package var historyPath: String?
  /// Completes the text before the cursor when Tab is pressed.
  package var completer: (_ textBeforeCursor: String) -> CompletionAnswer
  /// How the whole line may go on: the text to add, shown in grey after the cursor. Where it says
  /// `nil` the newest line of the history with this beginning is offered; an empty text offers
  /// nothing.
  package var hinter: (_ line: String) -> String?

  package init(
    program: String,
    terminal: TerminalKind,
    usesColour: Bool = true,
    historyPath: String? = nil,
    completer: @escaping (_ textBeforeCursor: String) -> CompletionAnswer = { _ in .none },
    hinter: @escaping (_ line: String) -> String? = { _ in nil },
  ) {
    self.program = program
    self.terminal = terminal
    self.usesColour = usesColour
    self.historyPath = historyPath
    self.completer = completer
    self.hinter = hinter
  }
}
