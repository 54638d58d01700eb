import CEditline
import Glibc

/// Standard input as keys, with the signals that interrupt the wait for them.
struct TerminalInput {
  enum Event {
    case key(InputKey)
    /// A signal woke the wait; the flags tell which.
    case signal
    case end
    case failed
  }

  /// A human who presses ESC alone goes on after this; a sequence arrives in one piece.
  private static let sequencePatience: Int32 = 500
  /// A paste whose end never comes is over after this long without a byte.
  private static let pastePatience: Int32 = 5_000
  private static let pasteChunk = 4_096

  private let signals = signals_descriptor()
  private var decoder = InputDecoder()
  /// Bytes read beyond the end of a paste.
  private var waiting: ArraySlice<UInt8> = []

  /// Whether a key, or more of one, can be had without waiting.
  var hasPending: Bool {
    if !waiting.isEmpty { return true }
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) > 0
  }

  /// Whether the wait is for the rest of a paste.
  var isPasting: Bool { decoder.isPasting }

  /// Waits for the next key or signal.
  mutating func next() -> Event {
    while true {
      if let byte = waiting.popFirst() {
        if let key = decoder.consume(byte) { return .key(key) }
        continue
      }
      switch wait() {
      case .input:
        if let ended = fill() { return ended }
      case .signal: return .signal
      case .silence:
        if let key = decoder.abandon() { return .key(key) }
      case .failure: return .failed
      }
    }
  }
}

extension TerminalInput {
  private enum Wake { case input, signal, silence, failure }

  private func wait() -> Wake {
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let patience: Int32 =
      !decoder.isPartial ? -1 : decoder.isPasting ? Self.pastePatience : Self.sequencePatience
    let count = poll(&descriptors, 2, patience)
    if count < 0 { return errno == EINTR ? .signal : .failure }
    if count == 0 { return .silence }
    return descriptors[1].revents != 0 ? .signal : .input
  }

  /// Reads a byte, or many inside a paste; answers an event when there are none.
  private mutating func fill() -> Event? {
    // One by one outside a paste: what follows the line belongs to whoever reads next.
    var bytes = [UInt8](repeating: 0, count: decoder.isPasting ? Self.pasteChunk : 1)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 {
      waiting = bytes.prefix(count)
      return nil
    }
    if count == 0 { return .end }
    switch errno {
    case EINTR, EAGAIN: return nil
    // The terminal is gone.
    case EIO: return .end
    default: return .failed
    }
  }
}
