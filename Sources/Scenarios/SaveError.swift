package import Diagnostics

/// Why a scenario was not saved; the file then is as it was, and nothing is lost.
package enum SaveError: Error, Hashable, Sendable {
  /// The file was changed by someone else since it was opened.
  case changed(path: String)
  /// A file that was not opened stands there.
  case exists(path: String)
  /// A file that was not written by the same session, or was changed since, stands where a report
  /// should go.
  case occupied(path: String)
  /// The folder does not let a file be made in it.
  case folder(path: String, errno: Int32)
  /// Writing failed, for want of room or otherwise.
  case failed(path: String, errno: Int32)

  /// The error in words.
  package var message: DiagnosticMessage {
    switch self {
    case .changed(let path):
      DiagnosticMessage(
        .fileConflict,
        "'\(path)' 打开之后被别处改过，没有覆盖",
        notes: ["可另存为其他文件名，或重新打开后再改"],
      )
    case .exists(let path):
      DiagnosticMessage(
        .fileConflict,
        "'\(path)' 已经存在，没有覆盖",
        notes: ["请换一个文件名，或先打开它"],
      )
    case .occupied(let path):
      DiagnosticMessage(
        .fileConflict,
        "'\(path)' 已经存在，不是这次导出的，没有覆盖",
        notes: ["请换一个文件名"],
      )
    case .folder(let path, let number):
      DiagnosticMessage(
        .unwritableFile,
        "不能在目录 '\(path)' 里写文件：\(Self.reason(number))",
        notes: ["修改仍在，可另存到别处"],
      )
    case .failed(let path, let number):
      DiagnosticMessage(
        .unwritableFile,
        "写不了文件 '\(path)'：\(Self.reason(number))",
        notes: ["修改仍在，可另存到别处"],
      )
    }
  }
}
