/// What a key does.
///
/// libedit has commands for most of these, but none knows characters of several scalars, and every
/// deletion of its own overwrites what Ctrl-K has put aside for Ctrl-Y.
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
  case wordLeft
  case wordRight
  case home
  case end
  case backspace
  case delete
  case killToEnd
  case killToStart
  case killWordBefore
  case killWordAfter
  case yank
  case transpose
  case paste
  /// Nothing, but for closing the list of completions, as every key does.
  case cancel
}
