import Advice
import Diagnostics
import OrderedCollections
import Profiles
import RuleModel

/// 偏好: the user's view of effort and lead time, for plans.
enum EffortCommands {
  /// Prices are points and months; more would only be a slip of the finger.
  static let bounds = 0...240

  static func effort(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let words = Array(invocation.arguments)
    guard let first = words.first else { return Reply(list(session.workspace.preferences)) }
    let rest = Array(words.dropFirst())
    switch first.text {
    case "上限", "max":
      return maximum(&session, rest.first, invocation)
    case "最晚", "latest":
      return latest(&session, rest.first, invocation)
    default:
      break
    }
    guard let key = PriceWords.key(for: first.text) else {
      let message = DiagnosticMessage(
        .unknownWord,
        "未知的种类“\(first.text.prefix(40))”",
        notes: ["“偏好”列出全部种类"],
        suggestion: Suggestion.nearest(to: first.text, among: PriceWords.all),
      )
      return Reply(session.diagnostic(message, at: first.range, in: invocation.line))
    }
    return price(&session, key, rest, invocation)
  }

  private static func price(
    _ session: inout Session,
    _ key: String,
    _ words: [Token],
    _ invocation: Invocation,
  ) -> Reply {
    var price = session.workspace.preferences.price(of: key)
    guard let first = words.first else { return Reply(line(key, price, isDefault: false)) }
    switch first.text {
    case "默认", "default":
      session.workspace.preferences.prices[key] = nil
      return Reply(line(key, session.workspace.preferences.price(of: key), isDefault: true))
    case "排除", "exclude":
      price.excluded = true
    case "允许", "include":
      price.excluded = false
    default:
      for (position, word) in words.prefix(2).enumerated() {
        guard let number = number(word.text) else { return fault(&session, word, invocation) }
        if position == 0 { price.effort = number } else { price.months = number }
      }
    }
    session.workspace.preferences.prices[key] = price
    return Reply(line(key, price, isDefault: false))
  }

  private static func maximum(
    _ session: inout Session,
    _ word: Token?,
    _ invocation: Invocation,
  ) -> Reply {
    guard let word, word.text != "默认", word.text != "无" else {
      session.workspace.preferences.maximumEffort = nil
      return Reply("方案的工作量不设上限。")
    }
    guard let number = number(word.text) else { return fault(&session, word, invocation) }
    session.workspace.preferences.maximumEffort = number
    return Reply("方案的工作量不超过 \(number)。")
  }

  private static func latest(
    _ session: inout Session,
    _ word: Token?,
    _ invocation: Invocation,
  ) -> Reply {
    guard let word, word.text != "默认", word.text != "无" else {
      session.workspace.preferences.latestDay = nil
      return Reply("方案的日期不设期限。")
    }
    guard let day = PartialDay(text: word.text)?.latest else {
      let message = DiagnosticMessage(.badDate, "应为日期（如 2028-12-31），得到“\(word.text.prefix(40))”")
      return Reply(session.diagnostic(message, at: word.range, in: invocation.line))
    }
    session.workspace.preferences.latestDay = day
    return Reply("方案不晚于 \(day)。")
  }

  private static func number(_ text: String) -> Int? {
    let digits = text.hasSuffix("月") ? String(text.dropLast()) : text
    guard let number = Int(digits), bounds.contains(number) else { return nil }
    return number
  }

  private static func fault(
    _ session: inout Session,
    _ word: Token,
    _ invocation: Invocation,
  ) -> Reply {
    let message = DiagnosticMessage(
      .badNumber,
      "应为 0–240 的整数，得到“\(word.text.prefix(40))”",
      notes: ["如“偏好 论文 4 12”：工作量 4、12 个月；“偏好 论文 排除”；“偏好 论文 默认”"],
    )
    return Reply(session.diagnostic(message, at: word.range, in: invocation.line))
  }

  private static func list(_ preferences: PlanPreferences) -> [String] {
    var lines = ["工作量与月数是您的偏好，不是规定（1 点工作量约为一个月的业余时间）："]
    for key in PlanPreferences.defaults.keys {
      let isDefault = preferences.prices[key] == nil
      lines.append("  " + line(key, preferences.price(of: key), isDefault: isDefault))
    }
    if let maximum = preferences.maximumEffort { lines.append("  工作量上限 \(maximum)") }
    if let day = preferences.latestDay { lines.append("  最晚 \(day)") }
    return lines
  }

  private static func line(
    _ key: String,
    _ price: PlanPreferences.Price,
    isDefault: Bool,
  ) -> String {
    let state = price.excluded ? "排除" : "工作量 \(price.effort)，\(price.months) 个月"
    return "\(PriceWords.name(of: key))（\(key)）：\(state)\(isDefault ? "" : " *")"
  }
}
