import RuleModel

/// The names that a part of a pack refers to, in the order in which it does.
struct PackReferences {
  private(set) var names: [PackName] = []

  /// What a clause refers to.
  init(of clause: Clause) {
    switch clause.body {
    case .requirement(let requirement): add(requirement)
    case .filter(_, let condition): add(condition)
    case .term(let name): names.append(.term(name))
    case .distinct, .semantics, .inert: break
    }
  }

  /// What a pathway refers to.
  init(of pathway: Pathway) {
    names.append(.anchor(pathway.current))
    add(pathway.requirement)
    for filter in pathway.filters { names.append(.clause(filter)) }
  }

  /// What a term refers to; the clause that defines it is not something it hangs on.
  init(of term: Term) {
    add(term.condition)
  }

  /// What an anchor refers to.
  init(of anchor: Anchor) {
    switch anchor {
    case .earliest(_, _, let condition): add(condition)
    case .latest(let others), .first(let others): for other in others { add(anchor: other) }
    case .reading(let id, let branches): add(id, branches) { $0.add(anchor: $1) }
    case .open, .never: break
    }
  }

  private mutating func add(anchor: AnchorName?) {
    if let anchor { names.append(.anchor(anchor)) }
  }

  private mutating func add<Body>(
    _ reading: ReadingID,
    _ branches: [String: Body],
    _ visit: (inout PackReferences, Body) -> Void,
  ) {
    names.append(.reading(reading))
    for (_, body) in branches.sorted(by: { $0.key < $1.key }) { visit(&self, body) }
  }
}

extension PackReferences {
  private mutating func add(_ requirement: Requirement) {
    switch requirement {
    case .clause(let id): names.append(.clause(id))
    case .all(let parts), .any(let parts), .atLeast(_, let parts): for part in parts { add(part) }
    case .reading(let id, let branches): add(id, branches) { $0.add($1) }
    case .satisfied, .judged, .attested, .outside, .unlessFlagged, .notice, .within: break
    case .fact(_, let test): add(test)
    case .some(let test), .none(let test), .count(_, let test): add(test.condition)
    case .service(let service):
      add(service.condition)
      add(anchor: service.since)
    case .assessments(let rule):
      switch rule {
      case .free(_, let since, _), .delay(_, let since, _), .years(_, _, let since, _, _):
        add(anchor: since)
      }
    case .tally(let tally):
      for item in tally.items {
        names.append(.clause(item.id))
        names += item.limbs.map { .clause($0) }
      }
    case .achievements(let needs):
      for need in needs {
        add(need.condition)
        add(anchor: need.since)
      }
    case .advanced(let advance):
      names += advance.grants.map { .clause($0.clause) } + advance.over.map { .clause($0) }
    }
  }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { add(part) }
    case .not(let part): add(part)
    case .reading(let id, let branches): add(id, branches) { $0.add($1) }
    case .term(let name): names.append(.term(name))
    case .attribute(_, let test): add(test)
    case .judged: break
    case .clause(let id): names.append(.clause(id))
    }
  }

  private mutating func add(_ test: AttributeTest) {
    switch test {
    case .since(let anchor): add(anchor: anchor)
    case .lasts(_, let condition, let since):
      add(condition)
      add(anchor: since)
    case .counts(_, let condition): add(condition)
    case .yearly(let yearly): add(anchor: yearly.since)
    case .oneOf, .has, .wordAtLeast, .flag, .claimed, .unless, .text, .atLeast, .atMost, .reached,
      .unexpired, .thisYear, .between, .given:
      break
    }
  }
}
