package import Diagnostics

/// A key of a mapping with its value.
package struct DocumentEntry: Sendable {
  /// The key's text, quotes removed.
  package let key: String
  /// Where the key begins; nil for an entry made by the program.
  package let keyLocation: SourceLocation?
  /// What stands under the key.
  package let value: DocumentNode

  /// Makes an entry; leave `keyLocation` out for entries that were not read.
  package init(key: String, at keyLocation: SourceLocation? = nil, value: DocumentNode) {
    self.key = key
    self.keyLocation = keyLocation
    self.value = value
  }
}

extension DocumentEntry: Equatable {
  /// Compares key and value; places do not count.
  package static func == (left: DocumentEntry, right: DocumentEntry) -> Bool {
    left.key == right.key && left.value == right.value
  }
}
