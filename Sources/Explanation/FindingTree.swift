import Evaluation
import RuleModel

/// Writes findings as an outline: what decided is opened down to the facts, the rest is folded.
struct FindingTree {
  /// How much is opened.
  enum Detail {
    /// What decided.
    case deciding
    /// What decided, with every item of a tally that falls short.
    case gaps
    /// Everything, with every candidate.
    case full
  }

  let wording: Wording
  let detail: Detail
  /// Clauses that are listed elsewhere.
  let hidden: Set<ClauseID>
  private(set) var outline = Outline()

  /// More facts than this are counted, not listed.
  static let mostFacts = 6

  init(_ wording: Wording, _ detail: Detail, hiding hidden: [ClauseID] = []) {
    self.wording = wording
    self.detail = detail
    self.hidden = Set(hidden)
  }

  /// Writes a finding and what it rests on.
  mutating func write(_ finding: Finding, depth: Int = 0) {
    if finding.isNamelessConjunction {
      writeAll(finding.parts, depth: depth)
      return
    }
    outline.add(wording.line(finding), .standing(finding.standing), depth: depth)
    if detail == .full || finding.standing != .met { writeBody(of: finding, depth: depth + 1) }
  }

  /// Writes what a finding rests on.
  mutating func writeBody(of outer: Finding, depth: Int) {
    let finding = outer.content
    if detail == .full {
      for (id, option) in outer.readingsOnTheWay {
        outline.add("按口径 \(id)=\(option)", .bullet, depth: depth)
      }
    }
    switch finding.basis {
    case .all, .advance, .reading:
      writeAll(finding.children.flatMap(\.parts), depth: depth)
    case .any, .atLeast, .item: writeChoice(finding, isNamed: outer.clause != nil, depth: depth)
    case .tally(let basis):
      // Its doubts stand beside the achievements they are about.
      writeTally(finding, basis, depth: depth)
      return
    case .limb(let basis): writeCandidates(basis, depth: depth)
    case .period, .fact, .some, .none, .service, .assessments:
      if detail == .full, outer.clause != nil {
        outline.add("判法：\(wording.subject(of: finding))", .bullet, depth: depth)
      }
    case .satisfied, .judged, .attested, .outside, .flagged, .notice:
      let subject = wording.subject(of: finding)
      if detail == .full, let clause = outer.clause, subject != wording.text(of: clause) {
        outline.add(subject, .bullet, depth: depth)
      }
    }
    writeFacts(wording.causes(of: finding), depth: depth)
  }

  /// Writes the parts of a conjunction, those that hold folded into one line.
  mutating func writeAll(_ parts: [Finding], depth: Int) {
    let parts = parts.filter { $0.clause.map { !hidden.contains($0) } ?? true }
    let shown = detail == .full ? parts : parts.filter { $0.standing != .met }
    for part in shown { write(part, depth: depth) }
    let folded = parts.count - shown.count
    if folded > 0, !shown.isEmpty {
      outline.add("其余 \(folded) 条已满足", .standing(.met), depth: depth)
    }
  }

  private mutating func writeChoice(_ finding: Finding, isNamed: Bool, depth: Int) {
    let shown =
      detail == .full
      ? finding.children : finding.children.filter { $0.standing == finding.standing }
    if shown.count > 1, isNamed {
      let lead = if case .atLeast(let count) = finding.basis { "至少 \(count) 项" } else { "任一即可" }
      outline.add("\(lead)：", depth: depth)
    }
    for child in shown {
      // A nameless conjunction must not dissolve into its neighbours.
      if child.isNamelessConjunction, child.parts.count != 1 {
        outline.add("同时满足：", .standing(child.standing), depth: depth)
        writeAll(child.parts, depth: depth + 1)
      } else {
        write(child.parts.first ?? child, depth: depth)
      }
    }
    let folded = finding.children.count - shown.count
    if folded > 0 { outline.add("另有 \(folded) 种办法更远，未展开", .bullet, depth: depth) }
  }

  /// Writes facts as points, the first few of many.
  mutating func writeFacts(_ facts: [String], depth: Int) {
    let most = detail == .full ? facts.count : Self.mostFacts
    for fact in facts.prefix(most) { outline.add(fact, .bullet, depth: depth) }
    if facts.count > most {
      outline.add("……另有 \(facts.count - most) 项", .bullet, depth: depth)
    }
  }

  /// Writes a line of its own.
  mutating func note(_ text: String, _ lead: Outline.Lead = .none, depth: Int) {
    outline.add(text, lead, depth: depth)
  }
}
