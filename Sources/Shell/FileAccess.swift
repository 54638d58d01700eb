package import Diagnostics
package import Scenarios

/// The way to the disk, handed in so that tests have none.
package struct FileAccess: Sendable {
  /// Reads a scenario, with everything that is wrong with it.
  package var open: @Sendable (_ path: String) -> (scenario: Scenario?, diagnostics: [Diagnostic])
  /// Writes a scenario and returns it as saved, so that the next save knows what is on the disk.
  /// Refuses to overwrite a file that changed since the scenario was opened or saved.
  package var save: @Sendable (Scenario, _ path: String) -> Result<Scenario, SaveFault>
  /// A scenario as the text of a file.
  package var text: @Sendable (Scenario) -> String
  /// Reads a scenario from a text, as ``text`` wrote it.
  package var parse: @Sendable (String) -> (scenario: Scenario?, diagnostics: [Diagnostic])
  /// The scenario files at hand, sorted.
  package var list: @Sendable () -> [String]
  /// The names in a folder, given with its final `/` or empty for the current one: scenario files,
  /// and folders with a final `/`, sorted.
  package var entries: @Sendable (_ folder: String) -> [String]
  /// Writes a report to a file that does not exist yet, or holds just what was exported to it
  /// before; returns what went wrong.
  package var export:
    @Sendable (_ text: String, _ path: String, _ before: String?) -> DiagnosticMessage?
  /// The journal of unsaved work; nil when none is kept (pipes, scripts).
  package var journal: JournalAccess?

  /// Why a scenario was not saved.
  package struct SaveFault: Error {
    /// What to tell.
    package var message: DiagnosticMessage
    /// A fault.
    package init(_ message: DiagnosticMessage) { self.message = message }
  }

  /// The way to the journal.
  package struct JournalAccess: Sendable {
    /// The unsaved work of every session that ended without leaving, in the order of its journals.
    package var read: @Sendable () -> [LeftJournal]
    /// Removes one of them, once it was taken back or is not wanted.
    package var discard: @Sendable (LeftJournal) -> Void
    /// Replaces this session's own journal, at once and whole; nil removes it. What an earlier
    /// session left stays.
    package var write: @Sendable (LeftJournal?) -> Void

    /// A journal.
    package init(
      read: @escaping @Sendable () -> [LeftJournal],
      discard: @escaping @Sendable (LeftJournal) -> Void,
      write: @escaping @Sendable (LeftJournal?) -> Void,
    ) {
      self.read = read
      self.discard = discard
      self.write = write
    }
  }

  /// A way to the disk.
  package init(
    open: @escaping @Sendable (String) -> (scenario: Scenario?, diagnostics: [Diagnostic]),
    save: @escaping @Sendable (Scenario, String) -> Result<Scenario, SaveFault>,
    text: @escaping @Sendable (Scenario) -> String,
    parse: @escaping @Sendable (String) -> (scenario: Scenario?, diagnostics: [Diagnostic]),
    list: @escaping @Sendable () -> [String],
    entries: @escaping @Sendable (String) -> [String] = { _ in [] },
    export: @escaping @Sendable (String, String, String?) -> DiagnosticMessage?,
    journal: JournalAccess? = nil,
  ) {
    self.open = open
    self.save = save
    self.text = text
    self.parse = parse
    self.list = list
    self.entries = entries
    self.export = export
    self.journal = journal
  }
}
