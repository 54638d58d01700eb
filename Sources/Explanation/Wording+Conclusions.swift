package import Evaluation
import OrderedCollections
package import RuleModel

extension Wording {
  /// The sentence that states a verdict: 符合申报条件, 不符合：差 3 项, 暂不能判定：2 项事实未知.
  package func conclusion(_ verdict: Verdict) -> String {
    Self.conclusion(
      verdict.standing,
      missing: verdict.finding.lacking,
      unknown: verdict.finding.deciding(.unknown).count,
      review: verdict.finding.deciding(.review).count,
    )
  }

  static func conclusion(
    _ standing: Standing,
    missing: Int,
    unknown: Int,
    review: Int,
  ) -> String {
    switch standing {
    case .met: "符合申报条件"
    case .review: "符合申报条件，另有 \(review) 项由评委会判断"
    case .unknown: "暂不能判定：\(unknown) 项事实未知"
    case .unmet: "不符合：差 \(missing) 项"
    }
  }

  /// The verdict where space is short: 符合, 差 3 项, 2 项未知.
  static func briefConclusion(_ standing: Standing, missing: Int, unknown: Int) -> String {
    switch standing {
    case .met, .review: "符合"
    case .unknown: "\(unknown) 项未知"
    case .unmet: "差 \(missing) 项"
    }
  }

  /// Why a pathway never opens again, where space is short: 未召开（TB-N0.s）.
  static func closure(_ closure: Closure) -> String {
    let clauses = closure.clauses.isEmpty ? "" : "（\(list(closure.clauses, limit: 2))）"
    guard let ended = closure.ended else { return "未召开\(clauses)" }
    return "\(ended) 已截止\(clauses)"
  }

  /// What another reading would make of a verdict, and on which clauses: 若按口径
  /// AM-66=one-work（一作品只用于一项）：符合 → 不符合｜QH-12.3.0b.
  package func flip(_ flip: Flip, from standing: Standing) -> String {
    let clauses = flip.clauses.isEmpty ? "" : "｜\(Self.list(flip.clauses, limit: 3))"
    return
      "\(self.switched(flip.reading, to: flip.option))：\(Self.turn(standing, flip.standing))\(clauses)"
  }

  /// What another reading would make of a clause, and of the whole verdict.
  func turn(_ turn: ClauseTurn, of clause: Standing, in verdict: Verdict) -> String {
    let whole =
      turn.whole == verdict.standing
      ? "总结论不变" : "总结论 \(Self.turn(verdict.standing, turn.whole))"
    return "\(switched(turn.reading, to: turn.option))：这一条 "
      + "\(Self.name(clause)) → \(Self.name(turn.standing))，\(whole)"
  }

  /// What a change of reading does to a conclusion: 符合 → 不符合.
  private static func turn(_ from: Standing, _ to: Standing) -> String {
    "\(conclusion(from)) → \(conclusion(to))"
  }

  /// The verdict without any count.
  static func conclusion(_ standing: Standing) -> String {
    switch standing {
    case .met: "符合"
    case .review: "符合（另有评委会判断）"
    case .unknown: "暂不能判定"
    case .unmet: "不符合"
    }
  }

  private func switched(_ reading: ReadingID, to option: String) -> String {
    let meaning = pack.readings[reading]?.options[option] ?? ""
    let note = meaning.isEmpty ? "" : "（\(meaning)）"
    return "若按口径 \(reading)=\(option)\(note)"
  }
}
