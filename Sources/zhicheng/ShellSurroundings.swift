import Diagnostics
import LineEditing
import RuleModel
import Scenarios
import Shell

/// Gives a session the world: the packs, the disk, the clock, Ctrl-C.
enum ShellSurroundings {
  /// - Parameter keepsJournal: whether unsaved work is kept where a crash cannot reach it.
  static func make(keepsJournal: Bool) -> Surroundings {
    Surroundings(
      packs: { packs },
      files: files(journal: keepsJournal ? JournalFile.claimed()?.access : nil),
      today: { Machine.today },
      isCancelled: { ProcessSignals.interruptRequested },
    )
  }

  // Read once, when the first command needs them. A bundled pack with a fault ends the program.
  private static let packs: [RulePack] = {
    do {
      return try Standards.packs()
    } catch {
      Zhicheng.end(with: error)
    }
  }()

  private static func files(journal: FileAccess.JournalAccess?) -> FileAccess {
    FileAccess(
      open: { path in
        let reading = ScenarioStore(packs: packs, today: Machine.today).load(path: path)
        return (reading.scenario, reading.diagnostics.reported)
      },
      save: { scenario, path in
        do throws(SaveError) {
          return .success(try ScenarioStore(packs: packs).save(scenario, to: path))
        } catch {
          return .failure(FileAccess.SaveFault(error.message))
        }
      },
      text: { scenario in
        // By itself: what the journal holds must not need the files the scenario came from.
        var whole = scenario
        whole.source = nil
        return ScenarioWriter().text(of: whole)
      },
      parse: { text in
        let reader = ScenarioReader(packs: packs)
        let reading = reader.read(bytes: Array(text.utf8), file: "中断时的内容")
        return (reading.scenario, reading.diagnostics.reported)
      },
      list: { ScenarioFiles.contents(of: "scenarios") },
      entries: { ScenarioFiles.entries(of: $0) },
      export: { text, path, before in
        do throws(SaveError) {
          try SafeFile.create(text, at: path, replacing: before)
          return nil
        } catch {
          return error.message
        }
      },
      journal: journal,
    )
  }
}
