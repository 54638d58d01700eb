import Evaluation
import RuleModel

/// A pathway judged on every day on which its verdict can change if only time passes.
struct Timeline {
  private(set) var days: [CalendarDay] = []
  private(set) var findings: [Finding] = []

  /// Far more changes than the facts of one person bring about.
  private static let maximumDays = 400

  /// - Parameter first: the verdict on the day of the facts, when it is at hand.
  init(_ evaluator: Evaluator, on pathway: Pathway, from first: Verdict? = nil) {
    // Most pathways wait for nothing.
    if let first, first.nextChange == nil {
      days = [first.day]
      findings = [first.finding]
      return
    }
    let verdicts = evaluator.verdicts(on: pathway, limit: Self.maximumDays)
    days = verdicts.map(\.day)
    findings = verdicts.map(\.finding)
  }

  /// The whole tree, as a strand.
  var root: Strand { Strand(days: days, findings: findings) }
}

/// One requirement of a pathway followed through time: the same place in the tree of findings on
/// each day of a timeline.
///
/// The shape of the tree depends on the pack and the readings only, so places correspond.
struct Strand {
  let days: [CalendarDay]
  let findings: [Finding]

  /// The strands of the children.
  var children: [Strand] {
    guard let first = findings.first else { return [] }
    return first.children.indices.map { index in
      Strand(days: days, findings: findings.map { $0.children[index] })
    }
  }

  /// The finding on the first day.
  var now: Finding { findings[0] }

  /// The finding once time has brought all it can.
  var atLast: Finding { findings[findings.count - 1] }

  /// The first day on which something holds, or, when it must last, the first from which it holds
  /// to the end; nil when there is none.
  func firstDay(lasting: Bool, where holds: (Finding) -> Bool) -> CalendarDay? {
    guard lasting else { return findings.firstIndex(where: holds).map { days[$0] } }
    guard let failing = findings.lastIndex(where: { !holds($0) }) else { return days.first }
    return failing + 1 < days.count ? days[failing + 1] : nil
  }
}
