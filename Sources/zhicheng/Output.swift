import Explanation
import Glibc
import LineEditing

/// A standard stream that text is written to.
struct Output {
  /// Where answers go.
  static let standard = Output(descriptor: STDOUT_FILENO)
  /// Where faults go.
  static let standardError = Output(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  /// How text is laid out here: to the terminal's width, in colour unless `NO_COLOR` is set;
  /// without a terminal plain and at a fixed width, so that the same input gives the same bytes.
  var style: TextStyle {
    guard isatty(descriptor) == 1 else { return TextStyle(width: 100) }
    let isPlain =
      Machine.variable("NO_COLOR") != nil
      || TerminalKind.detect(terminalName: Machine.variable("TERM")) == .dumb
    return TextStyle(width: TerminalWidth.current(descriptor: descriptor), colour: !isPlain)
  }

  /// Writes all of a text. Nobody reads a closed pipe: then the program ends quietly.
  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // A pipe its other end made non-blocking is full.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        _exit(errno == EPIPE ? 0 : EX_IOERR)
      }
    }
  }

  /// Writes lines, each with a line break.
  func write(_ lines: [String]) {
    if !lines.isEmpty { write(lines.joined(separator: "\n") + "\n") }
  }
}
