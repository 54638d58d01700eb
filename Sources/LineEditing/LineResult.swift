/// What came of asking for a line.
package enum LineResult: Equatable, Sendable {
  /// A line without its newline; a pasted one may hold newlines inside.
  case line(String)
  /// The user gave the line up (Ctrl-C).
  case interrupted
  /// No more lines: Ctrl-D on an empty line, the end of a pipe, a hang-up or a request to end.
  case endOfFile
  /// Reading failed; `errno` tells why.
  case failed(errno: Int32)
}
