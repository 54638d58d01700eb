import Evaluation
import OrderedCollections
import RuleModel

extension Composer {
  /// Meets a requirement as far as it can be met; whether it could.
  @discardableResult
  func meet(_ requirement: Requirement, _ draft: inout Draft) -> Bool {
    switch requirement {
    case .clause(let id): return meet(clause: id, &draft)
    case .all(let parts):
      var isWhole = true
      for (index, part) in parts.enumerated() {
        isWhole = at("all\(index)") { meet(part, &draft) } && isWhole
      }
      return isWhole
    case .any(let parts): return meet(any: parts, &draft)
    case .atLeast(let count, let parts):
      let first = way(parts.count, "from")
      var isWhole = true
      for offset in 0..<min(count, parts.count) {
        let index = (first + offset) % parts.count
        isWhole = at("part\(index)") { meet(parts[index], &draft) } && isWhole
      }
      return isWhole
    case .reading(let id, let branches):
      for option in options(of: id, draft) {
        draft.options[id] = option
        guard let branch = branches[option] else { continue }
        return at("\(id)=\(option)") { meet(branch, &draft) }
      }
      return false
    case .satisfied, .notice: return true
    case .judged, .attested, .outside:
      return declare(&draft, answer: true)
    case .unlessFlagged: return declare(&draft, answer: nil)
    case .within(let from, let to): return meet(from: from, to: to, &draft)
    case .fact(let path, let test): return meet(fact: path, test, &draft)
    case .some(let test): return meet(test, count: 1, &draft)
    case .count(let count, let test): return meet(test, count: count, &draft)
    case .none(let test): return meet(none: test, &draft)
    case .service(let service): return meet(service, &draft)
    case .assessments(let rule): return meet(rule, &draft)
    case .tally(let tally): return meet(tally, &draft)
    case .achievements(let needs): return meet(needs, &draft)
    case .advanced(let advance): return meet(advance, &draft)
    }
  }

  func meet(clause id: ClauseID, _ draft: inout Draft) -> Bool {
    guard case .requirement(let body)? = pack.clauses[id]?.body else { return false }
    let outer = owner
    owner = id
    defer { owner = outer }
    return at(id.text) { meet(body, &draft) }
  }

  private func meet(any parts: [Requirement], _ draft: inout Draft) -> Bool {
    let tries = ways(parts.count, "any")
    for index in tries {
      var attempt = draft
      if isFocused, index > 0 { deny(parts[..<index], &attempt) }
      if at("any\(index)", { meet(parts[index], &attempt) }) {
        draft = attempt
        return true
      }
    }
    // The nearest miss is better than nothing.
    if let first = tries.first { at("any\(first)") { _ = meet(parts[first], &draft) } }
    return false
  }

  /// Sees to it that facts which would do instead do not.
  private func deny(_ parts: ArraySlice<Requirement>, _ draft: inout Draft) {
    for case .fact(let path, let test) in parts where isMet(.fact(path, test), draft) {
      let goal = Goal(.attribute(path, test), isDenied: true, place: "denied")
      if let filled = fill([goal], in: draft.profile.root, Vocabulary.profile, &draft) {
        draft.profile.root = filled
      }
    }
  }

  /// Answers the clause whose body is being met; nil leaves the answer open.
  func declare(_ draft: inout Draft, answer: Bool?) -> Bool {
    guard let owner else { return false }
    draft.declared.append(owner)
    if let answer { draft.profile.attest(owner, answer) }
    return true
  }

  private func meet(from: CalendarDay?, to: CalendarDay?, _ draft: inout Draft) -> Bool {
    let bounds = [from, to].compactMap(\.self)
    let isInside = (from.map { $0 <= draft.day } ?? true) && (to.map { draft.day <= $0 } ?? true)
    if focus == owner, owner != nil, !bounds.isEmpty {
      draft.day = bounds[way(bounds.count, "bound")]
      return true
    }
    return isInside
  }

  private func meet(fact path: String, _ test: AttributeTest, _ draft: inout Draft) -> Bool {
    let goal = Goal(.attribute(path, test), place: "fact")
    let filled = fill([goal], in: draft.profile.root, Vocabulary.profile, &draft)
    guard let filled else { return false }
    draft.profile.root = filled
    return true
  }

  private func meet(_ advance: Advance, _ draft: inout Draft) -> Bool {
    let grants = advance.grants
    let count = grants.count > 1 ? grants.count + 1 : grants.count
    let chosen = way(count, "grant")
    let taken = chosen < grants.count ? [grants[chosen]] : grants
    let outer = draft.advance
    let isSum = advance.sums || (isFocused && script["\(place)/summed"] == 1)
    if taken.count > 1, !advance.sums { _ = way(2, "summed") }
    draft.advance = isSum ? taken.reduce(0) { $0 + $1.years } : taken.map(\.years).max() ?? 0
    defer { draft.advance = outer }
    // The years first, so that they are just enough: what shortens them fits into any window.
    var isWhole = meet(any: advance.over.map { .clause($0) }, &draft)
    for grant in taken {
      isWhole = at("grant") { meet(clause: grant.clause, &draft) } && isWhole
    }
    return isWhole
  }
}
