import Diagnostics

extension LineSplicer {
  /// Splices a mapping: its keys keep their order, new ones follow the key they follow in `new`.
  func splice(
    _ entries: [DocumentEntry],
    of node: DocumentNode,
    _ old: DocumentNode,
    _ new: DocumentNode,
    _ wanted: [DocumentEntry],
    end: Int,
  ) -> Splice? {
    guard let blocks = blocks(of: node, end: end), let margin = blocks.first?.prefix.count else {
      return nil
    }
    let additions = additions(to: entries, old, wanted)
    var text = ""
    var result: [DocumentEntry] = []
    for (index, (entry, block)) in zip(entries, blocks).enumerated() {
      switch change(of: old[entry.key], to: new[entry.key]) {
      case .none:
        text += self.text(of: block.content)
        result.append(entry)
      case .removal:
        // The dash of a list element goes with its first key.
        if index == 0, block.prefix.contains("-") { return nil }
      case .replacement(let value):
        let changed = replacing(entry, block, old: old[entry.key], with: value)
        text += changed.text
        result.append(DocumentEntry(key: entry.key, value: changed.node))
      }
      let followers = additions[.some(entry.key), default: []]
      let isLast = index == entries.count - 1
      for addition in followers + (isLast ? additions[nil, default: []] : []) {
        text += self.text(of: writer.lines(of: addition, indentation: margin))
        result.append(addition)
      }
      text += self.text(of: block.gap)
    }
    return result.isEmpty ? nil : Splice(text: text, node: DocumentNode(.mapping(result)))
  }

  /// Splices a list.
  func splice(
    _ elements: [DocumentNode],
    of node: DocumentNode,
    _ old: [DocumentNode],
    _ new: [DocumentNode],
    end: Int,
  ) -> Splice? {
    guard old.count == elements.count, !new.isEmpty, let blocks = blocks(of: node, end: end),
      let first = blocks.first
    else { return nil }
    let alignment = SequenceAlignment(from: old, to: new)
    // A dash that shares its line with an outer dash cannot move.
    if first.prefix.contains("-"), alignment.successors.first != 0 { return nil }
    var text = ""
    var result: [DocumentNode] = []
    func insert(_ places: [Int]) {
      for place in places {
        let lines = writer.lines(ofElement: new[place], indentation: first.prefix.count)
        text += self.text(of: lines)
        result.append(new[place])
      }
    }
    insert(alignment.insertions[0])
    for (index, (element, block)) in zip(elements, blocks).enumerated() {
      switch change(of: old[index], to: alignment.successors[index].map { new[$0] }) {
      case .none:
        text += self.text(of: block.content)
        result.append(element)
      case .removal:
        break
      case .replacement(let value):
        let changed = replacing(element, block, old: old[index], with: value)
        text += changed.text
        result.append(changed.node)
      }
      insert(alignment.insertions[index + 1])
      text += self.text(of: block.gap)
    }
    return Splice(text: text, node: DocumentNode(.sequence(result)))
  }
}

extension LineSplicer {
  private enum Change {
    case none
    case removal
    case replacement(DocumentNode)
  }

  private func change(of old: DocumentNode?, to new: DocumentNode?) -> Change {
    switch (old, new) {
    case (nil, nil): .none
    case (.some, nil): .removal
    case (nil, let new?): .replacement(new)
    case (let old?, let new?): old.meansTheSame(as: new) ? .none : .replacement(new)
    }
  }

  /// The wanted entries that have no lines yet, under the key each is to follow; those that follow
  /// none under nil.
  private func additions(
    to entries: [DocumentEntry],
    _ old: DocumentNode,
    _ wanted: [DocumentEntry],
  ) -> [String?: [DocumentEntry]] {
    let present = Set(entries.map(\.key))
    var additions: [String?: [DocumentEntry]] = [:]
    var predecessor: String?
    for entry in wanted {
      if present.contains(entry.key) {
        predecessor = entry.key
      } else if old[entry.key].map({ !$0.meansTheSame(as: entry.value) }) ?? true {
        additions[predecessor, default: []].append(entry)
      }
    }
    return additions
  }

  private func replacing(
    _ entry: DocumentEntry,
    _ block: Block,
    old: DocumentNode?,
    with value: DocumentNode,
  ) -> Splice {
    if let old, let inner = inner(entry.value, block, old, value) { return inner }
    if let edited = editedInPlace(entry.value, block, value) { return edited }
    let lines = writer.lines(of: DocumentEntry(key: entry.key, value: value), indentation: 0)
    return Splice(text: text(of: indented(lines, block)), node: value)
  }

  private func replacing(
    _ element: DocumentNode,
    _ block: Block,
    old: DocumentNode,
    with value: DocumentNode,
  ) -> Splice {
    if let inner = inner(element, block, old, value) { return inner }
    if let edited = editedInPlace(element, block, value) { return edited }
    let lines = writer.lines(ofElement: value, indentation: 0)
    return Splice(text: text(of: indented(lines, block)), node: value)
  }

  /// The value spliced in turn, below the lines that lead to it.
  private func inner(
    _ node: DocumentNode,
    _ block: Block,
    _ old: DocumentNode,
    _ new: DocumentNode,
  ) -> Splice? {
    guard let first = firstLine(of: node), block.content.contains(first),
      var splice = splice(node, old, new, end: block.contentEnd)
    else { return nil }
    splice.text = text(of: block.lines.lowerBound..<first) + splice.text
    return splice
  }

  /// The one line of an unquoted word with another word, and what followed it.
  private func editedInPlace(
    _ node: DocumentNode,
    _ block: Block,
    _ new: DocumentNode,
  ) -> Splice? {
    guard let scalar = node.scalar, let wanted = new.scalar, let place = node.location,
      !scalar.isQuoted, !scalar.text.isEmpty, ScalarSpelling(wanted).literal == nil,
      block.content.count == 1, place.line == block.lines.lowerBound,
      let line = source.line(place.line)
    else { return nil }
    let opening = line.prefix(place.column - 1)
    let tail = line.dropFirst(place.column - 1)
    guard tail.hasPrefix(scalar.text) else { return nil }
    let rest = tail.dropFirst(scalar.text.count)
    let comment = rest.drop(while: \.isWhitespace)
    guard comment.isEmpty || (comment.first == "#" && comment.count < rest.count) else {
      return nil
    }
    let edited = "\(opening)\(writer.inline(wanted))\(rest)"
    return Splice(text: text(of: [edited]), node: new)
  }

  private func indented(_ lines: [String], _ block: Block) -> [String] {
    let margin = String(repeating: " ", count: block.prefix.count)
    return lines.enumerated().map { index, line in
      index == 0 ? block.prefix + line : line.isEmpty ? line : margin + line
    }
  }
}
