package import Diagnostics
package import Documents
package import RuleModel

/// Reads a profile by the ``Vocabulary``: strict in its keys and words, and telling every fault.
///
/// Keys and words may be English ids or Chinese words. `~` is a known absence, a key left out is
/// unknown. Achievements without an id are numbered (`p1`, `p2`, …) in the order of the file.
/// Implausible facts are warnings (``ProfileChecks``) and told only when there is no error; a note
/// names the place of the fact that one does not go with.
package struct ProfileReader {
  private let faults: DocumentFaults
  private let asOf: CalendarDay?

  /// A reader that reports to `faults`, which belongs to the document that is read; facts after
  /// `asOf` are implausible.
  package init(_ faults: DocumentFaults, asOf: CalendarDay? = nil) {
    self.faults = faults
    self.asOf = asOf
  }

  /// Reads a whole document that is a profile.
  package static func read(
    _ document: Document,
    asOf: CalendarDay? = nil,
  ) -> (result: ReadProfile?, diagnostics: DiagnosticList) {
    let faults = DocumentFaults(document)
    guard let root = document.root else { return (nil, faults.diagnostics) }
    let result = ProfileReader(faults, asOf: asOf).read(root)
    return (result, faults.diagnostics)
  }

  /// Reads the mapping under `profile:`; a value left empty is a profile of which nothing is known.
  package func read(_ node: DocumentNode) -> ReadProfile {
    let errorsBefore = faults.diagnostics.hasErrors
    if node.isNull { return ReadProfile(profile: Profile(), source: ProfileSource()) }
    var reading = RecordReading(faults)
    let root = reading.root(node) ?? Record()
    let result = ReadProfile(profile: Profile(root: root), source: reading.source)
    if errorsBefore || !faults.diagnostics.hasErrors {
      for warning in ProfileChecks.warnings(in: result.profile, asOf: asOf) {
        let place = result.source.location(of: warning.fact)
        let other = warning.other.flatMap(result.source.location)
        let message = warning.message(notingOther: other?.description)
        faults.report(message, severity: .warning, at: place)
      }
    }
    return result
  }
}
