import OrderedCollections
import Profiles
import RuleModel

/// The candidates for one word of a command.
struct ArgumentCompletion {
  typealias Candidate = Completion.Candidate

  let session: Session

  /// What can stand behind `words`, as far as it begins like `written`.
  func candidates(after words: [Token], for written: String) -> [Candidate] {
    guard let first = words.first else {
      if written.hasPrefix("?") {
        let rest = String(written.dropFirst())
        return topics(beginning: rest).map { candidate in
          Candidate("?" + candidate.text, candidate.description)
        }
      }
      return commands(beginning: written)
    }
    guard let command = CommandTable.command(named: first.text) else { return [] }
    return arguments(of: command, after: Array(words.dropFirst()), for: written)
  }

  private func arguments(
    of command: Command,
    after words: [Token],
    for written: String,
  ) -> [Candidate] {
    guard let last = command.arguments.last else { return [] }
    var found: [Candidate] = []
    var position = min(words.count, command.arguments.count - 1)
    // What can be repeated can still come behind words that belong to it or to later arguments.
    let repeated = command.arguments.prefix(position).firstIndex { $0.isRepeated }
    position = repeated ?? position
    if words.count < command.arguments.count || repeated != nil || last.isRepeated
      || last.kind.takesTheRest
    {
      // Where an argument can be left out, the next one can stand in its place.
      for argument in command.arguments[position...] {
        found += candidates(for: argument.kind, of: command, after: words, written: written)
        if !argument.isOptional { break }
      }
    }
    return unique(found)
  }

  private func candidates(
    for kind: CommandArgument.Kind,
    of command: Command,
    after words: [Token],
    written: String,
  ) -> [Candidate] {
    switch kind {
    case .text: []
    case .day: fitting([Candidate("\(session.surroundings.today())", "今天")], written)
    case .file: files(written)
    case .facts(let family): facts(of: family, after: words, written: written)
    case .setting: settings(after: words, written: written)
    case .record: removals(written)
    case .achievement: fitting(achievements, written)
    case .family: fitting(families, written)
    case .clause: fitting(clauses, written)
    case .tallyItem: tallyItems(written)
    case .attestation: attestation(after: words, written: written)
    case .reading: readings(written)
    case .pathway:
      takesPathways(command, words)
        ? pathways(of: command, written) : options(after: words, written: written)
    case .standard: standards(written)
    case .branch: fitting(branches, written)
    case .checkpoint: fitting(checkpoints, written)
    case .comparable: fitting(checkpoints + branchNames, written) + files(written)
    case .price: fitting(prices, written)
    case .command: commands(beginning: written)
    case .topic: topics(beginning: written)
    case .statement: statement(after: words, written: written)
    case .words(let words):
      // A value is still to come behind `每年=`.
      fitting(words.map { Candidate($0, "", isFinal: !$0.hasSuffix("=")) }, written)
    }
  }

  /// Pathways stand behind 口径 矩阵, not behind 口径 AM-66.
  private func takesPathways(_ command: Command, _ words: [Token]) -> Bool {
    command.id != "readings"
      || words.first.map { ChoiceCommands.matrixWords.contains($0.text.lowercased()) } ?? false
  }

  /// A command inside a command: `假设 成果 …`, with or without the name of a branch before it.
  private func statement(after words: [Token], written: String) -> [Candidate] {
    if let start = words.prefix(2).firstIndex(where: { session.startsEdit($0) }) {
      return candidates(after: Array(words[start...]), for: written)
    }
    guard words.count < 2 else { return [] }
    return commands(beginning: written) { $0.effect == .edits && $0.group == .facts }
  }
}

extension ArgumentCompletion {
  /// The candidates that begin like the word written, in spelling or in pinyin initials.
  func fitting(_ candidates: [Candidate], _ written: String) -> [Candidate] {
    guard !written.isEmpty else { return candidates }
    let wanted = written.lowercased()
    return candidates.filter { candidate in
      candidate.text.lowercased().hasPrefix(wanted)
        || (wanted.allSatisfy(\.isASCII)
          && Pinyin.initials(of: candidate.text).hasPrefix(wanted))
    }
  }

  /// Commands by Chinese or English name or by pinyin initials.
  func commands(
    beginning written: String,
    where isOffered: (Command) -> Bool = { _ in true },
  ) -> [Candidate] {
    let wanted = written.lowercased()
    return CommandTable.commands.values.filter(isOffered).compactMap { command in
      let description = "\(command.id) \(command.summary)"
      if wanted.isEmpty { return Candidate(command.name, description) }
      let named = ([command.name] + command.aliases).first { $0.hasPrefix(wanted) }
      if let named { return Candidate(named, description) }
      if CommandTable.initials(of: command).hasPrefix(wanted) {
        return Candidate(command.name, description)
      }
      return command.id.hasPrefix(wanted)
        ? Candidate(command.id, "\(command.name) \(command.summary)") : nil
    }
  }

  private func unique(_ candidates: [Candidate]) -> [Candidate] {
    var seen: Set<String> = []
    return candidates.filter { seen.insert($0.text).inserted }
  }
}

extension CommandArgument.Kind {
  /// Whether all further words belong to it.
  var takesTheRest: Bool {
    switch self {
    case .facts, .setting, .statement, .attestation: true
    case .text, .day, .file, .record, .family, .achievement, .clause, .tallyItem, .reading,
      .pathway,
      .standard, .branch, .checkpoint, .comparable, .price, .command, .topic, .words:
      false
    }
  }
}
