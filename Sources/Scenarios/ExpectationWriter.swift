import Documents
import OrderedCollections
import RuleModel

/// Turns expectations into the entries of `expect`.
struct ExpectationWriter {
  typealias Entries = [(key: String, value: DocumentNode)]

  func entries(of expectations: [Expectation]) -> Entries {
    var entries = expectations.filter { $0.branch == nil }.map { ($0.pathway, node(of: $0)) }
    var branches: OrderedDictionary<String, Entries> = [:]
    for expectation in expectations {
      guard let branch = expectation.branch else { continue }
      branches[branch, default: []].append((expectation.pathway, node(of: expectation)))
    }
    if !branches.isEmpty {
      entries.append(("branches", .mapping(branches.map { ($0.key, .mapping($0.value)) })))
    }
    return entries
  }

  private func node(of expectation: Expectation) -> DocumentNode {
    var entries: Entries = []
    func add(_ field: Expectation.Field, _ node: DocumentNode?) {
      if let node { entries.append((field.rawValue, node)) }
    }
    add(.standing, expectation.standing.map { .plain($0.id) })
    add(.missing, expectation.missing.map(node))
    add(.unknown, expectation.unknown.map(node))
    add(.review, expectation.review.map(node))
    add(.opens, expectation.opens.map(node))
    add(.plan, expectation.plan.map(node))
    add(.impossible, expectation.impossible.map(DocumentNode.bool))
    add(
      .assignment,
      expectation.assignment.map { assignment in
        .mapping(assignment.map { ($0.key, $0.value.map { .text($0.text) } ?? .null) })
      },
    )
    add(.flips, expectation.flips.map(node))
    return .mapping(entries)
  }

  private func node(of clauses: [ClauseID]) -> DocumentNode {
    .sequence(clauses.map { .text($0.text) })
  }

  private func node(of review: Expectation.Review) -> DocumentNode {
    switch review {
    case .count(let count): .integer(count)
    case .clauses(let clauses): node(of: clauses)
    }
  }

  private func node(of opens: Expectation.Opens) -> DocumentNode {
    switch opens {
    case .never: .null
    case .on(let day): .plain(day.description)
    }
  }

  private func node(of plan: ExpectedPlan) -> DocumentNode {
    var entries: Entries = []
    if let order = plan.order { entries.append(("order", .plain(order))) }
    if let count = plan.count { entries.append(("count", .integer(count))) }
    if let effort = plan.effort { entries.append(("effort", .integer(effort))) }
    if let day = plan.day { entries.append(("day", .plain(day.description))) }
    if let kinds = plan.kinds {
      entries.append(("kinds", .sequence(kinds.map(DocumentNode.plain))))
    }
    if let clauses = plan.clauses { entries.append(("clauses", node(of: clauses))) }
    return .mapping(entries)
  }

  /// Flips as a list where no standing is named; a mapping else.
  private func node(of flips: [ExpectedFlip]) -> DocumentNode {
    func spelled(_ flip: ExpectedFlip) -> String { "\(flip.reading)=\(flip.option)" }
    guard flips.contains(where: { $0.standing != nil }) else {
      return .sequence(flips.map { .text(spelled($0)) })
    }
    return .mapping(flips.map { (spelled($0), $0.standing.map { .plain($0.id) } ?? .null) })
  }
}
