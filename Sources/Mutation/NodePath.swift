package import Documents

/// The way from the root of a document to a node: positions of entries and elements.
package struct NodePath: Hashable, Sendable {
  /// The positions, outermost first.
  package var positions: [Int]

  /// A way; the root itself when left out.
  package init(_ positions: [Int] = []) {
    self.positions = positions
  }

  /// One step further.
  package func appending(_ position: Int) -> NodePath {
    NodePath(positions + [position])
  }
}

/// A change of one place of a document.
package enum NodeEdit: Equatable, Sendable {
  /// The node becomes another one.
  case replace(DocumentNode)
  /// The entry or element is left out.
  case remove
  /// The entry gets another key and keeps its value.
  case rename(String)
  /// The mapping gets one entry more.
  case insert(key: String, value: DocumentNode)
}

extension DocumentNode {
  /// The tree with one place changed; places off the path keep their positions.
  package func applying(_ edit: NodeEdit, at path: NodePath) -> DocumentNode {
    applying(edit, path.positions[...])
  }

  private func applying(_ edit: NodeEdit, _ path: ArraySlice<Int>) -> DocumentNode {
    guard let position = path.first else {
      switch edit {
      case .replace(let node): return DocumentNode(node.content, at: location)
      case .insert(let key, let value):
        let added = [DocumentEntry(key: key, at: location, value: value)]
        return DocumentNode(.mapping((entries ?? []) + added), at: location)
      case .remove, .rename: return self
      }
    }
    let rest = path.dropFirst()
    switch content {
    case .scalar: return self
    case .sequence(var elements):
      guard elements.indices.contains(position) else { return self }
      if rest.isEmpty, edit == .remove {
        elements.remove(at: position)
      } else {
        elements[position] = elements[position].applying(edit, rest)
      }
      return DocumentNode(.sequence(elements), at: location)
    case .mapping(var entries):
      guard entries.indices.contains(position) else { return self }
      let entry = entries[position]
      if rest.isEmpty, edit == .remove {
        entries.remove(at: position)
      } else if rest.isEmpty, case .rename(let key) = edit {
        entries[position] = DocumentEntry(key: key, at: entry.keyLocation, value: entry.value)
      } else {
        let value = entry.value.applying(edit, rest)
        entries[position] = DocumentEntry(key: entry.key, at: entry.keyLocation, value: value)
      }
      return DocumentNode(.mapping(entries), at: location)
    }
  }
}
