import Advice
import Diagnostics
import Documents
import OrderedCollections
import RuleModel

/// Reads `efforts`: the user's view of effort and lead time.
///
/// ```yaml
/// efforts:
///   paper: {effort: 4, months: 12}      # what is left out keeps its default
///   book: {exclude: true}
///   maximum: 20                         # plans with more effort are left out
///   latest: 2029-12-31                  # plans that open later are left out
/// ```
struct EffortReader {
  /// Points and months beyond these are slips of the finger.
  static let bounds = 0...240

  func preferences(_ value: ValueReader) -> PlanPreferences {
    var preferences = PlanPreferences()
    for (key, value) in value.entries() ?? [] {
      switch key.node.scalar?.text {
      case "maximum": preferences.maximumEffort = value.present?.integer(in: 0...9999)
      case "latest": preferences.latestDay = value.present?.day()
      default:
        guard let kind = kind(key) else { continue }
        preferences.prices[kind] = price(value, of: kind)
      }
    }
    return preferences
  }

  private func price(_ value: ValueReader, of kind: String) -> PlanPreferences.Price? {
    value.mapping { fields in
      var price = PlanPreferences().price(of: kind)
      price.effort = fields.optional("effort")?.integer(in: Self.bounds) ?? price.effort
      price.months = fields.optional("months")?.integer(in: Self.bounds) ?? price.months
      price.excluded = fields.optional("exclude")?.bool() ?? price.excluded
      return price
    }
  }

  private func kind(_ key: ValueReader) -> String? {
    let kinds = Vocabulary.achievementKinds
    let remedies = PlanPreferences.defaults.keys.filter { id in !kinds.contains { $0.id == id } }
    let spelled = kinds.flatMap { [$0.id] + $0.names } + remedies
    let meanings = kinds.flatMap { kind in [kind.id] + kind.names.map { _ in kind.id } } + remedies
    guard let text = key.text() else { return nil }
    if let position = spelled.firstIndex(of: text) { return meanings[position] }
    key.reportKey(
      DiagnosticMessage(
        .unknownKey,
        "未知的补救种类 '\(text.prefix(40))'",
        suggestion: key.faults.nearest(to: text, among: spelled + ["maximum", "latest"]),
      )
    )
    return nil
  }
}
