extension DocumentNode {
  /// Whether two trees mean the same: like equality, but the order of keys does not count.
  ///
  /// - Complexity: O(size).
  package func meansTheSame(as other: DocumentNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let left), .scalar(let right)):
      return left == right
    case (.sequence(let left), .sequence(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.meansTheSame(as: $1) }
    case (.mapping(let left), .mapping(let right)):
      guard left.count == right.count else { return false }
      if zip(left, right).allSatisfy({ $0.key == $1.key }) {
        return zip(left, right).allSatisfy { $0.value.meansTheSame(as: $1.value) }
      }
      let values = Dictionary(right.map { ($0.key, $0.value) }) { first, _ in first }
      return left.allSatisfy { entry in
        values[entry.key].map { $0.meansTheSame(as: entry.value) } ?? false
      }
    case (.scalar, _), (.sequence, _), (.mapping, _):
      return false
    }
  }
}
