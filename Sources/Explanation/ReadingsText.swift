import Evaluation
import OrderedCollections
package import RuleModel

/// The readings of a standard (口径): question, options, the one in force, why, and whether a
/// verdict on the profile at hand turns on it.
package struct ReadingsText: OutlinedText {
  /// The readings shown; all of the pack's when nil.
  package var only: [ReadingID]?
  /// Their words.
  package var wording: Wording
  /// The pathways that turn on them; nil when there is no profile to judge.
  package var stakes: [ReadingStake]?

  /// A text of readings.
  package init(_ wording: Wording, only: [ReadingID]? = nil, stakes: [ReadingStake]? = nil) {
    self.wording = wording
    self.only = only
    self.stakes = stakes
  }

  /// Stands before the names of the pathways that turn on a reading.
  private static let mark = "◆"

  /// Every reading with its options and one line why; named ones with their clauses, too.
  package var outline: Outline {
    var outline = Outline()
    guard let only else {
      outline.add(summary)
      for reading in wording.pack.readings.values { outline.append(self.outline(of: reading)) }
      return outline
    }
    for id in only {
      guard let reading = wording.pack.readings[id] else {
        outline.add("\(wording.pack.shortName) 没有口径 \(id)。")
        continue
      }
      outline.append(self.outline(of: reading))
      if !reading.clauses.isEmpty { outline.add("涉及条款：\(Wording.list(reading.clauses))") }
      outline.append(turns(on: id))
    }
    return outline
  }

  private var summary: String {
    let count = "\(wording.pack.shortName)：\(wording.pack.readings.count) 个口径"
    guard let stakes else { return "\(count)。" }
    let ids = wording.pack.readings.keys.filter { id in stakes.contains { $0.flip.reading == id } }
    guard !ids.isEmpty else { return "\(count)；单独换哪一个都不改变这份档案的结论。" }
    return "\(count)；标 \(Self.mark) 的会改变这份档案的结论："
      + ids.map(\.text).joined(separator: "、") + "。"
  }

  private func outline(of reading: Reading) -> Outline {
    var outline = Outline()
    outline.heading("\(reading.id) \(reading.question)\(pathways(of: reading.id))")
    for line in wording.options(of: reading) { outline.add(line, .bullet, depth: 1) }
    outline.add("为何如此默认：\(reading.why)", depth: 1)
    return outline
  }

  /// 　◆ 正高级 正常晋升; empty when nothing turns on the reading.
  private func pathways(of id: ReadingID) -> String {
    var names: [String] = []
    for stake in stakes ?? [] where stake.flip.reading == id {
      let name = wording.pathway(stake.pathway)
      if !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? "" : "　\(Self.mark) \(names.joined(separator: "、"))"
  }

  private func turns(on id: ReadingID) -> Outline {
    var outline = Outline()
    for stake in stakes ?? [] where stake.flip.reading == id {
      let line = wording.flip(stake.flip, from: stake.standing)
      outline.add("\(Self.mark) \(wording.pathway(stake.pathway))：\(line)")
    }
    return outline
  }
}

extension Wording {
  /// The options of a reading with what each means, the one in force and the default marked.
  func options(of reading: Reading) -> [String] {
    reading.options.map { option, meaning in
      var notes: [String] = []
      if option == self.option(of: reading.id) { notes.append("现行") }
      if option == reading.defaultOption { notes.append("默认") }
      let note = notes.isEmpty ? "" : "［\(notes.joined(separator: "，"))］"
      return "\(option)：\(meaning)\(note)"
    }
  }
}
