package import Evaluation
import RuleModel

extension Wording {
  /// Why an achievement did not move a verdict, in one sentence; nil when the profile has none of
  /// that id.
  package func whyUnused(_ id: String, in verdict: Verdict) -> String? {
    let records = profile.records("achievements") ?? []
    guard let index = records.firstIndex(where: { $0.text("id") == id }) else { return nil }
    let name = achievement(index)
    let limbs = verdict.finding.all.compactMap { finding -> (Finding, LimbBasis.Candidate)? in
      guard case .limb(let basis) = finding.basis else { return nil }
      return basis.candidates.filter { $0.achievement == index }
        .max { $0.standing < $1.standing }.map { (finding, $0) }
    }
    guard let best = limbs.max(by: { rank($0.1) < rank($1.1) }) else {
      let kind = records[index].word("kind").map(Self.kind) ?? "这类成果"
      return "\(name)：本途径没有用得上\(kind)的成果项"
    }
    if best.1.standing.isPassing { return "\(name)：\(helped(best.0, index, in: verdict))" }
    return "\(name)未计入：\(reasons(best.1).joined(separator: "；"))"
  }

  private func rank(_ candidate: LimbBasis.Candidate) -> (Int, Int) {
    (candidate.standing.rawValue, -candidate.causes.count)
  }

  /// The achievement counts, yet the conclusion stays.
  private func helped(_ limb: Finding, _ index: Int, in verdict: Verdict) -> String {
    for case .tally(let basis) in verdict.finding.all.map(\.basis) {
      if let pairing = basis.pairings.first(where: { $0.achievement == index }) {
        return "已用于 \(pairing.item)，所缺不止于此"
      }
    }
    let name = limb.clause?.text ?? "成果项"
    return "可用于 \(name)（\(balance(of: limb))），尚不足以改变结论"
  }
}
