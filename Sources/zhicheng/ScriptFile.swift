import Diagnostics
import Documents
import Glibc
import LineEditing

/// Files of commands.
enum ScriptFile {
  /// A reader of the file's lines.
  static func reader(path: String) throws -> PlainReader {
    try checkEncoding(path)
    // The descriptor stays open to the end of the process.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, missing: errno == ENOENT) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw unreadable(path, missing: false)
    }
    return PlainReader(descriptor: descriptor)
  }

  /// The first place of a file that is not UTF-8: one fault for all of it, before a line is run.
  private static func checkEncoding(_ path: String) throws {
    // What is no regular file, or too long for one look, is read line by line as it comes.
    guard let bytes = try? DocumentFile.bytes(path: path, limit: PlainReader.longestLine) else {
      return
    }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard isUTF16 || String(validating: bytes, as: UTF8.self) == nil else { return }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    let message: DiagnosticMessage = isUTF16 ? .utf16 : .notUTF8
    let place = SourceLocation(file: path, line: isUTF16 ? 1 : line + 1, column: 1)
    throw ToolFailure.unreadable([Diagnostic(message, at: place)])
  }

  private static func unreadable(_ path: String, missing: Bool) -> ToolFailure {
    let name = DisplayWidth.visible(path)
    let text = missing ? "找不到文件 '\(name)'" : "读不了命令文件 '\(name)'"
    return .unreadable([Diagnostic(DiagnosticMessage(.unreadableFile, text))])
  }
}
