/// Which elements of a list became which of another.
struct SequenceAlignment {
  /// For each old element the new one it became; nil when it is gone. Ascending.
  let successors: [Int?]
  /// For each place in the old list the new elements that appear there: index 0 before the first
  /// old element, index n behind the n-th.
  let insertions: [[Int]]

  /// Pairs elements that are equal or share their `id`, as many as keep their order; between two
  /// such pairs the others are paired one by one.
  init(from old: [DocumentNode], to new: [DocumentNode]) {
    var successors = [Int?](repeating: nil, count: old.count)
    for (left, right) in Self.anchors(from: old, to: new) { successors[left] = right }

    var insertions = [[Int]](repeating: [], count: old.count + 1)
    var left = 0
    var right = 0
    while left < old.count || right < new.count {
      // The unpaired elements up to the next anchor.
      let nextLeft = successors[left...].firstIndex { $0 != nil } ?? old.count
      let nextRight = nextLeft < old.count ? successors[nextLeft] ?? new.count : new.count
      let paired = min(nextLeft - left, nextRight - right)
      for offset in 0..<paired {
        if Self.mayBecome(old[left + offset], new[right + offset]) {
          successors[left + offset] = right + offset
        } else {
          insertions[left + offset + 1].append(right + offset)
        }
      }
      // Insertions go behind the last element that stays, so that they follow their neighbours.
      insertions[left + paired].append(contentsOf: (right + paired)..<nextRight)
      left = nextLeft + 1
      right = nextRight + 1
    }
    self.successors = successors
    self.insertions = insertions
  }

  /// The longest list of ascending pairs; only equal beginnings and ends when the lists are so
  /// long that more would be slow.
  private static func anchors(
    from old: [DocumentNode],
    to new: [DocumentNode],
  ) -> [(Int, Int)] {
    let shorter = min(old.count, new.count)
    let start = (0..<shorter).first { !isSame(old[$0], new[$0]) } ?? shorter
    let rest = shorter - start
    let end =
      (0..<rest).first { !isSame(old[old.count - 1 - $0], new[new.count - 1 - $0]) } ?? rest
    var pairs = (0..<start).map { ($0, $0) }
    let rows = old.count - start - end
    let columns = new.count - start - end
    if rows > 0, columns > 0, rows * columns <= 250_000 {
      pairs += common(old[start..<start + rows], new[start..<start + columns])
    }
    pairs += (0..<end).reversed().map { (old.count - 1 - $0, new.count - 1 - $0) }
    return pairs
  }

  private static func common(
    _ old: ArraySlice<DocumentNode>,
    _ new: ArraySlice<DocumentNode>,
  ) -> [(Int, Int)] {
    // lengths[row][column]: the most pairs among old[row...] and new[column...].
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: new.count + 1),
      count: old.count + 1
    )
    var same = [[Bool]](repeating: [Bool](repeating: false, count: new.count), count: old.count)
    for row in (0..<old.count).reversed() {
      for column in (0..<new.count).reversed() {
        same[row][column] = isSame(old[old.startIndex + row], new[new.startIndex + column])
        lengths[row][column] =
          same[row][column]
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var row = 0
    var column = 0
    while row < old.count, column < new.count {
      if same[row][column] {
        pairs.append((old.startIndex + row, new.startIndex + column))
        row += 1
        column += 1
      } else if lengths[row + 1][column] >= lengths[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }

  /// Elements that name themselves differently are two things, not one that changed.
  private static func mayBecome(_ old: DocumentNode, _ new: DocumentNode) -> Bool {
    guard let identifier = old["id"], let other = new["id"] else { return true }
    return identifier.meansTheSame(as: other)
  }

  private static func isSame(_ left: DocumentNode, _ right: DocumentNode) -> Bool {
    if let identifier = left["id"], let other = right["id"] {
      return identifier.meansTheSame(as: other)
    }
    return left.meansTheSame(as: right)
  }
}
