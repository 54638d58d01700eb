import Diagnostics
import Glibc
import LineEditing

/// Files of commands.
enum ScriptFile {
  /// A reader of the file's lines.
  static func reader(path: String) throws -> PlainReader {
    // The descriptor stays open to the end of the process.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, missing: errno == ENOENT) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw unreadable(path, missing: false)
    }
    return PlainReader(descriptor: descriptor)
  }

  private static func unreadable(_ path: String, missing: Bool) -> ToolFailure {
    let name = DisplayWidth.visible(path)
    let text = missing ? "找不到文件 '\(name)'" : "读不了命令文件 '\(name)'"
    return .unreadable([Diagnostic(DiagnosticMessage(.unreadableFile, text))])
  }
}
