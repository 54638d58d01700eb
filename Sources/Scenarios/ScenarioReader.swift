import Diagnostics
package import Documents
import OrderedCollections
import Profiles
package import RuleModel

/// Reads scenario files: strict in their keys and words, and telling every fault with its place.
///
/// A file without the key `scenario` is a bare profile. Pathways, readings and clauses are checked
/// against the packs, unless there are none to check against.
package struct ScenarioReader: Sendable {
  /// The standards that scenarios can refer to; nil leaves references unchecked.
  package let packs: [RulePack]?
  /// What a document may cost.
  package let limits: DocumentLimits
  /// The day after which facts of scenarios that name none are implausible; nil asks nothing.
  package let today: CalendarDay?

  /// A reader.
  package init(
    packs: [RulePack]? = nil,
    limits: DocumentLimits = DocumentLimits(),
    today: CalendarDay? = nil,
  ) {
    self.packs = packs
    self.limits = limits
    self.today = today
  }

  /// Reads a file; `path` also names it in diagnostics.
  package func read(path: String) -> ReadScenario {
    read(DocumentReader(limits: limits).read(path: path), path: path)
  }

  /// Reads bytes that came from elsewhere, such as standard input.
  ///
  /// - Parameter file: names them in diagnostics; what `profileFrom` names is looked for beside it.
  package func read(bytes: [UInt8], file: String) -> ReadScenario {
    read(DocumentReader(limits: limits).read(bytes: bytes, file: file), path: file)
  }

  private func read(_ document: Document, path: String) -> ReadScenario {
    var reading = ScenarioReading(document, path: path, reader: self)
    let scenario = reading.scenario()
    let diagnostics = reading.diagnostics
    return ReadScenario(
      scenario: diagnostics.hasErrors ? nil : scenario,
      diagnostics: diagnostics,
    )
  }
}
