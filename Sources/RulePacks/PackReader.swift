import Diagnostics
package import Documents
import RuleModel

/// Reads rule packs: YAML in the pack language into a ``RulePack``.
///
/// Reading goes on after a fault, so that all of them are told at once; a pack with any error is
/// no pack.
package struct PackReader: Sendable {
  /// The version of the pack language, the value of the key `pack`.
  package static let formatVersion = 1

  private let documents: DocumentReader

  /// Makes a reader; the limits are those of its documents.
  package init(limits: DocumentLimits = DocumentLimits()) {
    documents = DocumentReader(limits: limits)
  }

  /// Reads a pack from UTF-8 bytes; `file` names it in diagnostics.
  package func read(bytes: [UInt8], file: String) -> PackReading {
    read(documents.read(bytes: bytes, file: file), digest: Digest.sha256(of: bytes))
  }

  /// Reads a pack from a text; `file` names it in diagnostics.
  package func read(text: String, file: String) -> PackReading {
    let digest = Digest.sha256(of: Array(text.utf8))
    return read(documents.read(text: text, file: file), digest: digest)
  }

  /// Reads a pack from disk; `path` also names it in diagnostics.
  package func read(path: String) -> PackReading {
    let document = documents.read(path: path)
    return read(document, digest: Digest.sha256(of: Array(document.text.utf8)))
  }

  /// Reads a pack from a document that was read before, perhaps with a changed tree.
  package func read(_ document: Document) -> PackReading {
    read(document, digest: "")
  }

  private func read(_ document: Document, digest: String) -> PackReading {
    let faults = DocumentFaults(document)
    var sourceMap = SourceMap()
    var pack: RulePack?
    if let root = document.root {
      let reader = PackBodyReader(scope: PackScope(document, root: root), digest: digest)
      let found = ValueReader(root, faults).mapping { fields in
        reader.read(&fields, sourceMap: &sourceMap)
      }
      if let found { ReferenceCheck(found, sourceMap).report(to: faults) }
      pack = found
    }
    return PackReading(
      pack: faults.diagnostics.hasErrors ? nil : pack,
      sourceMap: sourceMap,
      source: document.source,
      diagnostics: faults.diagnostics,
    )
  }
}
