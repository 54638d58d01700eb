import Explanation

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
    guard let left = leftJournals.first else { return [] }
    guard leftJournals.count > 1 else {
      return ["上次意外中断时有未保存的内容\(left.file)：“恢复”取回，“恢复 丢弃”删除。"]
    }
    let text =
      "几次意外中断时留下 \(leftJournals.count) 份未保存的内容，先是第一份\(left.file)："
      + "“恢复”取回，“恢复 丢弃”删除，再“恢复”轮到下一份。"
    return TextLayout.wrapped(text, width: style.width, hanging: 2)
  }

  /// What to say once a piece of left work is dealt with: that there is more.
  var moreLeftNote: [String] {
    guard let next = leftJournals.first else { return [] }
    return ["还有 \(leftJournals.count) 份中断时留下的内容\(next.file)：再“恢复”取回下一份。"]
  }
}

extension LeftJournal {
  /// The file the work was meant for, as an aside; empty when it had none.
  fileprivate var file: String { path.map { "（\($0)）" } ?? "" }
}
