import Diagnostics
import Explanation
import OrderedCollections
import Profiles
import RuleModel

extension Session {
  /// Explains commands, clauses, readings, pathways, standings and words of the vocabulary.
  func explain(_ words: [Token], in line: String) -> Reply {
    guard let word = words.first else { return Reply(helpLines()) }
    let found = explanations(of: word.text)
    guard found.isEmpty else { return Reply(JudgingCommands.joined(found)) }
    let message = DiagnosticMessage(
      .unknownWord,
      "没有关于“\(word.text.prefix(40))”的说明",
      notes: ["“帮助”列出全部命令，“标准”列出申报途径，“口径”列出口径"],
      suggestion: Suggestion.nearest(to: word.text, among: topics),
    )
    return Reply(diagnostic(message, at: word.range, in: line))
  }

  /// Everything that can be explained by one word.
  var topics: [String] {
    CommandTable.commands.values.flatMap(\.names)
      + packs.flatMap { pack in
        [pack.id, pack.shortName] + pack.clauses.keys.map(\.text)
          + pack.readings.keys.map(\.text) + pack.pathways.keys
      }
      + VocabularyTopics.words + standings.map(\.word) + ReportTopics.words
  }

  private func explanations(of text: String) -> [[String]] {
    var blocks: [[String]] = []
    let isMark = text == Wording.mark(.unknown)
    if let command = CommandTable.command(named: text), !isMark {
      blocks.append(helpLines(on: command))
    }
    if let (pack, clause) = clause(named: text) { blocks.append(clauseLines(clause, of: pack)) }
    for pack in packs {
      if pack.readings[ReadingID(text.uppercased())] != nil {
        blocks.append(readingsLines(of: pack, only: [ReadingID(text.uppercased())]))
      }
      if pack.id == text || pack.shortName == text || pack.pathways[text] != nil {
        blocks.append(standardLines(pack))
      }
    }
    if let standing = standings.first(where: { $0.word == text || $0.id == text }) {
      blocks.append(["\(standing.word)：\(standing.meaning)"])
    }
    let marked = Standing.allCases.first { Wording.mark($0) == text }.map(Wording.name)
    if let standing = standings.first(where: { $0.word == marked }) {
      blocks.append(["\(text) \(standing.word)：\(standing.meaning)"])
    }
    let ofReports = ReportTopics.lines(on: text)
    if !ofReports.isEmpty {
      blocks.append(
        ofReports.flatMap { TextLayout.wrapped($0, width: style.width, hanging: 2) }
      )
    }
    // The help on a command that edits a family says what the family is.
    let isFamily = CommandTable.command(named: text)?.family != nil
    let entries = isFamily ? [] : VocabularyTopics.lines(on: text)
    if !entries.isEmpty { blocks.append(entries) }
    return blocks
  }

  private var standings: [(id: String, word: String, meaning: String)] {
    Standing.allCases.map { standing in
      let meaning =
        switch standing {
        case .met: "已知的事实足以证明这一条。"
        case .unmet: "已知的事实不符合这一条。"
        case .unknown: "还缺事实或外部文件；会写明补充什么就能判定。"
        case .review: "只有评委会能衡量：程序不替它通过，也不拦住申报，总会列出。"
        }
      return (standing.id, Wording.name(standing), meaning)
    }
  }

  /// The columns that the longest pair of names takes in the list of commands.
  private static let nameColumns = 20

  /// The list of commands.
  func helpLines() -> [String] {
    var lines = ["命令（中文或英文名均可，Tab 补全，也认拼音首字母）："]
    for group in CommandGroup.allCases {
      let commands = CommandTable.commands(of: group)
      guard !commands.isEmpty else { continue }
      lines.append("\(group.rawValue)：")
      for command in commands {
        let names = "\(command.name) \(command.id)"
        let gap = max(2, Self.nameColumns - DisplayWidth.columns(of: names))
        lines.append("  \(names)\(String(repeating: " ", count: gap))\(command.summary)")
      }
    }
    lines.append("“?方案”或“方案?”解释一个命令、条款、口径或词；多条命令用“；”隔开，# 后是注释。")
    return lines.flatMap {
      TextLayout.wrapped($0, width: style.width, hanging: Self.nameColumns + 2)
    }
  }

  /// The help on one command.
  func helpLines(on command: Command) -> [String] {
    var lines = ["\(command.usage)　\(command.id)", "  \(command.summary)"]
    if !command.aliases.isEmpty { lines.append("  又名：\(command.aliases.joined(separator: "、"))") }
    lines.append("  例：\(command.example)")
    if let family = command.family { lines += VocabularyTopics.attributeLines(of: family) }
    return lines.flatMap { TextLayout.wrapped($0, width: style.width, hanging: 4) }
  }
}

extension Command {
  /// The family of facts it edits, by its key.
  var family: String? {
    for argument in arguments {
      if case .facts(let family) = argument.kind { return family }
    }
    return nil
  }
}
