import Glibc

/// Lines of a pipe or a file: no prompt, no escapes, no history.
///
/// Lines end with LF or CR LF, the last one may lack its end. A byte order mark at the start is
/// dropped; bytes that are not UTF-8 become U+FFFD.
package final class PlainReader: LineReader {
  /// A line longer than this is refused with `EMSGSIZE`: an endless one must not eat the memory.
  package static let longestLine = 16 << 20
  private static let chunkSize = 1 << 16

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Where the next line starts in `buffer`.
  private var start = 0
  private var isAtStart = true
  private var hasEnded = false

  /// - Parameter descriptor: borrowed, not closed; standard input when not given.
  package init(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  package func readLine(prompt: String) -> LineResult {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return take(upTo: end, skipping: 1)
      }
      searched = buffer.count
      if buffer.count - start > Self.longestLine { return refuse() }
      if hasEnded {
        return start == buffer.count ? .endOfFile : take(upTo: buffer.count, skipping: 0)
      }
      let moved = start
      if let failure = fill() { return .failed(errno: failure) }
      searched -= moved - start
    }
  }

  package func remember(_ line: String) {}
}

extension PlainReader {
  private func take(upTo end: Int, skipping newline: Int) -> LineResult {
    var bytes = buffer[start..<end]
    start = end + newline
    if isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    isAtStart = false
    if newline > 0, bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return .line(String(decoding: bytes, as: UTF8.self))
  }

  /// Drops the line that is too long; the rest of the input is not worth reading.
  private func refuse() -> LineResult {
    buffer = []
    start = 0
    hasEnded = true
    return .failed(errno: EMSGSIZE)
  }

  /// Reads on; answers an `errno`, or nil when bytes or the end came.
  private func fill() -> Int32? {
    buffer.removeFirst(start)
    start = 0
    while true {
      var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        buffer += chunk.prefix(count)
        return nil
      }
      if count == 0 {
        hasEnded = true
        return nil
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait()
      case let failure: return failure
      }
    }
  }

  /// Whoever shares the pipe may have made it non-blocking.
  private func wait() {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&waiting, 1, -1)
  }
}
