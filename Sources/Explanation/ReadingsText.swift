import OrderedCollections
package import RuleModel

/// The readings of a standard (口径): question, options, the one in force, why.
package struct ReadingsText: Sendable {
  /// The readings shown; all of the pack's when nil.
  package var only: [ReadingID]?
  /// Their words.
  package var wording: Wording

  /// A text of readings.
  package init(_ wording: Wording, only: [ReadingID]? = nil) {
    self.wording = wording
    self.only = only
  }

  /// Every reading as a table of id, question and option in force; named ones in full.
  package func lines(_ style: TextStyle) -> [String] {
    var page = Page(style)
    guard let only else {
      page.add(table)
      page.add("标 * 的不是默认口径。")
      return page.lines
    }
    for id in only { page.add(outline(of: id)) }
    return page.lines
  }

  private var table: Table {
    Table(
      header: ["口径", "问题", "现行"],
      rows: wording.pack.readings.values.map { reading in
        let option = wording.option(of: reading.id)
        let meaning = reading.options[option].map { "：\($0)" } ?? ""
        let star = option == reading.defaultOption ? "" : "*"
        return [reading.id.text, reading.question, "\(star)\(option)\(meaning)"]
      },
    )
  }

  private func outline(of id: ReadingID) -> Outline {
    var outline = Outline()
    guard let reading = wording.pack.readings[id] else {
      outline.add("\(wording.pack.shortName) 没有口径 \(id)。")
      return outline
    }
    outline.heading("\(reading.id) \(reading.question)")
    for line in wording.options(of: reading) { outline.add(line, .bullet) }
    outline.add("为何如此默认：\(reading.why)")
    if !reading.clauses.isEmpty { outline.add("涉及条款：\(Wording.list(reading.clauses))") }
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
