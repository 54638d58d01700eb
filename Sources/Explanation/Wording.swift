package import Evaluation
import OrderedCollections
package import RuleModel

/// Every phrase that is shown, in Chinese: the one home of words (the evaluator and the planner
/// have none).
///
/// It knows the pack, for the text of clauses, and the profile, for the names of facts.
package struct Wording: Sendable {
  /// The standard spoken of.
  package let pack: RulePack
  /// The applicant spoken of.
  package let profile: Profile
  /// The readings switched away from the pack's defaults.
  package let readings: [ReadingID: String]

  /// Words for a pack and a profile.
  package init(pack: RulePack, profile: Profile, readings: [ReadingID: String] = [:]) {
    self.pack = pack
    self.profile = profile
    self.readings = readings
  }

  /// Words for what an evaluator judges.
  package init(_ evaluator: Evaluator) {
    self.init(pack: evaluator.pack, profile: evaluator.profile, readings: evaluator.readings)
  }
}

extension Wording {
  /// The mark of a truth; the four differ without colour.
  package static func mark(_ standing: Standing) -> String {
    switch standing {
    case .met: "✓"
    case .unmet: "✗"
    case .unknown: "?"
    case .review: "○"
    }
  }

  /// The word of a truth.
  package static func name(_ standing: Standing) -> String {
    switch standing {
    case .met: "满足"
    case .unmet: "不满足"
    case .unknown: "未知"
    case .review: "由评委会判断"
    }
  }

  /// The mark and word of a fact that was not given; empty for a given one.
  package static func tag(_ origin: Origin) -> String {
    switch origin {
    case .given: ""
    case .assumed: "≈〔推定〕"
    case .planned: "▷〔计划〕"
    case .hypothetical: "◇〔假设〕"
    }
  }

  /// The word of a level of titles.
  package static func level(_ id: String) -> String {
    switch id {
    case "assistant": "助理级"
    case "intermediate": "中级"
    case "associate-senior": "副高级"
    case "senior": "正高级"
    default: id
    }
  }

  /// The word of a kind of pathway.
  package static func pathwayKind(_ id: String) -> String {
    switch id {
    case "regular": "正常晋升"
    case "lateral": "非本系列（专业）"
    case "recognition": "认定"
    case "direct": "直接认定"
    case "introduced": "引进人才直接申报"
    case "early": "提前申报"
    case "exceptional": "破格"
    default: id
    }
  }

  /// The short name of a pathway within its standard: 正高级 正常晋升.
  package func pathway(_ id: String) -> String {
    guard let pathway = pack.pathways.values.first(where: { $0.id == id }) else {
      let parts = id.split(separator: "/").map(String.init)
      guard parts.count == 3 else { return id }
      return "\(Self.level(parts[1])) \(Self.pathwayKind(parts[2]))"
    }
    return "\(Self.level(pathway.level)) \(Self.pathwayKind(pathway.kind))"
  }

  /// The name of a pathway with its standard: 青海·金融经济 正高级 正常晋升.
  package func fullPathway(_ id: String) -> String {
    "\(pack.shortName) \(pathway(id))"
  }

  /// The option of a reading in force.
  package func option(of reading: ReadingID) -> String {
    readings[reading] ?? pack.readings[reading]?.defaultOption ?? ""
  }

  /// The clause's own text; empty when the pack does not know it.
  package func text(of clause: ClauseID) -> String {
    pack.clauses[clause]?.text ?? ""
  }

  /// The place in the official text; the id when the pack does not know the clause.
  package func locator(of clause: ClauseID) -> String {
    guard let locator = pack.clauses[clause]?.citation.locator, !locator.isEmpty else {
      return clause.text
    }
    return locator
  }

  /// A clause in passing: `QH-12.3.5c 核心期刊论文两篇`.
  func brief(_ clause: ClauseID) -> String {
    let text = text(of: clause)
    return text.isEmpty ? clause.text : "\(clause.text) \(text)"
  }

  /// Clause ids in a row; those beyond the limit are counted.
  static func list(_ clauses: [ClauseID], limit: Int = .max) -> String {
    let shown = clauses.prefix(limit).map(\.text).joined(separator: "、")
    return clauses.count > limit ? "\(shown) 等\(clauses.count)条" : shown
  }
}
