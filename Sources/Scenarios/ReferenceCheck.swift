import Diagnostics
import Documents
import OrderedCollections
import RuleModel

/// Reads words that refer to the packs, and reports those that refer to nothing.
struct ReferenceCheck {
  /// The standards; nil takes every word as it stands.
  let packs: [RulePack]?

  func check(standard value: ValueReader) {
    guard let packs, let id = value.node.scalar?.text else { return }
    report(value, id, "标准", among: packs.map(\.id))
  }

  func check(pathway value: ValueReader) {
    guard let packs, let id = value.node.scalar?.text else { return }
    report(value, id, "申报途径", among: packs.flatMap { $0.pathways.values.map(\.id) })
  }

  /// A clause id.
  func clause(_ value: ValueReader) -> ClauseID? {
    guard let text = value.text() else { return nil }
    let id = ClauseID(text)
    if let packs, !packs.contains(where: { $0.clauses[id] != nil }) {
      report(value, text, "条款", among: packs.flatMap { $0.clauses.keys.map(\.text) })
    }
    return id
  }

  /// A list of clause ids.
  func clauses(_ value: ValueReader) -> [ClauseID]? {
    value.elements()?.compactMap(clause)
  }

  /// An option of a reading.
  func option(of key: ValueReader, _ value: ValueReader) -> String? {
    guard let option = value.text() else { return nil }
    guard let packs, let id = key.node.scalar?.text else { return option }
    // Standards that share a reading share its options.
    let readings = packs.compactMap { $0.readings[ReadingID(id)] }
    if readings.isEmpty {
      report(key, id, "口径", among: packs.flatMap { $0.readings.keys.map(\.text) })
      return option
    }
    var options: [String] = []
    for name in readings.flatMap(\.options.keys) where !options.contains(name) {
      options.append(name)
    }
    return value.word("口径 \(id) 的选项", among: options)
  }

  /// `AM-66=one-work` as a reading and its option.
  func switched(_ value: ValueReader) -> (reading: ReadingID, option: String)? {
    let parts = value.converted(.wrongType, expected: "口径与选项（如 AM-66=one-work）") { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } ? parts : nil
    }
    guard let parts else { return nil }
    let location = value.node.location
    func part(_ text: Substring) -> ValueReader {
      ValueReader(
        DocumentNode(.scalar(DocumentScalar(String(text), isQuoted: true)), at: location),
        value.faults,
      )
    }
    guard let option = option(of: part(parts[0]), part(parts[1])) else { return nil }
    return (ReadingID(String(parts[0])), option)
  }

  private func report(
    _ value: ValueReader,
    _ word: String,
    _ noun: String,
    among known: [String],
  ) {
    guard !known.contains(word) else { return }
    value.reportKey(
      DiagnosticMessage(
        .unknownReference,
        "未知的\(noun) '\(word.prefix(60))'",
        notes: known.count < 6 ? ["可用：\(known.joined(separator: "、"))"] : [],
        suggestion: value.faults.nearest(to: word, among: known),
      )
    )
  }
}
