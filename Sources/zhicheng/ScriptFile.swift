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
    guard let fault = EncodingCheck.faults(in: bytes).first else { return }
    let place = SourceLocation(file: path, line: fault.line, column: fault.column)
    throw ToolFailure.unreadable([Diagnostic(fault.message, at: place)])
  }

  private static func unreadable(_ path: String, missing: Bool) -> ToolFailure {
    let name = DisplayWidth.visible(path)
    let text = missing ? "找不到文件 '\(name)'" : "读不了命令文件 '\(name)'"
    return .unreadable([Diagnostic(DiagnosticMessage(.unreadableFile, text))])
  }
}
