/// Which weights sets of leaves can have, as far as it shows from their parts.
///
/// A weight is `first * factor + second`. Each unit of the first part brings at most and at least so
/// much of the second, so between the heaviest sets of one first part and the lightest of the next
/// there are no weights, and a bound that reaches into such a gap is as good as one that crosses it.
struct WeightSteps {
  private let factor: Int
  /// The second parts of the leaves that bring nothing of the first.
  private let free: Int
  /// The most and the least second part for one unit of the first, as fractions.
  private var most = (second: 0, first: 1)
  private var least = (second: Int.max, first: 1)

  /// - Parameter leaves: the two parts of the weight of each leaf.
  init(factor: Int, leaves: some Sequence<(first: Int, second: Int)>) {
    self.factor = factor
    var free = 0
    for leaf in leaves {
      guard leaf.first > 0 else {
        free += leaf.second
        continue
      }
      if leaf.second * most.first > most.second * leaf.first { most = (leaf.second, leaf.first) }
      if least.second == .max || leaf.second * least.first < least.second * leaf.first {
        least = (leaf.second, leaf.first)
      }
    }
    if least.second == .max { least.second = 0 }
    self.free = free
  }

  /// The least limit that no set below `limit` reaches; a set weighs less than the one just when it
  /// weighs less than the other.
  ///
  /// - Parameter limit: at least 1.
  func tightened(_ limit: Int) -> Int {
    var (first, second) = ((limit - 1) / factor, (limit - 1) % factor)
    while first > 0, second < (first * least.second + least.first - 1) / least.first {
      first -= 1
      second = factor - 1
    }
    return first * factor + min(second, free + first * most.second / most.first) + 1
  }
}
