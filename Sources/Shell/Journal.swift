/// What the journal of unsaved work holds, so that it is written only when that changes.
struct Journal: Sendable {
  /// The workspace it was last written for; nil when there is no journal of this session.
  var written: Workspace?
}

/// The unsaved work of a session that broke off.
package struct LeftJournal: Hashable, Sendable {
  /// The file the work was meant for; nil when it had none.
  package var path: String?
  /// The work, as the text of a scenario file.
  package var text: String

  /// Unsaved work.
  package init(path: String?, text: String) {
    self.path = path
    self.text = text
  }
}

extension Session {
  /// Keeps the journal in step: the unsaved work after each command that changed something,
  /// nothing when all is saved or the shell is left.
  ///
  /// The journal is a scenario file, so that it can also be read by hand.
  mutating func keepJournal(after reply: Reply) {
    guard let access = surroundings.files.journal else { return }
    guard hasUnsavedWork, !reply.quits else {
      if journal.written != nil { access.write(nil) }
      journal.written = nil
      return
    }
    let contents = workspace.saveable
    guard journal.written != contents else { return }
    let text = surroundings.files.text(scenario(of: workspace))
    access.write(LeftJournal(path: workspace.path, text: text))
    journal.written = contents
  }

  /// What to say before the first prompt: that a session broke off with unsaved work.
  package var greeting: [String] {
    guard let leftJournal else { return [] }
    let file = leftJournal.path.map { "（\($0)）" } ?? ""
    return ["上次意外中断时有未保存的内容\(file)：“恢复”取回，“恢复 丢弃”删除。"]
  }
}
