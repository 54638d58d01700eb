package import Documents

/// Packs on disk: a new province is added without code.
package enum PackFile {
  /// Reads a pack from a path; a file that cannot be read is a diagnostic like any other.
  package static func load(
    path: String,
    limits: DocumentLimits = DocumentLimits(),
  ) -> PackReading {
    PackReader(limits: limits).read(path: path)
  }
}
