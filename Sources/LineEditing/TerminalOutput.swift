import Glibc

/// Standard output, written in whole pieces past any buffer.
enum TerminalOutput {
  static func write(_ text: String) {
    guard !text.isEmpty else { return }
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(STDOUT_FILENO, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count > 0 {
        written += count
      } else if count < 0, errno == EAGAIN {
        var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        _ = poll(&output, 1, -1)
      } else if count == 0 || errno != EINTR {
        return
      }
    }
  }
}
