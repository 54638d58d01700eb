/// What a document may cost to read.
package struct DocumentLimits: Sendable {
  /// The largest document in bytes of UTF-8.
  package var bytes: Int
  /// How many collections may lie within one another; the root is the first.
  package var nesting: Int

  /// The limits of profiles and scenarios: 4 MiB, 64 levels.
  package init(bytes: Int = 4 << 20, nesting: Int = 64) {
    self.bytes = bytes
    self.nesting = nesting
  }
}
