import Glibc

/// A file descriptor closed when it goes out of use.
struct OwnedDescriptor: ~Copyable {
  let value: Int32

  /// Nil when `value` is the -1 of a failed call.
  init?(_ value: Int32) {
    guard value >= 0 else { return nil }
    self.value = value
  }

  deinit { close(value) }

  /// Whether it is a plain file, and not a folder, a pipe or a device.
  var isRegular: Bool {
    var status = stat()
    return fstat(value, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether the last byte is something other than a newline.
  var endsInsideLine: Bool {
    var byte: UInt8 = 0
    let end = lseek(value, 0, SEEK_END)
    return end > 0 && pread(value, &byte, 1, end - 1) == 1 && byte != UInt8(ascii: "\n")
  }

  /// Keeps other processes that lock out until closed; goes on without when one is at it.
  func lock() {
    _ = flock(value, LOCK_EX | LOCK_NB)
  }

  /// Writes all bytes, whatever pieces the system takes them in.
  func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(value, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The last `limit` bytes, or all when there are fewer.
  func readTail(atMost limit: Int) -> [UInt8] {
    let end = Int(lseek(value, 0, SEEK_END))
    let start = max(0, end - limit)
    var bytes = [UInt8](repeating: 0, count: max(0, end - start))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        pread(value, $0.baseAddress.map { $0 + filled }, $0.count - filled, off_t(start + filled))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      filled += count
    }
    return Array(bytes.prefix(filled))
  }
}
