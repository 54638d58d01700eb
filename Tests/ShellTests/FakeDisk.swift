import Diagnostics
import Documents
import RuleModel
import Scenarios
import Synchronization

@testable import Shell

/// Files in memory, so that tests leave none behind.
final class FakeDisk: Sendable {
  struct Contents {
    var files: [String: String] = [:]
    /// What earlier sessions left.
    var left: [LeftJournal] = []
    /// What this one keeps.
    var journal: LeftJournal?
  }

  let contents: Mutex<Contents>
  let packs: [RulePack]

  init(packs: [RulePack], files: [String: String] = [:], journal: LeftJournal? = nil) {
    self.packs = packs
    contents = Mutex(Contents(files: files, left: journal.map { [$0] } ?? []))
  }

  func text(at path: String) -> String? { contents.withLock { $0.files[path] } }

  func write(_ text: String, at path: String) { contents.withLock { $0.files[path] = text } }

  var access: FileAccess {
    let reader = ScenarioReader(packs: packs)
    return FileAccess(
      open: { path in
        guard let text = self.text(at: path) else { return (nil, []) }
        let read = reader.read(bytes: Array(text.utf8), file: path)
        return (read.scenario, read.diagnostics.reported)
      },
      save: { scenario, path in
        if let known = self.text(at: path), known != scenario.source?.document.text {
          let message = DiagnosticMessage(.fileConflict, "'\(path)' 打开之后被别处改过，没有覆盖")
          return .failure(FileAccess.SaveFault(message))
        }
        let text = ScenarioWriter().text(of: scenario)
        self.write(text, at: path)
        return .success(reader.read(bytes: Array(text.utf8), file: path).scenario ?? scenario)
      },
      text: { ScenarioWriter().text(of: $0) },
      parse: { text in
        let read = reader.read(bytes: Array(text.utf8), file: "恢复")
        return (read.scenario, read.diagnostics.reported)
      },
      list: { self.contents.withLock { $0.files.keys.sorted() } },
      export: { text, path, before in
        guard self.text(at: path) == nil || self.text(at: path) == before else {
          return DiagnosticMessage(.fileConflict, "'\(path)' 已经存在，没有覆盖")
        }
        self.write(text, at: path)
        return nil
      },
      journal: FileAccess.JournalAccess(
        read: {
          self.contents.withLock { contents in
            // A new session: what the last one kept is left.
            if let last = contents.journal { contents.left.append(last) }
            contents.journal = nil
            return contents.left
          }
        },
        discard: { journal in
          self.contents.withLock { contents in
            if let place = contents.left.firstIndex(of: journal) {
              contents.left.remove(at: place)
            }
          }
        },
        write: { journal in self.contents.withLock { $0.journal = journal } },
      ),
    )
  }
}
