/// Finds the word a user probably meant.
package enum Suggestion {
  /// The candidate nearest to `word`, or nil when none is near.
  ///
  /// Letter case, full-width forms, hyphens, underscores and spaces do not count as differences.
  /// Near means: one slip (a wrong, missing, extra or swapped character) in a word of up to three
  /// characters, two up to six, three beyond; or that one word begins with the other. Equally near
  /// candidates are decided by the longer common beginning, then by their spelling, so the order
  /// of `candidates` does not matter.
  ///
  /// - Complexity: O(candidates × length²); words above 64 characters have no suggestion.
  package static func nearest(
    to word: String,
    among candidates: some Sequence<String>,
  ) -> String? {
    let wanted = folded(word)
    guard (1...longestWord).contains(wanted.count) else { return nil }
    var best: (rank: Rank, candidate: String)?
    for candidate in candidates {
      guard let rank = rank(of: candidate, for: wanted) else { continue }
      if let known = best, (known.rank, known.candidate) <= (rank, candidate) { continue }
      best = (rank, candidate)
    }
    return best?.candidate
  }

  /// The text with everything ``nearest(to:among:)`` overlooks removed.
  package static func folded(_ text: String) -> [Character] {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longestWord * 4) {
      let narrow: Unicode.Scalar =
        switch scalar.value {
        case 0x3000: " "
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        default: scalar
        }
      if narrow != "-", narrow != "_", narrow != " " { scalars.append(narrow) }
    }
    return Array(String(scalars).lowercased())
  }
}

extension Suggestion {
  private static let longestWord = 64

  /// How far a candidate is from the word: smaller is nearer.
  private struct Rank: Comparable {
    let distance: Int
    let strangeness: Int

    static func < (left: Rank, right: Rank) -> Bool {
      (left.distance, left.strangeness) < (right.distance, right.strangeness)
    }
  }

  private static func tolerance(for length: Int) -> Int {
    switch length {
    case ...1: 0
    case 2...3: 1
    case 4...6: 2
    default: 3
    }
  }

  private static func rank(of candidate: String, for wanted: [Character]) -> Rank? {
    let given = folded(candidate)
    guard !given.isEmpty, given.count <= longestWord else { return nil }
    let common = zip(wanted, given).prefix { $0 == $1 }.count
    let tolerance = tolerance(for: wanted.count)
    if abs(wanted.count - given.count) <= tolerance {
      let distance = distance(from: wanted, to: given)
      if distance <= tolerance, distance < max(wanted.count, given.count) {
        return Rank(distance: distance, strangeness: longestWord - common)
      }
    }
    let shorter = min(wanted.count, given.count)
    guard common == shorter, shorter >= 2 || wanted.count == 1 else { return nil }
    // A beginning is weaker evidence than any slip; of several, the one with the least left over.
    return Rank(distance: longestWord, strangeness: max(wanted.count, given.count) - shorter)
  }

  /// Edit distance with swaps of neighbours (optimal string alignment).
  private static func distance(from source: [Character], to target: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for (row, left) in source.enumerated() {
      var current = [row + 1]
      for (column, right) in target.enumerated() {
        let replaced = last[column] + (left == right ? 0 : 1)
        var cheapest = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left == target[column - 1], source[row - 1] == right {
          cheapest = min(cheapest, beforeLast[column - 1] + 1)
        }
        current.append(cheapest)
      }
      beforeLast = last
      last = current
    }
    return last[target.count]
  }
}
