/// Where the shell's lines come from: a terminal or a pipe.
package protocol LineReader: AnyObject {
  /// Waits for one line.
  ///
  /// - Parameter prompt: shown on a terminal only. May hold newlines and `ESC [ … m` colours.
  func readLine(prompt: String) -> LineResult

  /// Keeps a line for the history; one equal to the line before it, or empty, is not kept.
  func remember(_ line: String)
}
