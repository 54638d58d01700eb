import Evaluation
import OrderedCollections
import RuleModel

/// What stays the same while one record is filled in.
struct FillContext {
  var schema: Family?
  var whole: [Goal]
  /// Attributes that must stay as they are.
  var kept: Set<String> = []
  /// Steps still allowed; a condition of the packs needs far fewer unless it cannot be met.
  var budget = 300
}

extension Composer {
  /// A record with whatever attributes the goals need; nil when no choice brings them about.
  func fill(
    _ goals: [Goal],
    in record: Record,
    _ schema: Family?,
    keeping kept: Set<String> = [],
    _ draft: inout Draft,
  ) -> Record? {
    var context = FillContext(schema: schema, whole: goals, kept: kept)
    return fill(goals[...], record, &context, &draft)
  }

  func holds(_ goal: Goal, _ record: Record, _ schema: Family?, _ draft: Draft) -> Bool {
    let standing = evaluator(draft)
      .standing(of: goal.condition, for: record, schema: schema, on: pathway)
    return (goal.isDenied ? standing.denied : standing).isPassing
  }

  private func fill(
    _ pending: ArraySlice<Goal>,
    _ record: Record,
    _ context: inout FillContext,
    _ draft: inout Draft,
  ) -> Record? {
    guard context.budget > 0 else { return nil }
    context.budget -= 1
    guard let goal = pending.first else {
      let isWhole = context.whole.allSatisfy { holds($0, record, context.schema, draft) }
      return isWhole ? record : nil
    }
    let rest = pending.dropFirst()
    let isOwn = goal.owner == nil || goal.owner == focus
    switch goal.condition {
    case .all(let parts) where !goal.isDenied, .any(let parts) where goal.isDenied:
      let queue = parts.enumerated().map { goal.part($1, "\($0)") } + rest
      return fill(queue[...], record, &context, &draft)
    case .any(let parts), .all(let parts):
      // One way more: the first alone, while the others fail.
      let isPlain = !goal.isDenied && parts.count > 1 && parts.allSatisfy(\.isAttribute)
      let tries = tries(parts.count + (isPlain ? 1 : 0), goal, isOwn)
      let isScripted = isOwn && at(goal.place) { self.isScripted }
      if !isScripted, holds(goal, record, context.schema, draft),
        let found = fill(rest, record, &context, &draft)
      {
        return found
      }
      for index in tries {
        let queue =
          index < parts.count
          ? [goal.part(parts[index], "\(index)")] + rest
          : parts.enumerated().map { goal.part($1, "\($0)", denied: $0 > 0) } + rest
        if let found = fill(queue[...], record, &context, &draft) { return found }
      }
      return nil
    case .not(let part):
      let queue = [goal.part(part, "not", denied: !goal.isDenied)] + rest
      return fill(queue[...], record, &context, &draft)
    case .reading(let id, let branches):
      for option in options(of: id, draft) {
        draft.options[id] = option
        guard let branch = branches[option] else { continue }
        let queue = [goal.part(branch, "\(id)=\(option)")] + rest
        return fill(queue[...], record, &context, &draft)
      }
      return nil
    case .term(let name):
      guard let term = pack.terms[name] else { return nil }
      let queue = [goal.part(term.condition, name)] + rest
      return fill(queue[...], record, &context, &draft)
    case .attribute(let path, let test):
      return fill(path, test, goal, rest, record, &context, &draft)
    case .judged:
      if let owner = goal.owner ?? owner { draft.declared.append(owner) }
      return fill(rest, record, &context, &draft)
    case .clause(let id):
      if !goal.isDenied { _ = meet(clause: id, &draft) }
      return fill(rest, record, &context, &draft)
    }
  }

  private func tries(_ count: Int, _ goal: Goal, _ isOwn: Bool) -> [Int] {
    isOwn ? at(goal.place) { ways(count) } : Array(0..<count)
  }

  private func fill(
    _ path: String,
    _ test: AttributeTest,
    _ goal: Goal,
    _ rest: ArraySlice<Goal>,
    _ record: Record,
    _ context: inout FillContext,
    _ draft: inout Draft,
  ) -> Record? {
    let isOwn = goal.owner == nil || goal.owner == focus
    let head = path.split(separator: ".").first.map(String.init) ?? path
    let isKept = context.kept.contains(head) && record[path] != nil
    let attribute = context.schema?.attribute(at: path)
    let (candidates, counted) = at(goal.place) {
      goal.isDenied
        ? (failing(test, attribute?.type, &draft), 0)
        : passing(test, attribute?.type, goal, &draft)
    }
    let isScripted = isOwn && at(goal.place) { self.isScripted }
    var order = Array(candidates.indices)
    // What another clause lets pass is least likely to decide this one at the end of its list.
    if counted > 1, !isOwn { order.reverse() }
    if counted > 1, isOwn {
      let taken = at(goal.place) { ways(counted, "value") }
      if taken.count == 1, let only = taken.first { order = [only] }
    }
    if !isScripted, isKept || record[path] != nil, holds(goal, record, context.schema, draft) {
      if let found = fill(rest, record, &context, &draft) { return found }
    } else if !isScripted, record[path] == nil, holds(goal, record, context.schema, draft) {
      // Leaving it out is enough (unless, claimed).
      if let found = fill(rest, record, &context, &draft) { return found }
    }
    guard !isKept, record[path] == nil || isScripted || test.canBeRaised || goal.isDenied else {
      return nil
    }
    for index in order where candidates.indices.contains(index) {
      var filled = record
      filled[path] = candidates[index]
      if case .counts = test, !goal.isDenied, case .records(let more) = candidates[index],
        case .records(let known)? = record[path]
      {
        // Other records of the list may be asked for as well.
        filled[path] = .records(known + more)
      }
      if let found = fill(rest, filled, &context, &draft) { return found }
    }
    return nil
  }
}

extension Condition {
  /// Whether it tests one attribute.
  fileprivate var isAttribute: Bool {
    if case .attribute = self { true } else { false }
  }
}

extension AttributeTest {
  /// Whether a value that falls short may be replaced by a higher or later one.
  fileprivate var canBeRaised: Bool {
    switch self {
    case .wordAtLeast, .atLeast, .atMost, .reached, .unexpired, .since, .thisYear, .between, .lasts,
      .counts, .yearly, .given:
      true
    case .oneOf, .has, .flag, .claimed, .unless, .text: false
    }
  }
}
