import OrderedCollections
package import RuleModel

/// Values that the tests of a pack single out though a record may leave them out: what must not
/// be said, what need only be said, and distinctions that are claimed.
///
/// A person without them passes, so their neighbours must say them.
package struct Mentions: Sendable {
  /// Attribute paths with values, in the order of the pack, each once.
  let values: [(path: String, value: FactValue)]
  /// Paths of what is claimed.
  let claims: [String]
  /// Paths of the days that the pack looks at.
  let days: [String]

  /// The values a pack singles out.
  package init(_ pack: RulePack) {
    var walk = Walk()
    for term in pack.terms.values { walk.visit(term.condition) }
    for clause in pack.clauses.values {
      switch clause.body {
      case .requirement(let requirement): walk.visit(requirement)
      case .filter(_, let condition): walk.visit(condition)
      case .distinct(let rule):
        for path in rule.key { walk.add(path, .text("别的")) }
      case .term, .semantics, .inert: continue
      }
    }
    for case .earliest(_, let attribute, let condition) in pack.anchors.values {
      walk.days.append(attribute)
      walk.visit(condition)
    }
    values = walk.found.elements.map { ($0.path, $0.value) }
    days = walk.days.elements
    claims = walk.claims.elements
  }

  private struct Mention: Hashable {
    var path: String
    var value: FactValue
  }

  private struct Walk {
    var found: OrderedSet<Mention> = []
    var days: OrderedSet<String> = []
    var claims: OrderedSet<String> = []

    mutating func add(_ path: String, _ value: FactValue) {
      found.append(Mention(path: path, value: value))
    }

    mutating func visit(_ condition: Condition) {
      switch condition {
      case .all(let parts), .any(let parts): for part in parts { visit(part) }
      case .not(let part): visit(part)
      case .reading(_, let branches):
        for (_, branch) in branches.sorted(by: { $0.key < $1.key }) { visit(branch) }
      case .attribute(let path, let test): visit(path, test)
      case .term, .judged, .clause: break
      }
    }

    /// Nested records that say nothing, all that a condition names, and all but one of it.
    private static func examples(of condition: Condition, in path: String) -> [Record] {
      let family = Neighbourhood.nested(
        Vocabulary.family("achievements")?.attribute(at: path)?.type
      )
      var whole = Record()
      for case .attribute(let key, .oneOf(let words)) in condition.conjuncts {
        whole[key] = words.first.map { .word($0) }
      }
      var examples = [Record(), whole]
      for (key, value) in whole.values {
        guard case .word(let word) = value,
          case .word(let set)? = family?.attribute(at: key)?.type
        else { continue }
        for (other, _) in Neighbourhood.others(than: word, in: set).prefix(2) {
          var changed = whole
          changed[key] = .word(other)
          examples.append(changed)
        }
      }
      return OrderedSet(examples).elements
    }

    mutating func visit(_ path: String, _ test: AttributeTest) {
      switch test {
      case .unless(let value): add(path, value)
      case .claimed:
        add(path, .flag(true))
        claims.append(path)
      case .flag(let flag):
        add(path, .flag(flag))
        add(path, .flag(!flag))
      case .oneOf(let words): for word in words { add(path, .word(word)) }
      case .has(let words): for word in words { add(path, .words([word])) }
      case .wordAtLeast(let word): add(path, .word(word))
      case .atMost(let number), .atLeast(let number): add(path, .number(number))
      case .text(let texts): for text in texts { add(path, .text(text)) }
      case .given: add(path, .absent)
      case .counts(let least, let condition):
        visit(condition)
        for record in Self.examples(of: condition, in: path) {
          add(path, .records(Array(repeating: record, count: least)))
        }
      case .lasts(_, let condition, _): visit(condition)
      case .reached, .unexpired, .since, .thisYear, .between: days.append(path)
      case .yearly: break
      }
    }

    mutating func visit(_ requirement: Requirement) {
      switch requirement {
      case .all(let parts), .any(let parts), .atLeast(_, let parts):
        for part in parts { visit(part) }
      case .reading(_, let branches):
        for (_, branch) in branches.sorted(by: { $0.key < $1.key }) { visit(branch) }
      case .fact(let path, let test): visit(path, test)
      case .some(let test), .count(_, let test), .none(let test): visit(test.condition)
      case .service(let service): visit(service.condition)
      case .achievements(let needs): for need in needs { visit(need.condition) }
      case .clause, .satisfied, .judged, .attested, .outside, .unlessFlagged, .notice, .within,
        .assessments, .tally, .advanced:
        break
      }
    }
  }
}

extension Condition {
  /// The parts that must all hold.
  fileprivate var conjuncts: [Condition] {
    if case .all(let parts) = self { return parts.flatMap(\.conjuncts) }
    return [self]
  }
}
