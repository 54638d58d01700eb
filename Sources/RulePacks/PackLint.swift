package import Diagnostics
import Documents
import OrderedCollections
import RuleModel

/// What a pack that reads without fault can still be wrong about; every finding is a warning.
package struct PackLint: Sendable {
  /// How many characters the text of a clause may have.
  package static let longestText = 80

  private let pack: RulePack
  private let reading: PackReading
  private let graph: PackGraph
  private let reached: Set<PackName>

  /// Lints what was read; nil when no pack came of it.
  package init?(_ reading: PackReading) {
    guard let pack = reading.pack else { return nil }
    self.pack = pack
    self.reading = reading
    graph = PackGraph(pack)
    reached = graph.reachable(from: pack.pathways.keys.map { .pathway($0) })
  }

  /// Every warning, in the order of the text.
  package var diagnostics: DiagnosticList {
    var found = DiagnosticList()
    for (name, message) in texts + unused + readings + pathways {
      let place = reading.sourceMap[name]
      found.append(
        Diagnostic(
          message,
          severity: .warning,
          at: place,
          length: name.description.count,
          sourceLine: place.flatMap { reading.source.excerpt(at: $0) },
        )
      )
    }
    return found
  }
}

extension PackLint {
  private typealias Finding = (PackName, DiagnosticMessage)

  private var texts: [Finding] {
    pack.clauses.values.flatMap { clause -> [Finding] in
      let name = PackName.clause(clause.id)
      var found: [Finding] = []
      if clause.text.isBlank { found.append((name, .lint("条款 '\(clause.id)' 没有文字"))) }
      if clause.text.count > Self.longestText {
        found.append(
          (
            name,
            .lint(
              "条款 '\(clause.id)' 的文字至多 \(Self.longestText) 字，得到 \(clause.text.count) 字"
            )
          )
        )
      }
      if clause.citation.locator.isBlank || clause.citation.document.isBlank {
        found.append((name, .lint("条款 '\(clause.id)' 没有出处")))
      }
      return found
    }
  }

  private var unused: [Finding] {
    var found: [Finding] = []
    for clause in pack.clauses.values where !reached.contains(.clause(clause.id)) {
      switch clause.body {
      case .requirement:
        found.append((.clause(clause.id), .lint("没有申报途径用到条款 '\(clause.id)'")))
      case .filter, .distinct:
        let message = "没有申报途径把条款 '\(clause.id)' 列入 filters"
        found.append((.clause(clause.id), .lint(message)))
      case .term, .semantics, .inert:
        continue
      }
    }
    for name in pack.terms.keys where !reached.contains(.term(name)) {
      found.append((.term(name), .lint("没有用到术语 '\(name)'")))
    }
    for name in pack.anchors.keys where !reached.contains(.anchor(name)) {
      found.append((.anchor(name), .lint("没有用到起算日 '\(name)'")))
    }
    return found
  }

  private var readings: [Finding] {
    pack.readings.values.flatMap { reading -> [Finding] in
      let name = PackName.reading(reading.id)
      var found: [Finding] = []
      // A reading with one option only records a choice that is built in.
      if reading.options.count > 1, !reached.contains(name) {
        found.append((name, .lint("口径 '\(reading.id)' 有几个选项，却没有 by 用到它")))
      }
      if reading.question.isBlank { found.append((name, .lint("口径 '\(reading.id)' 没有问题"))) }
      if reading.why.isBlank { found.append((name, .lint("口径 '\(reading.id)' 没有理由"))) }
      return found
    }
  }

  private var pathways: [Finding] {
    var found: [Finding] = []
    var highest = 0
    for pathway in pack.pathways.values {
      let name = PackName.pathway(pathway.id)
      if pathway.filters.isEmpty, countsAchievements(pathway) {
        found.append((name, .lint("申报途径 '\(pathway.id)' 计算成果，却没有 filters")))
      }
      let level = PathwayReader.levels.firstIndex(of: pathway.level) ?? 0
      if level < highest {
        found.append((name, .lint("申报途径 '\(pathway.id)' 应排在更高层级之前")))
      }
      highest = max(highest, level)
    }
    return found
  }

  private func countsAchievements(_ pathway: Pathway) -> Bool {
    if pathway.requirement.hasTally { return true }
    return graph.reachable(from: [.pathway(pathway.id)]).contains { name in
      guard case .clause(let id) = name, case .requirement(let body)? = pack.clauses[id]?.body
      else { return false }
      return body.hasTally
    }
  }
}

extension Requirement {
  /// Whether it counts achievements by itself, not through another clause.
  fileprivate var hasTally: Bool {
    switch self {
    case .tally: true
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.contains(where: \.hasTally)
    case .reading(_, let branches): branches.values.contains(where: \.hasTally)
    case .clause, .satisfied, .judged, .attested, .outside, .unlessFlagged, .notice, .within,
      .fact, .some, .count, .none, .service, .assessments, .achievements, .advanced:
      false
    }
  }
}

extension DiagnosticMessage {
  fileprivate static func lint(_ text: String) -> DiagnosticMessage {
    DiagnosticMessage(.packLint, text)
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
