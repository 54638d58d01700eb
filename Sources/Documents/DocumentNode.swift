package import Diagnostics

/// One value of a YAML document, with the place it was read from.
///
/// A document is a tree: aliases are refused, so no node is reached twice. Two nodes are equal
/// when they say the same; where they stand does not count, nor whether words that need no quotes
/// have them.
package struct DocumentNode: Sendable {
  /// What the node says.
  package let content: Content
  /// Where the value begins; nil for a node made by the program.
  package let location: SourceLocation?

  /// The three shapes of a value.
  package enum Content: Sendable, Equatable {
    /// A word, number, date or text, not interpreted.
    case scalar(DocumentScalar)
    /// An ordered list.
    case sequence([DocumentNode])
    /// Keys with values, in the order of the text, each key once.
    case mapping([DocumentEntry])
  }

  /// Makes a node; leave `location` out for nodes that were not read.
  package init(_ content: Content, at location: SourceLocation? = nil) {
    self.content = content
    self.location = location
  }
}

extension DocumentNode: Equatable {
  /// Compares what the nodes say.
  package static func == (left: DocumentNode, right: DocumentNode) -> Bool {
    left.content == right.content
  }
}

// Makers for the program's own trees.
extension DocumentNode {
  /// The absent value, written `~`.
  package static var null: DocumentNode { plain("~") }

  /// A word that is written as it stands: a number, a date, an identifier.
  package static func plain(_ word: String) -> DocumentNode {
    DocumentNode(.scalar(DocumentScalar(word)))
  }

  /// A text, quoted when it would otherwise be read as something else.
  package static func text(_ text: String) -> DocumentNode {
    DocumentNode(.scalar(DocumentScalar(text, isQuoted: true)))
  }

  /// A whole number.
  package static func integer(_ number: Int) -> DocumentNode { plain(String(number)) }

  /// `true` or `false`.
  package static func bool(_ value: Bool) -> DocumentNode { plain(value ? "true" : "false") }

  /// A list.
  package static func sequence(_ elements: [DocumentNode]) -> DocumentNode {
    DocumentNode(.sequence(elements))
  }

  /// Keys with values in the order given; the caller keeps keys apart.
  package static func mapping(_ entries: [(key: String, value: DocumentNode)]) -> DocumentNode {
    DocumentNode(.mapping(entries.map { DocumentEntry(key: $0.key, value: $0.value) }))
  }
}

// Ways in.
extension DocumentNode {
  /// The scalar, when the node is one.
  package var scalar: DocumentScalar? {
    switch content {
    case .scalar(let scalar): scalar
    case .sequence, .mapping: nil
    }
  }

  /// The elements, when the node is a sequence.
  package var elements: [DocumentNode]? {
    switch content {
    case .sequence(let elements): elements
    case .scalar, .mapping: nil
    }
  }

  /// The entries, when the node is a mapping.
  package var entries: [DocumentEntry]? {
    switch content {
    case .mapping(let entries): entries
    case .scalar, .sequence: nil
    }
  }

  /// The value under a key, when the node is a mapping that has it.
  package subscript(key: String) -> DocumentNode? {
    entries?.first { $0.key == key }?.value
  }

  /// Whether the value is absent: `~`, `null` or nothing.
  package var isNull: Bool { scalar?.isNull ?? false }
}
