package import RuleModel

/// Questions about a part of a standard, asked as if a pathway came to it.
extension Evaluator {
  /// The standing of a clause within a pathway, found without telling why.
  ///
  /// The pathway lends its anchor, its filters and its delays.
  package func standing(
    of clause: ClauseID,
    on pathway: Pathway,
    day: CalendarDay? = nil,
  ) -> Standing {
    standing(of: .clause(clause), on: pathway, day: day)
  }

  /// The standing of a requirement within a pathway, found without telling why.
  package func standing(
    of requirement: Requirement,
    on pathway: Pathway,
    day: CalendarDay? = nil,
  ) -> Standing {
    Judge(self, pathway: pathway, today: day ?? asOf, isBrief: true)
      .finding(for: requirement).standing
  }

  /// How well a record satisfies a condition within a pathway; `schema` names its attributes.
  package func standing(
    of condition: Condition,
    for record: Record,
    schema: Family?,
    on pathway: Pathway,
  ) -> Standing {
    let judge = Judge(self, pathway: pathway, today: asOf, isBrief: true)
    let subject = Subject(record: record, reference: FactReference())
    return judge.outcome(of: condition, on: subject, in: schema).standing
  }
}
