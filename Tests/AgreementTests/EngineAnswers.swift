import Evaluation
import OrderedCollections
import RuleModel

/// What the engine says of one applicant: the pathways, and every finding of a clause in them.
struct EngineAnswers {
  var pathways: [String: Standing] = [:]
  var clauses: [String: [String: [Standing]]] = [:]

  init(_ applicant: Applicant, pack: RulePack) {
    let evaluator = Evaluator(pack: pack, profile: applicant.profile, asOf: applicant.asOf)
    for pathway in pack.pathways.values {
      let finding = evaluator.verdict(on: pathway).finding
      pathways[pathway.id] = finding.standing
      var found: [String: [Standing]] = [:]
      Self.collect(finding, into: &found)
      clauses[pathway.id] = found
    }
  }

  /// A clause may be judged at several places of a tree; each different answer is kept.
  private static func collect(_ finding: Finding, into found: inout [String: [Standing]]) {
    if let clause = finding.clause?.text,
      found[clause]?.contains(finding.standing) != true
    {
      found[clause, default: []].append(finding.standing)
    }
    for child in finding.children { collect(child, into: &found) }
  }
}
