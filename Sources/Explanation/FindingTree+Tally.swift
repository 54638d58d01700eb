import Evaluation
import RuleModel

extension FindingTree {
  /// Near items that are shown when only what decided is.
  static let mostNear = 3

  /// Writes which achievement serves which item, then the items that are nearest.
  mutating func writeTally(_ finding: Finding, _ basis: TallyBasis, depth: Int) {
    let digest = TallyDigest(finding, basis)
    writeServed(digest, depth: depth)
    // Who loses to whom matters only when the count is not reached.
    if detail == .full || finding.standing < .review { writeRivals(digest, depth: depth) }
    if detail == .full {
      for near in digest.near { write(near.item, depth: depth) }
      return
    }
    guard finding.standing < .review else { return }
    let shown =
      detail == .gaps
      ? digest.near[...] : digest.near.filter(\.hasCandidates).prefix(Self.mostNear)
    for near in shown { write(near, depth: depth) }
    let rest = digest.near.count - shown.count
    if rest > 0 { note("其余 \(rest) 个成果项更远（缺什么 可逐项查看）", .bullet, depth: depth) }
  }

  /// Writes the items that achievements serve, with what is still in doubt about them.
  mutating func writeServed(_ digest: TallyDigest, depth: Int) {
    for served in digest.served {
      note(line(served), .standing(served.item.standing), depth: depth)
      if detail == .full {
        writeLimbs(of: served.item, depth: depth + 1)
      } else if served.item.standing != .met {
        writeFacts(doubts(served), depth: depth + 1)
      }
    }
  }

  private func doubts(_ served: TallyDigest.Served) -> [String] {
    var result: [String] = []
    for pairing in served.pairings {
      let limb = served.item.children.first { $0.clause == pairing.limb }?.limb
      let causes = limb?.candidates.filter { $0.achievement == pairing.achievement }
        .flatMap(\.causes)
      for text in (causes ?? []).map({ wording.cause($0) }) where !result.contains(text) {
        result.append(text)
      }
    }
    return result
  }

  /// Writes the items that lose their achievements to others.
  mutating func writeRivals(_ digest: TallyDigest, depth: Int) {
    for rival in digest.rivals {
      note(line(rival), .standing(.unmet), depth: depth)
      if detail == .full { writeLimbs(of: rival.item, depth: depth + 1) }
    }
  }

  /// Writes an item by its nearest limb, with the reasons its best candidates fail.
  mutating func write(_ near: TallyDigest.Near, depth: Int) {
    note(line(near), .standing(near.item.standing), depth: depth)
    if let limb = near.limb.limb {
      writeCandidates(limb, depth: depth + 1)
    } else {
      writeFacts(wording.causes(of: near.limb), depth: depth + 1)
    }
  }

  private mutating func writeLimbs(of item: Finding, depth: Int) {
    for limb in item.children { write(limb, depth: depth) }
  }

  /// Writes how well each achievement of a fitting kind serves a limb, need by need.
  mutating func writeCandidates(_ limb: LimbBasis, depth: Int) {
    guard detail == .full else {
      for candidate in nearest(limb.candidates) { write(candidate, depth: depth) }
      return
    }
    for (index, need) in limb.needs.enumerated() {
      note("须有 \(wording.need(need))", .bullet, depth: depth)
      let fitting = limb.candidates.filter { $0.need == index }
      for candidate in fitting { write(candidate, depth: depth) }
      if fitting.isEmpty { note("没有这一类的成果", .bullet, depth: depth) }
    }
  }

  private mutating func write(_ candidate: LimbBasis.Candidate, depth: Int) {
    let name = wording.achievement(candidate.achievement)
    let reasons = wording.reasons(candidate)
    let note = reasons.isEmpty ? "" : "：\(reasons.joined(separator: "；"))"
    self.note(name + note, .standing(candidate.standing), depth: depth)
  }

  /// The two candidates that fail for the fewest reasons.
  private func nearest(_ candidates: [LimbBasis.Candidate]) -> [LimbBasis.Candidate] {
    let failing = candidates.enumerated().filter { !$0.element.standing.isPassing }
    return failing.sorted {
      ($1.element.standing, $0.element.causes.count, $0.offset)
        < ($0.element.standing, $1.element.causes.count, $1.offset)
    }.prefix(2).map(\.element)
  }
}

extension FindingTree {
  private func line(_ served: TallyDigest.Served) -> String {
    guard let id = served.item.clause else { return "" }
    let users = served.pairings.map { pairing in
      let limb = pairing.limb == id ? "" : "（按 \(pairing.limb)）"
      return wording.achievement(pairing.achievement) + limb
    }
    let note = users.isEmpty ? "" : " ← \(users.joined(separator: "、"))"
    return wording.brief(id) + note
  }

  private func line(_ rival: TallyDigest.Rival) -> String {
    let name = rival.item.clause.map { wording.brief($0) } ?? ""
    let wants = rival.wants.map { want in
      let user = want.usedBy.map { "已用于 \($0)" } ?? "同源成果已用"
      return "\(wording.achievement(want.achievement))（\(user)）"
    }
    guard !wants.isEmpty else { return "\(name)：可用的成果不够同时证明两项" }
    return "\(name)：与其他项争用 \(wants.joined(separator: "、"))，每项成果只能用于一项"
  }

  func line(_ near: TallyDigest.Near) -> String {
    let name = near.item.clause.map { wording.brief($0) } ?? ""
    let limb = near.limb.clause.map { $0 == near.item.clause ? "" : $0.text + " " } ?? ""
    let balance = wording.balance(of: near.limb)
    return balance.isEmpty ? "\(name)：\(limb)" : "\(name)：\(limb)\(balance)"
  }
}
