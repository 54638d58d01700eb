/// What a key does where libedit has no command for it, or not the right one.
enum EditCommand: Equatable {
  case accept
  case interrupt
  case deleteOrEnd
  case suspend
  case clearScreen
  case complete
  case search
  case previousLine
  case nextLine
  case left
  case right
  case end
  case backspace
  case delete
  case paste
  /// Nothing, but for closing the list of completions, as every key does.
  case cancel
}
