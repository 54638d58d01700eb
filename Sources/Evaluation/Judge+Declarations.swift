import RuleModel

extension Judge {
  func declaredFinding(for requirement: Requirement) -> Finding {
    let declared = enclosing.flatMap { profile.attestation($0) }
    let settled: Standing? = declared.map { $0 ? .met : .unmet }
    let attestation = FactReference(family: "attestations", attribute: enclosing?.text)
    func causes(_ effect: Cause.Effect) -> [Cause] {
      [Cause(attestation, declared == nil ? effect : (declared == true ? .supports : .bars))]
    }
    switch requirement {
    case .judged(let what):
      return Finding(
        standing: settled ?? .review,
        basis: .judged(what, attested: declared != nil),
        causes: causes(.judged(what)),
      )
    case .attested(let what):
      return Finding(
        standing: settled ?? .unknown,
        basis: .attested(what, attested: declared != nil),
        causes: causes(.missing),
      )
    case .outside(let document):
      return Finding(
        standing: settled ?? .unknown,
        basis: .outside(document: document, attested: declared != nil),
        causes: causes(.outside(document)),
      )
    case .unlessFlagged(let what):
      return Finding(
        standing: declared == false ? .review : .met,
        basis: .flagged(what),
        causes: declared == false ? [Cause(attestation, .judged(what))] : [],
      )
    case .notice(let what):
      return Finding(standing: .met, basis: .notice(what))
    default:
      return Finding(standing: .unknown, basis: .all)
    }
  }

  func periodFinding(from: CalendarDay?, to: CalendarDay?) -> Finding {
    if !isBrief { horizon.tellOfToday() }
    let begun = from.map { horizon.hasCome($0) } ?? true
    let over = to.map { horizon.hasCome($0.adding(days: 1)) } ?? false
    return Finding(
      standing: begun && !over ? .met : .unmet,
      basis: .period(from: from, to: to),
      have: .day(today),
    )
  }

  func factFinding(_ path: String, _ test: AttributeTest) -> Finding {
    let outcome = outcome(
      of: test,
      on: profile.root[path],
      at: FactReference(attribute: path),
      type: Vocabulary.profile.attribute(at: path)?.type,
    )
    return Finding(
      standing: outcome.standing,
      basis: .fact(path, test),
      causes: outcome.causes,
    )
  }
}
