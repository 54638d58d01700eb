package import OrderedCollections
package import RuleModel

/// The numbers, dates, ranks, levels and windows that a clause states by itself or through its
/// terms, under the readings in force by default.
package struct ClauseThresholds: Sendable {
  /// One of them.
  package struct Threshold: Hashable, Sendable {
    /// What it is, such as `employment 5y` or `rank ≤ 5`.
    package var text: String
    /// Whether a step is one across it.
    package var keys: [String]

    /// Whether a pair's step crosses it.
    package func isShown(by step: WitnessStep) -> Bool {
      switch step.change {
      case .day: keys.contains("day")
      case .oneWork: false
      case .fact(let path, _, _):
        keys.contains { key in
          let way = WitnessStep.words(path)
          return way == key || way.hasSuffix("/" + key) || way.hasPrefix(key + "/")
            || way.contains("/\(key)/")
        }
      }
    }
  }

  /// The thresholds in the order of the clause, each once.
  package private(set) var all: OrderedSet<Threshold> = []
  private let pack: RulePack

  /// The thresholds of a clause of a pack.
  package init(of clause: Clause, in pack: RulePack) {
    self.pack = pack
    switch clause.body {
    case .requirement(let requirement): visit(requirement)
    case .filter(_, let condition): visit(condition)
    case .distinct(let rule): add("distinct", rule.key)
    case .term(let name): if let term = pack.terms[name] { visit(term.condition) }
    case .semantics, .inert: break
    }
  }

  private mutating func add(_ text: String, _ keys: [String]) {
    all.append(Threshold(text: text, keys: keys))
  }

  private mutating func visit(_ requirement: Requirement) {
    switch requirement {
    case .all(let parts), .any(let parts): for part in parts { visit(part) }
    case .atLeast(let count, let parts):
      add("atLeast \(count)", ["attestations", "achievements"])
      for part in parts { visit(part) }
    case .reading(let id, let branches):
      if let option = pack.readings[id]?.defaultOption, let branch = branches[option] {
        visit(branch)
      }
    case .within: add("within", ["day"])
    case .fact(let path, let test): visit(path, test)
    case .some(let test), .none(let test): visit(test.condition)
    case .count(let count, let test):
      add("\(test.family) × \(count)", [test.family])
      visit(test.condition)
    case .service(let service):
      if service.years > 0 {
        add("\(service.family) \(service.years)y", ["from", "date", "degree", "diploma", "day"])
      }
      visit(service.condition)
    case .assessments(let rule):
      switch rule {
      case .years(let count, _, _, _, _): add("assessments \(count)y", ["assessments"])
      case .free(let grades, _, _): if !grades.isEmpty { add("assessments", ["assessments"]) }
      case .delay: add("delay", ["assessments"])
      }
    case .tally(let tally): add("tally \(tally.count)", ["achievements", "assessments"])
    case .achievements(let needs):
      for need in needs {
        add("need \(need.units)", ["achievements"])
        if let since = need.since { add("since \(since)", ["date"]) }
        visit(need.condition)
      }
    case .advanced(let advance):
      for grant in advance.grants { add("advance \(grant.years)y", ["date", "from", "day"]) }
    case .clause, .satisfied, .judged, .attested, .outside, .unlessFlagged, .notice: break
    }
  }

  private mutating func visit(_ condition: Condition) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { visit(part) }
    case .not(let part): visit(part)
    case .reading(let id, let branches):
      if let option = pack.readings[id]?.defaultOption, let branch = branches[option] {
        visit(branch)
      }
    case .term(let name): if let term = pack.terms[name] { visit(term.condition) }
    case .attribute(let path, let test): visit(path, test)
    case .judged, .clause: break
    }
  }

  private mutating func visit(_ path: String, _ test: AttributeTest) {
    let key = path.replacing(".", with: "/")
    switch test {
    case .wordAtLeast(let word): add("\(path) ≥ \(word)", [key])
    case .atLeast(let number): add("\(path) ≥ \(number)", [key])
    case .atMost(let number): add("\(path) ≤ \(number)", [key])
    case .reached: add("\(path) reached", [key])
    case .unexpired: add("\(path) unexpired", [key, "day"])
    case .since(let anchor): add("\(path) since \(anchor)", [key])
    case .thisYear: add("\(path) this year", [key])
    case .between: add("\(path) between", [key])
    case .lasts(let years, let condition, _):
      add("\(path) \(years)y", [key])
      visit(condition)
    case .counts(let least, let condition):
      add("\(path) × \(least)", [key])
      visit(condition)
    case .yearly: add("\(path) yearly", [key])
    case .oneOf, .has, .flag, .claimed, .unless, .text, .given: break
    }
  }
}
