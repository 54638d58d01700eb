import Diagnostics
import Documents
import OrderedCollections
import RuleModel

/// Checks how the parts of a pack hang together: no part may hang on itself.
struct ReferenceCheck {
  private let pack: RulePack
  private let sourceMap: SourceMap

  /// A check of a pack, which may lack parts that could not be read.
  init(_ pack: RulePack, _ sourceMap: SourceMap) {
    self.pack = pack
    self.sourceMap = sourceMap
  }

  /// Reports every circle at its first part, and every pathway whose `current` counts from itself.
  func report(to faults: DocumentFaults) {
    let graph = PackGraph(pack)
    let survey = graph.survey()
    for circle in survey.circles {
      // Told at the part that stands first, whatever the order of the walk.
      let names = Array(circle.dropLast())
      let start = names.indices.min { place(names[$0]) < place(names[$1]) } ?? 0
      let turned = names[start...] + names[..<start] + [names[start]]
      report(.circle(Array(turned)), at: names[start], to: faults)
    }
    for name in survey.tooDeep {
      report(.tooDeep(name, limit: PackGraph.deepest), at: name, to: faults)
    }
    for (id, pathway) in pack.pathways {
      let behind = graph.reachable(from: [.anchor(pathway.current)])
      if behind.contains(.anchor(PackScope.current)) {
        let message = DiagnosticMessage.currentOnItself(pathway.current, of: id)
        report(message, at: .pathway(id), to: faults)
      }
    }
  }

  private func place(_ name: PackName) -> SourceLocation {
    sourceMap[name] ?? SourceLocation(file: "", line: 0, column: 0)
  }

  private func report(_ message: DiagnosticMessage, at name: PackName, to faults: DocumentFaults) {
    let length = name.description.split(separator: "/").suffix(2).joined(separator: "/").count
    faults.report(message, at: sourceMap[name], length: length)
  }
}
