package import Evaluation
import OrderedCollections
package import RuleModel

/// What a witness answers: a part of a standard, asked within one pathway.
package struct WitnessQuestion: Hashable, Sendable {
  /// The pathway that lends its anchor, filters and delays, by full id.
  package var pathway: String
  /// What is asked.
  package var subject: Subject

  /// A question.
  package init(pathway: String, subject: Subject) {
    self.pathway = pathway
    self.subject = subject
  }

  /// The part of a standard that is asked for.
  package enum Subject: Hashable, Sendable {
    /// A clause that asks for something.
    case clause(ClauseID)
    /// The whole pathway.
    case pathway
    /// Whether one filter or de-duplication clause lets enough achievements of a kind pass; with
    /// no units, whether it lets the second of them pass.
    case filter(ClauseID, kind: String, units: Int)
    /// Whether all filters of the pathway together let an achievement of a kind pass.
    case admission(kind: String)
    /// Whether all filters of the pathway let two achievements of a kind pass that share the key
    /// of a de-duplication clause.
    case shared(ClauseID, kind: String)
    /// Whether a record of a family is what a term says; `nested` is the list inside the record.
    case term(String, family: String, nested: String?)
    /// Whether a day lies in the window that an anchor opens.
    case anchor(AnchorName, CalendarDay)
    /// A time clause under the delays of the pathway, for the clause that states the delay.
    case delayed(ClauseID, by: ClauseID)
    /// The same for the time clause.
    case postponed(ClauseID, by: ClauseID)
  }

  /// The clause the question is about; nil when it is about more than one.
  package var clause: ClauseID? {
    switch subject {
    case .clause(let id), .filter(let id, _, _), .delayed(_, let id), .postponed(let id, _): id
    case .pathway, .admission, .shared, .term, .anchor: nil
    }
  }

  /// The answer for a profile; nil when the pack has no such pathway or clause.
  package func standing(_ evaluator: Evaluator) -> Standing? {
    guard var asked = evaluator.pack.pathways[pathway] else { return nil }
    switch subject {
    case .clause(let id), .delayed(let id, _), .postponed(let id, _):
      guard evaluator.pack.clauses[id] != nil else { return nil }
      return evaluator.standing(of: id, on: asked)
    case .pathway:
      return evaluator.standing(of: asked)
    case .filter(let id, let kind, let units):
      guard evaluator.pack.clauses[id] != nil else { return nil }
      asked.filters = [id]
      return evaluator.standing(of: Self.admitted(kind, units), on: asked)
    case .admission(let kind):
      return evaluator.standing(of: Self.admitted(kind, 1), on: asked)
    case .shared(_, let kind):
      return evaluator.standing(of: Self.admitted(kind, 2), on: asked)
    case .term(let name, let family, let nested):
      guard evaluator.pack.terms[name] != nil else { return nil }
      let condition = Self.condition(of: name, nested: nested)
      return evaluator.standing(
        of: .some(RecordTest(family: family, condition: condition)),
        on: asked,
      )
    case .anchor(let name, let day):
      guard evaluator.pack.anchors[name] != nil || name == "current" else { return nil }
      return evaluator.standing(
        of: .attribute("date", .since(name)),
        for: Record(["date": .day(PartialDay(day))]),
        schema: nil,
        on: asked,
      )
    }
  }

  /// What a report on the whole pathway tells of its clauses, in order; empty for other questions.
  package func report(_ evaluator: Evaluator) -> [Told] {
    guard case .pathway = subject, let pathway = evaluator.pack.pathways[pathway] else { return [] }
    return Told.all(in: evaluator.verdict(on: pathway).finding)
  }

  /// The answer for one clause in a report.
  package struct Told: Hashable, Sendable {
    /// The clause.
    package var clause: ClauseID
    /// Its standing.
    package var standing: Standing

    fileprivate static func all(in finding: Finding) -> [Told] {
      (finding.clause.map { [Told(clause: $0, standing: finding.standing)] } ?? [])
        + finding.children.flatMap { all(in: $0) }
    }
  }

  /// So many achievements of a kind, whatever they are; with no units, the one called `a2`.
  static func admitted(_ kind: String, _ units: Int) -> Requirement {
    let condition: Condition = units > 0 ? .all([]) : .attribute("id", .text(["a2"]))
    return .achievements([
      AchievementNeed(units: max(1, units), kinds: [kind], condition: condition, since: nil)
    ])
  }

  /// That a record, or one nested in it, is what a term says.
  static func condition(of term: String, nested: String?) -> Condition {
    nested.map { .attribute($0, .counts(atLeast: 1, where: .term(term))) } ?? .term(term)
  }
}
