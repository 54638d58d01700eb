/// Up and Down through the lines that begin as the line did when the walk began.
struct HistoryWalk {
  /// What was typed before the walk, restored below its newest line.
  private let typed: String
  private var index: Int
  /// The line as the walk left it; when it has changed since, the walk is over.
  private(set) var shown: String

  init(from line: String, in history: History) {
    typed = line
    shown = line
    index = history.lines.count
  }

  /// The next older line; nil when there is none.
  mutating func up(in history: History) -> String? {
    guard let found = history.older(than: index, prefix: typed, excluding: shown) else {
      return nil
    }
    index = found
    shown = history.lines[found]
    return shown
  }

  /// The next newer line, at last the one typed; nil when that is shown already.
  mutating func down(in history: History) -> String? {
    guard index < history.lines.count else { return nil }
    if let found = history.newer(than: index, prefix: typed, excluding: shown) {
      index = found
      shown = history.lines[found]
    } else {
      index = history.lines.count
      shown = typed
    }
    return shown
  }
}
