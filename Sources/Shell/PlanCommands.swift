import Advice
import Diagnostics
import Explanation
import Planning
import Profiles
import RuleModel

/// 方案 何时 提前; what goes further stands in ``ForesightCommands``.
enum PlanCommands {
  private static let orders: [(word: String, order: PlanOrder)] = [
    ("按数量", .count), ("count", .count), ("按日期", .date), ("date", .date),
    ("按工作量", .effort), ("按精力", .effort), ("effort", .effort),
  ]

  /// The most plans that are shown at once.
  static let limits = 1...50

  /// The losses a plan can be asked to outlive; every choice of so many is tried.
  static let tolerances = 1...3

  static func plan(_ session: inout Session, _ invocation: Invocation) -> Reply {
    var order = PlanOrder.count
    var limit: Int?
    var limitRange = invocation.range
    var words: [Token] = []
    var aim = Aim.each
    for word in parted(invocation.arguments) where word.text != "--by" && word.text != "--limit" {
      if ["稳妥", "robust"].contains(word.text) {
        aim = .robust
      } else if ["兼顾", "together"].contains(word.text) {
        aim = .together
      } else if let found = orders.first(where: { $0.word == word.text }) {
        order = found.order
      } else if let number = number(word.text) {
        guard limits.contains(number) else {
          let message = DiagnosticMessage(.outOfRange, "方案个数应为 1–50，得到 \(word.text)")
          return Reply(session.diagnostic(message, at: word.range, in: invocation.line))
        }
        limit = number
        limitRange = word.range
      } else {
        words.append(word)
      }
    }
    if aim == .robust, let limit, !tolerances.contains(limit) {
      let message = DiagnosticMessage(.outOfRange, "稳妥可防 1–3 项损失，得到 \(limit)")
      return Reply(session.diagnostic(message, at: limitRange, in: invocation.line))
    }
    return session.choices(named: words, for: invocation).reply { choices in
      let blocks =
        switch aim {
        case .each: choices.map { session.planLines($0, order: order, limit: limit ?? 3) }
        case .robust:
          choices.map { session.robustLines($0, order: order, tolerance: limit ?? 1) }
        case .together: [session.combinedLines(choices, order: order)]
        }
      return Reply(JudgingCommands.joined(blocks))
    }
  }

  /// The words, with `稳妥2` as two of them.
  private static func parted(_ words: ArraySlice<Token>) -> [Token] {
    words.flatMap { word -> [Token] in
      guard let head = ["稳妥", "robust"].first(where: word.text.hasPrefix),
        number(String(word.text.dropFirst(head.count))) != nil
      else { return [word] }
      var (first, second) = (word, word)
      first.text = head
      second.text = String(word.text.dropFirst(head.count))
      second.range = word.range.lowerBound + head.count..<word.range.upperBound
      first.range = word.range.lowerBound..<second.range.lowerBound
      return [first, second]
    }
  }

  /// A number in digits, or up to ten in Chinese.
  private static func number(_ text: String) -> Int? {
    Int(text) ?? ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"].firstIndex(of: text)
      .map { $0 + 1 } ?? (text == "两" ? 2 : nil)
  }

  /// What the plans are to serve.
  private enum Aim {
    /// Each pathway by itself.
    case each
    /// Each pathway after any loss.
    case robust
    /// All pathways at once.
    case together
  }

  static func when(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let words = Array(invocation.arguments)
    guard !words.isEmpty else {
      return Reply(session.openingLines(of: session.packsInView.flatMap(\.choices)))
    }
    return session.choices(named: words, for: invocation).reply { choices in
      Reply(session.openingLines(of: choices))
    }
  }

  static func early(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let words = Array(invocation.arguments)
    guard !words.isEmpty else {
      return Reply(session.earlyLines(of: session.packsInView.flatMap(\.choices)))
    }
    return session.choices(named: words, for: invocation).reply { choices in
      Reply(session.earlyLines(of: choices))
    }
  }
}
