import Documents
import Glibc
import Scenarios
import Shell

/// The file that keeps unsaved work, so that a crash loses at most the command being typed.
///
/// Sessions side by side have a journal each: a session claims the first that no other holds, by a
/// lock that ends with its process, however it ends.
struct JournalFile {
  /// Its own; nil when every place is taken.
  private let path: String?
  /// Where earlier sessions left work that no other session offers.
  private let left: [String]

  private static let limit = 16 << 20
  private static let most = 16

  /// The first free journal, and all that hold work nobody took back; nil when there is no place
  /// to keep one.
  static func claimed() -> JournalFile? {
    guard let folder = Machine.stateFolder else { return nil }
    var left: [String] = []
    var own: String?
    for number in 1...most {
      let path = "\(folder)/journal-\(number)"
      SafeFile.makeFolders(for: path)
      let lock = open("\(path).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard lock >= 0 else { return nil }
      guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
        close(lock)
        continue
      }
      // The descriptors of those taken stay open: a lock is held until the process ends.
      if work(at: path) != nil {
        left.append(path)
      } else if own == nil {
        own = path
      } else {
        close(lock)
      }
    }
    return JournalFile(path: own, left: left)
  }

  /// The way to it.
  var access: FileAccess.JournalAccess {
    FileAccess.JournalAccess(
      read: { left.compactMap(Self.work) },
      discard: { journal in
        if let path = left.first(where: { Self.work(at: $0) == journal }) { unlink(path) }
      },
      write: write,
    )
  }

  /// The first line names the file the work was meant for, the rest is the scenario.
  private static func work(at path: String) -> LeftJournal? {
    guard let bytes = try? DocumentFile.bytes(path: path, limit: limit),
      let text = String(validating: bytes, as: UTF8.self), let end = text.firstIndex(of: "\n"),
      text.hasPrefix(mark)
    else { return nil }
    let name = text[..<end].dropFirst(mark.count)
    let work = String(text[text.index(after: end)...])
    return LeftJournal(path: name.isEmpty ? nil : String(name), text: work)
  }

  private func write(_ journal: LeftJournal?) {
    guard let path else { return }
    guard let journal else {
      unlink(path)
      return
    }
    let name = journal.path.flatMap { $0.contains { $0.isNewline } ? nil : $0 } ?? ""
    // Work goes on without a journal when the disk is full.
    try? SafeFile.write("\(Self.mark)\(name)\n\(journal.text)", to: path)
  }

  private static let mark = "# 中断时未保存的内容："
}
