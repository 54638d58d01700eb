import OrderedCollections
package import RuleModel
import Witnesses

/// A clause in words (条文): its own words, citation, what it asks for, what it rests on, and the
/// readings that touch it, and persons on either side of its line.
package struct ClauseText: OutlinedText {
  /// The clause asked for.
  package var clause: ClauseID
  /// Its words.
  package var wording: Wording

  /// Whether the persons on either side of its line are shown.
  package var showsWitnesses: Bool

  /// A text of a clause.
  package init(_ clause: ClauseID, _ wording: Wording, showsWitnesses: Bool = false) {
    self.clause = clause
    self.wording = wording
    self.showsWitnesses = showsWitnesses
  }

  /// How many persons who just pass are shown; `--format json` shows all.
  static let witnesses = 4

  package var outline: Outline {
    var outline = Outline()
    guard let clause = wording.pack.clauses[clause] else {
      outline.add("\(wording.pack.shortName) 没有条款 \(clause)。")
      return outline
    }
    outline.heading(wording.brief(clause.id))
    let document = Wording.document(clause.citation.document)
    outline.add("出处：\(document)\(clause.citation.locator)")
    outline.add("性质：\(Wording.clauseKind(clause.kind))")
    outline.add("要求：\(wording.body(clause.body))")
    for id in wording.restsOn(clause.body) { outline.add(wording.brief(id), .bullet, depth: 1) }
    for reading in wording.readings(touching: clause.id) {
      outline.add("口径 \(reading.id)：\(reading.question)")
      for line in wording.options(of: reading) { outline.add(line, .bullet, depth: 1) }
    }
    guard showsWitnesses else { return outline }
    let groups = WitnessText(PairSearch(wording.pack).pairs(for: clause.id), wording).groups
    for group in groups.prefix(Self.witnesses) {
      outline.add(group.passing)
      for line in group.failing { outline.add(line, .bullet, depth: 1) }
    }
    return outline
  }
}

extension Wording {
  /// What a clause does, in words.
  package func body(_ body: Clause.Body) -> String {
    switch body {
    case .requirement(let requirement): return self.requirement(requirement)
    case .filter(let kinds, let condition):
      let family = Vocabulary.family("achievements")
      let names = kinds.isEmpty ? "各类成果" : kinds.map(Self.kind).joined(separator: "、")
      return "\(names)只计符合者：\(self.condition(condition, in: family))"
    case .distinct(let rule):
      let family = Vocabulary.family("achievements")
      let names = rule.kinds.map(Self.kind).joined(separator: "、")
      let key = rule.key.map { Self.attributeName($0, in: family) }.joined(separator: "、")
      let highest = rule.keepHighest.map { Self.attributeName($0, in: family) }
      let kept = highest.isEmpty ? "任取其一" : "只取\(highest.joined(separator: "、"))最高的"
      return "\(names)中\(key)相同的不重复计算，\(kept)"
    case .term(let name):
      let words = pack.terms[name].map { condition($0.condition, in: termFamily(name)) } ?? ""
      return "界定“\(name)”：\(words)"
    case .semantics(let how): return how
    case .inert(let reason): return "不影响判定：\(reason)"
    }
  }

  /// The clauses a clause refers to, in order, each once.
  package func restsOn(_ body: Clause.Body) -> [ClauseID] {
    var result: [ClauseID] = []
    switch body {
    case .requirement(let requirement): collect(requirement, &result)
    case .filter(_, let condition): collect(condition, &result)
    case .term(let name): pack.terms[name].map { collect($0.condition, &result) }
    case .distinct, .semantics, .inert: break
    }
    var seen: Set<ClauseID> = []
    return result.filter { seen.insert($0).inserted }
  }

  /// The word of a kind of clause.
  static func clauseKind(_ kind: Clause.Kind) -> String {
    switch kind {
    case .scope: "适用范围"
    case .prohibition: "不得申报的情形"
    case .delay: "延迟申报"
    case .basic: "基本条件"
    case .education: "学历与经历"
    case .performance: "业绩"
    case .achievement: "成果"
    case .threshold: "数量要求"
    case .counting: "计算规则"
    case .exceptional: "破格"
    case .definition: "界定"
    case .procedure: "程序"
    case .evidence: "佐证"
    case .group: "条目"
    }
  }

  /// The family whose attributes a term speaks of: the first that has them all.
  private func termFamily(_ name: String) -> Family? {
    guard let condition = pack.terms[name]?.condition else { return nil }
    let paths = attributes(in: condition)
    let families = ["achievements", "titles", "employment", "education", "appointments", "exams"]
    return families.compactMap { Vocabulary.family($0) }.first { family in
      paths.allSatisfy { Self.attribute($0, in: family) != nil }
    }
  }

  private func attributes(in condition: Condition) -> [String] {
    switch condition {
    case .all(let parts), .any(let parts): parts.flatMap { attributes(in: $0) }
    case .not(let part): attributes(in: part)
    case .reading(let id, let branches):
      branches[option(of: id)].map { attributes(in: $0) } ?? []
    case .attribute(let path, _): [path]
    case .term, .judged, .clause: []
    }
  }

  private func collect(_ requirement: Requirement, _ result: inout [ClauseID]) {
    switch requirement {
    case .clause(let id): result.append(id)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts { collect(part, &result) }
    case .reading(let id, let branches):
      if let branch = branches[option(of: id)] { collect(branch, &result) }
    case .tally(let tally): result += tally.items.map(\.id)
    case .advanced(let advance): result += advance.grants.map(\.clause) + advance.over
    case .some(let test), .count(_, let test), .none(let test): collect(test.condition, &result)
    case .service(let service): collect(service.condition, &result)
    case .achievements(let needs):
      for need in needs { collect(need.condition, &result) }
    case .satisfied, .judged, .attested, .outside, .unlessFlagged, .notice, .within, .fact,
      .assessments:
      break
    }
  }

  private func collect(_ condition: Condition, _ result: inout [ClauseID]) {
    switch condition {
    case .all(let parts), .any(let parts):
      for part in parts { collect(part, &result) }
    case .not(let part): collect(part, &result)
    case .reading(let id, let branches):
      if let branch = branches[option(of: id)] { collect(branch, &result) }
    case .term(let name):
      if let clause = pack.terms[name]?.clause { result.append(clause) }
    case .clause(let id): result.append(id)
    case .attribute, .judged: break
    }
  }
}
