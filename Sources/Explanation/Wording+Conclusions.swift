package import Evaluation
import OrderedCollections
import RuleModel

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

  /// What another reading would make of it: 若按口径 AM-66=one-work：不满足（一作品只用于一项）.
  package func flip(_ flip: Flip) -> String {
    let meaning = pack.readings[flip.reading]?.options[flip.option] ?? ""
    let note = meaning.isEmpty ? "" : "（\(meaning)）"
    return "若按口径 \(flip.reading)=\(flip.option)：\(Self.name(flip.standing))\(note)"
  }
}
