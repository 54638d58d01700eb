package import OrderedCollections

/// One fact of a profile: a spell of employment, a title, an achievement, …
///
/// Keys are the English keys of the ``Vocabulary``, kept in the order in which they were written.
/// A key that is left out is an unknown fact; `FactValue.absent` is a known absence.
package struct Record: Hashable, Sendable {
  /// The attributes that are known, in the order in which they were written.
  package var values: OrderedDictionary<String, FactValue>
  /// Where the record comes from.
  package var origin: Origin

  /// A record with these attributes.
  package init(_ values: OrderedDictionary<String, FactValue> = [:], origin: Origin = .given) {
    self.values = values
    self.origin = origin
  }

  /// The attribute under a key; a path such as `journal.core` looks into nested records.
  package subscript(path: String) -> FactValue? {
    get {
      guard let dot = path.utf8.firstIndex(of: UInt8(ascii: ".")) else { return values[path] }
      let head = values[String(path[..<dot])]
      guard case .record(let nested) = head else {
        // A nested record that is known to be absent has known-absent attributes.
        return head == FactValue.absent ? FactValue.absent : nil
      }
      return nested[String(path[path.index(after: dot)...])]
    }
    set {
      guard let dot = path.firstIndex(of: ".") else {
        values[path] = newValue
        return
      }
      let head = String(path[..<dot])
      var nested = Record(origin: origin)
      if case .record(let existing) = values[head] { nested = existing }
      nested[String(path[path.index(after: dot)...])] = newValue
      values[head] = nested.values.isEmpty ? nil : .record(nested)
    }
  }

  /// The date under a key, when it is known and given.
  package func day(_ path: String) -> PartialDay? {
    if case .day(let day) = self[path] { return day }
    return nil
  }

  /// The word under a key, when it is known and given.
  package func word(_ path: String) -> String? {
    if case .word(let word) = self[path] { return word }
    return nil
  }

  /// The text under a key, when it is known and given.
  package func text(_ path: String) -> String? {
    if case .text(let text) = self[path] { return text }
    return nil
  }

  /// The flag under a key, when it is known and given.
  package func flag(_ path: String) -> Bool? {
    if case .flag(let flag) = self[path] { return flag }
    return nil
  }
}

/// Where a fact comes from; the four never mix, and each is marked in every output.
package enum Origin: String, Hashable, Sendable, CaseIterable {
  /// 已知: stated by the user.
  case given
  /// 推定: assumed so that a question can be answered.
  case assumed
  /// 计划: put forward by a plan.
  case planned
  /// 假设: part of a what-if branch.
  case hypothetical
}
