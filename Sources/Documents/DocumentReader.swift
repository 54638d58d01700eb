import Diagnostics

/// Reads YAML into nodes with positions.
///
/// Whatever the input, the reader answers with a ``Document``; it never traps and its effort is
/// bounded by ``DocumentLimits``. The dialect is YAML 1.1 less what hand-written files do not
/// need and what can be abused: aliases, tags, keys that are not words, several documents.
package struct DocumentReader: Sendable {
  /// What a document may cost.
  package let limits: DocumentLimits

  /// Makes a reader.
  package init(limits: DocumentLimits = DocumentLimits()) {
    self.limits = limits
  }

  /// Reads a file from disk; `path` also names it in diagnostics.
  package func read(path: String) -> Document {
    do {
      return read(bytes: try DocumentFile.bytes(path: path, limit: limits.bytes), file: path)
    } catch {
      return failed(file: path, Diagnostic(.unreadable(path: path, error)))
    }
  }

  /// Reads UTF-8 bytes.
  package func read(bytes: [UInt8], file: String) -> Document {
    guard bytes.count <= limits.bytes else {
      return failed(file: file, tooLarge(bytes.count, file: file))
    }
    if let text = String(validating: bytes, as: UTF8.self) { return read(text: text, file: file) }
    let text = String(decoding: bytes, as: UTF8.self)
    let faults = DocumentFaults(source: SourceText(file: file, text: text))
    EncodingCheck.report(bytes, to: faults)
    return Document(source: faults.source, text: text, root: nil, diagnostics: faults.diagnostics)
  }

  /// Reads a text.
  package func read(text: String, file: String) -> Document {
    guard text.utf8.count <= limits.bytes else {
      return failed(file: file, tooLarge(text.utf8.count, file: file))
    }
    let faults = DocumentFaults(source: SourceText(file: file, text: text))
    let clean = EncodingCheck.replacingForbidden(in: text, reportingTo: faults)
    let composition = YAMLComposition(of: clean)
    if let error = composition.error {
      SyntaxFault(error, in: faults.source).report(to: faults)
    }
    var converter = NodeConverter(composition, limits: limits, faults: faults)
    let root = converter.root()
    return Document(source: faults.source, text: text, root: root, diagnostics: faults.diagnostics)
  }

  private func tooLarge(_ size: Int, file: String) -> Diagnostic {
    Diagnostic(.unreadable(path: file, .tooLarge(size: size, limit: limits.bytes)))
  }

  private func failed(file: String, _ diagnostic: Diagnostic) -> Document {
    var diagnostics = DiagnosticList()
    diagnostics.append(diagnostic)
    let source = SourceText(file: file, text: "")
    return Document(source: source, text: "", root: nil, diagnostics: diagnostics)
  }
}

extension DiagnosticMessage {
  fileprivate static func unreadable(
    path: String,
    _ failure: DocumentFile.Failure,
  ) -> DiagnosticMessage {
    switch failure {
    case .missing:
      DiagnosticMessage(.unreadableFile, "找不到文件 '\(path)'")
    case .directory:
      DiagnosticMessage(.unreadableFile, "'\(path)' 是目录，应为文件")
    case .notRegular:
      DiagnosticMessage(.unreadableFile, "'\(path)' 不是普通文件")
    case .forbidden:
      DiagnosticMessage(.unreadableFile, "没有读取 '\(path)' 的权限")
    case .system(let number):
      DiagnosticMessage(.unreadableFile, "读不了文件 '\(path)'（系统错误 \(number)）")
    case .tooLarge(let size, let limit):
      DiagnosticMessage(.fileTooLarge, "'\(path)' 至多 \(limit) 字节，得到 \(size) 字节")
    }
  }
}
