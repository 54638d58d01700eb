import Glibc

/// The file that keeps entered lines between sessions.
///
/// Plain UTF-8, one entry a line, a newline inside an entry written `\n` and a backslash `\\`. Only
/// its owner may read it. Entries are appended, so that sessions side by side keep both their lines
/// and a kill loses nothing; an overgrown file is replaced in one step. No method throws: a shell
/// must go on without its history.
package struct HistoryFile: Sendable {
  /// How many entries are kept unless told otherwise.
  package static let usualMaximum = 5_000
  /// More than this is not read; what stands at the end is the newest.
  static let largestFile = 16 << 20

  package let path: String
  package let maximumLines: Int

  package init(path: String, maximumLines: Int = HistoryFile.usualMaximum) {
    self.path = path
    self.maximumLines = max(1, maximumLines)
  }

  /// The newest entries, oldest first, at most ``maximumLines``.
  ///
  /// A missing, unreadable or damaged file gives what can be read of it: entries that are not UTF-8
  /// or hold NUL are left out, equal ones in a row counted once. A file that has grown to twice the
  /// bound is cut down on the way.
  package func load() -> [String] {
    guard let bytes = read() else { return [] }
    let all = bytes.split(separator: UInt8(ascii: "\n")).compactMap(Self.entry)
    var entries: [String] = []
    for entry in all where entry != entries.last { entries.append(entry) }
    let kept = Array(entries.suffix(maximumLines))
    if all.count >= 2 * maximumLines || bytes.count >= Self.largestFile { replace(with: kept) }
    return kept
  }

  /// Adds one entry at the end, making the file and its folders when missing; false when that fails.
  @discardableResult
  package func append(_ line: String) -> Bool {
    makeFolders()
    let flags = O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC
    guard let file = OwnedDescriptor(open(path, flags, 0o600)), file.isRegular else { return false }
    _ = fchmod(file.value, 0o600)
    file.lock()
    // A file cut short by a full disk may lack its last newline.
    let repair = file.endsInsideLine ? "\n" : ""
    return file.write(Array((repair + Self.encoded(line) + "\n").utf8))
  }

  /// Puts exactly these entries into the file, in one step: readers see the old file or the new.
  @discardableResult
  package func replace(with lines: [String]) -> Bool {
    let target = resolvedPath()
    var template = Array((target + ".XXXXXX").utf8CString)
    guard let file = OwnedDescriptor(mkstemp(&template)) else { return false }
    let temporary = String(
      decoding: template.dropLast().map(UInt8.init(bitPattern:)),
      as: UTF8.self
    )
    let text = lines.map { Self.encoded($0) + "\n" }.joined()
    // mkstemp makes it 0600.
    let isDone =
      file.write(Array(text.utf8)) && fsync(file.value) == 0 && rename(temporary, target) == 0
    if !isDone { unlink(temporary) }
    return isDone
  }
}

extension HistoryFile {
  private func read() -> [UInt8]? {
    // Non-blocking: a pipe of that name must not hold the shell up.
    guard let file = OwnedDescriptor(open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)),
      file.isRegular
    else { return nil }
    return file.readTail(atMost: Self.largestFile)
  }

  /// A link to the history stays a link.
  private func resolvedPath() -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func makeFolders() {
    guard access(path, F_OK) != 0 else { return }
    for (offset, character) in path.utf8.enumerated().dropFirst()
    where character == UInt8(ascii: "/") {
      _ = mkdir(String(decoding: path.utf8.prefix(offset), as: UTF8.self), 0o700)
    }
  }

  private static func encoded(_ line: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": text.append(contentsOf: "\\n".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private static func entry(_ bytes: some Sequence<UInt8>) -> String? {
    guard let text = String(validating: Array(bytes), as: UTF8.self),
      !text.unicodeScalars.contains("\0")
    else { return nil }
    var line = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        line.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        line.append(scalar)
      }
    }
    return String(line)
  }
}
