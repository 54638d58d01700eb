import Diagnostics
import Yams

/// What stopped Yams, in words for the people who write profiles.
struct SyntaxFault {
  private let message: DiagnosticMessage
  private let location: SourceLocation
  private let source: SourceText

  /// Finds the words and the place; `source` is the text the error is about.
  init(_ error: YamlError, in source: SourceText) {
    self.source = source
    var columns = ColumnCounter(source)
    func place(_ mark: Mark) -> SourceLocation {
      columns.location(line: mark.line, scalarColumn: mark.column)
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let words = SyntaxWording(problem, context: context?.text)
      let here = place(mark)
      let opening = (context?.mark).map(place)
      location = words.blamesOpening ? opening ?? here : here
      var notes = Self.hints(for: [opening, here].compactMap { $0 }, in: source)
      if !words.blamesOpening, let opening, opening != here {
        notes.append("由第 \(opening.line) 行第 \(opening.column) 列开始的部分")
      }
      message = words.message(notes: notes)
    case .duplicatedKeysInMapping(let duplicates, let context):
      location = place(context.mark)
      message = DiagnosticMessage(.duplicateKey, "重复的键有 \(duplicates.count) 个以上")
    case .memory:
      location = SourceLocation(file: source.file, line: 1, column: 1)
      message = .nesting(DocumentLimits().nesting)
    case .no, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      location = SourceLocation(file: source.file, line: 1, column: 1)
      message = DiagnosticMessage(.yamlSyntax, "不是能读的 YAML")
    }
  }

  /// Reports the fault, and the tabs that indent other lines: each would be the next fault.
  func report(to faults: DocumentFaults) {
    faults.report(message, at: location)
    for number in 1...source.lineCount where number != location.line {
      guard let line = source.line(number),
        let tab = line.prefix(while: { $0 == " " || $0 == "\t" }).firstIndex(of: "\t"),
        line.contains(where: { !$0.isWhitespace })
      else { continue }
      let column = line.distance(from: line.startIndex, to: tab) + 1
      faults.report(
        .tabIndentation,
        at: SourceLocation(file: source.file, line: number, column: column),
      )
    }
  }

  /// Slips that explain most faults and that YAML itself has no word for.
  private static func hints(for places: [SourceLocation], in source: SourceText) -> [String] {
    var notes: [String] = []
    var lines: [Int] = []
    // A key without its colon runs into the line below, where YAML then stops.
    for line in places.flatMap({ [$0.line - 1, $0.line] }) where !lines.contains(line) {
      lines.append(line)
    }
    for number in lines {
      guard let line = source.line(number), line.utf8.count < 2000 else { continue }
      if line.contains("："), !line.contains(": "), line.last != ":" {
        notes.append("第 \(number) 行有全角冒号 '：'；键后应为半角冒号加空格 ': '")
      }
      let bracketed = line.contains("{") || line.contains("[")
      if bracketed, line.contains("，") {
        notes.append("第 \(number) 行有全角逗号 '，'；各项之间应为半角逗号加空格 ', '")
      }
    }
    return notes
  }
}

extension DiagnosticMessage {
  fileprivate static var tabIndentation: DiagnosticMessage {
    DiagnosticMessage(.yamlSyntax, "缩进应为空格，得到制表符")
  }
}
