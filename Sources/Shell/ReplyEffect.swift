/// What the caller of a session has to do besides printing.
package enum ReplyEffect: Hashable, Sendable {
  /// Leave the shell.
  case quit
  /// The shell asked whether to leave with unsaved work: the same command again means yes.
  case wantsConfirmation
}
