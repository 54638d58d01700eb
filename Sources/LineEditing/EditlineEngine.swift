import CEditline

/// libedit's editing engine: the line, the cursor and the bindings.
final class EditlineEngine {
  let handle: OpaquePointer

  /// Nil when the locale cannot be UTF-8 or libedit refuses the terminal.
  init?(program: String) {
    guard terminal_use_utf8() else { return nil }
    terminal_remember(0)
    guard let handle = editline_open(program) else { return nil }
    self.handle = handle
  }

  deinit { editline_close(handle) }

  /// The line as it is now; a copy, since libedit moves its buffer.
  var line: [Unicode.Scalar] {
    let info = el_wline(handle).pointee
    guard let buffer = info.buffer, let last = info.lastchar else { return [] }
    return UnsafeBufferPointer(start: buffer, count: last - buffer).map(Self.scalar)
  }

  /// The cursor as an index into ``line``.
  var cursor: Int {
    let info = el_wline(handle).pointee
    guard let buffer = info.buffer, let cursor = info.cursor else { return 0 }
    return cursor - buffer
  }

  var text: String { String(String.UnicodeScalarView(line)) }

  func move(to index: Int) {
    _ = el_cursor(handle, Int32(clamping: index - cursor))
  }

  func insert(_ scalars: some Sequence<Unicode.Scalar>) {
    // A NUL would end the C string early.
    let wide = scalars.filter { $0.value != 0 }.map { wchar_t(bitPattern: $0.value) }
    if !wide.isEmpty { _ = el_winsertstr(handle, wide + [0]) }
  }

  /// Deletes as many scalars right before the cursor; does nothing when there are fewer.
  func deleteBeforeCursor(_ count: Int) {
    if count > 0 { el_deletestr(handle, Int32(clamping: count)) }
  }

  /// Puts another line in place of this one, the cursor at its end unless told otherwise.
  func replaceLine(with text: String, cursor index: Int? = nil) {
    let count = line.count
    move(to: count)
    deleteBeforeCursor(count)
    insert(text.unicodeScalars)
    if let index { move(to: index) }
  }

  /// Waits for the next character from the source; nil at the end of input.
  func nextScalar() -> Unicode.Scalar? {
    var wide: wchar_t = 0
    guard el_wgetc(handle, &wide) == 1 else { return nil }
    return Self.scalar(wide)
  }

  /// Hands a character back, to be taken as a key.
  func push(_ scalar: Unicode.Scalar) {
    el_wpush(handle, [wchar_t(bitPattern: scalar.value), 0])
  }

  /// Lets libedit edit one line; its own idea of the result is not needed.
  ///
  /// - Returns: false when reading failed, with the cause in `errno`.
  func run() -> Bool {
    var count: Int32 = 0
    return el_wgets(handle, &count) != nil || count >= 0
  }

  private static func scalar(_ wide: wchar_t) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(bitPattern: wide)) ?? "\u{FFFD}"
  }
}
