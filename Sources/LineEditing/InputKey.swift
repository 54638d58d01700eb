/// One thing the user did at the keyboard.
enum InputKey: Equatable {
  case scalar(Unicode.Scalar)
  /// A whole escape sequence with its ESC, such as an arrow key or Alt with a letter.
  case sequence(String)
  /// A bracketed paste without its brackets; newlines are LF, other controls but tabs are gone.
  case paste([Unicode.Scalar])
}
