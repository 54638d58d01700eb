import Diagnostics
import Documents
import Mutation

extension JustifiedMutants {
  /// The list in a file.
  init(path: String) throws {
    do {
      let bytes = try DocumentFile.bytes(path: path, limit: 1 << 20)
      self.init(text: String(decoding: bytes, as: UTF8.self))
    } catch {
      let message = DiagnosticMessage(
        .unreadableFile,
        "读不了 '\(DisplayWidth.visible(path))'",
      )
      throw ToolFailure.unreadable([Diagnostic(message)])
    }
  }
}
