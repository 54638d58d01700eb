import Diagnostics
package import OrderedCollections
import RuleModel

/// All commands; help, completion, hints and "did you mean" read nothing else.
package enum CommandTable {
  /// The commands by id, in the order in which help lists them.
  package static let commands: OrderedDictionary<String, Command> = OrderedDictionary(
    (scenarioRows + factRows + historyRows + judgingRows + planningRows + hypothesisRows
      + lookupRows + restRows)
      .map { ($0.id, $0) },
    uniquingKeysWith: { first, _ in first },
  )

  /// The command a word names, in Chinese or English; nil when there is none.
  package static func command(named word: String) -> Command? {
    commandsByName[word.lowercased()].flatMap { commands[$0] }
  }

  /// The command nearest to a word: by pinyin initials, as the beginning of words written without
  /// a space, else by spelling.
  package static func nearest(to word: String) -> String? {
    if let run = names.filter({ word.hasPrefix($0) }).max(by: { $0.count < $1.count }) {
      return "\(run) \(word.dropFirst(run.count))"
    }
    if let byInitials = commands.values.first(where: { initials(of: $0) == word.lowercased() }) {
      return byInitials.name
    }
    guard let nearest = Suggestion.nearest(to: word, among: commandsByName.keys.sorted()) else {
      return nil
    }
    // Answer in the script of the question.
    guard let command = command(named: nearest) else { return nearest }
    return word.allSatisfy(\.isASCII) ? nearest : command.names.first { $0 == nearest } ?? nearest
  }

  /// The pinyin initials of a command's name, such as `pd` for 判定.
  package static func initials(of command: Command) -> String {
    Pinyin.initials(of: command.name)
  }

  /// The commands of one group, in order.
  package static func commands(of group: CommandGroup) -> [Command] {
    commands.values.filter { $0.group == group }
  }

  /// The names in Chinese.
  private static let names = commands.values.flatMap(\.names).filter { name in
    name.count > 1 && !name.contains { $0.isASCII }
  }

  private static let commandsByName: [String: String] = Dictionary(
    commands.values.flatMap { command in command.names.map { ($0.lowercased(), command.id) } },
    uniquingKeysWith: { first, _ in first },
  )
}

extension DiagnosticMessage {
  /// A word at the start of a line that no command has.
  ///
  /// A line such as `姓名 张玉兰` is meant to set an attribute of the profile.
  static func unknownCommand(_ word: String, settingTo value: String = "", _ notes: [String] = [])
    -> DiagnosticMessage
  {
    let attributes = Vocabulary.profile.attributes.values
    let attribute = attributes.first { $0.key == word || $0.names.contains(word) }
    let setting = attribute.map { "设置 \($0.name) \(value.isEmpty ? "…" : value)" }
    return DiagnosticMessage(
      .badCommand,
      "未知命令“\(word.prefix(40))”",
      notes: notes + ["“帮助”列出全部命令"],
      suggestion: setting ?? CommandTable.nearest(to: word),
    )
  }
}
