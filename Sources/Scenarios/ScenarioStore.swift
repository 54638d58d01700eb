import Documents
package import RuleModel

/// Scenario files on the disk.
package struct ScenarioStore: Sendable {
  /// Reads them.
  package let reader: ScenarioReader

  /// A store whose files refer to these packs; nil leaves references unchecked.
  ///
  /// - Parameter today: after it facts of scenarios that name no day are implausible.
  package init(packs: [RulePack]? = nil, today: CalendarDay? = nil) {
    reader = ScenarioReader(packs: packs, today: today)
  }

  /// Reads a file.
  package func load(path: String) -> ReadScenario {
    reader.read(path: path)
  }

  /// Writes a scenario and returns it as saved, so that the next save knows what the file holds.
  ///
  /// A file that changed since the scenario was read from it or saved to it is not overwritten,
  /// nor is another file that exists, unless `overwriting`. The file ends up readable by its owner
  /// only; on any error it is as it was.
  package func save(
    _ scenario: Scenario,
    to path: String,
    overwriting: Bool = false,
  ) throws(SaveError) -> Scenario {
    if !overwriting { try checkUntouched(path, since: scenario.source) }
    var saved = scenario
    // Away from its folder the name of the other file would mean something else.
    if let source = scenario.source, !Self.isSameFolder(source.path, path) {
      saved.profileFrom = nil
    }
    let text = ScenarioWriter().text(of: saved)
    try SafeFile.write(text, to: path)
    saved.source = ScenarioWriter().source(of: saved, text: text, path: path)
    if saved.source?.borrowedProfile == nil { saved.profileFrom = nil }
    return saved
  }
}

extension ScenarioStore {
  /// Compares contents, not times: a file that was rewritten with the same text is no conflict.
  private func checkUntouched(
    _ path: String,
    since source: ScenarioSource?,
  ) throws(SaveError) {
    let isOwn = source.map { FilePath.canonical($0.path) == FilePath.canonical(path) } ?? false
    let known = isOwn ? source?.document.text : nil
    let limit = max(known?.utf8.count ?? 0, 1)
    do {
      let bytes = try DocumentFile.bytes(path: path, limit: limit)
      guard let known else { throw SaveError.exists(path: path) }
      if !bytes.elementsEqual(known.utf8) { throw SaveError.changed(path: path) }
    } catch let error as SaveError {
      throw error
    } catch DocumentFile.Failure.missing {
      return
    } catch {
      throw isOwn ? .changed(path: path) : .exists(path: path)
    }
  }

  private static func isSameFolder(_ left: String, _ right: String) -> Bool {
    FilePath.canonical(FilePath.folder(of: left)) == FilePath.canonical(FilePath.folder(of: right))
  }
}
