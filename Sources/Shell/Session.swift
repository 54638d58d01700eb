package import Explanation

/// The shell without a terminal: a line in, a reply out.
///
/// The interactive loop, a piped file and a transcript test share it. It is a value: a copy is a
/// session of its own.
package struct Session: Sendable {
  /// The standards, the files, today's date.
  package let surroundings: Surroundings
  /// Where the lines come from.
  package let input: InputSource
  /// How wide replies may be, and whether they may be coloured.
  package var style: TextStyle
  /// What `撤销` takes back.
  package internal(set) var workspace: Workspace
  /// How many lines were answered.
  package internal(set) var lineNumber = 0

  var history = History()
  var savedFiles = SavedFiles()
  var interview: Interview?
  var demo: Demo?
  /// The user was asked whether to leave with unsaved work, and typed nothing else since.
  var wasAskedToLeave = false
  var journal = Journal()
  /// What earlier sessions left and nobody took back yet, the next to be offered first.
  var leftJournals: [LeftJournal] = []
  var summaries = SummaryCache()
  var provenance = Provenance()
  /// The reports of this session by their files, which may be exported anew.
  var exports: [String: String] = [:]

  /// A session with an empty scenario.
  package init(
    surroundings: Surroundings,
    input: InputSource = .terminal,
    style: TextStyle,
    workspace: Workspace = Workspace(),
  ) {
    self.surroundings = surroundings
    self.input = input
    self.style = style
    self.workspace = workspace
    savedFiles.remember(workspace)
    leftJournals = surroundings.files.journal?.read() ?? []
  }

  /// Whether the scenario holds work that no file has.
  package var hasUnsavedWork: Bool { !savedFiles.hold(workspace) }

  /// The text before the cursor of the next line: scenario, branch, `*` when unsaved.
  ///
  /// Long names are cut to about a third of the width, so that there is room to type.
  package var prompt: String {
    if interview != nil { return "问答〉" }
    let room = style.width / (workspace.currentBranch == nil ? 3 : 5)
    var place = workspace.name.isEmpty ? "未命名" : TextLayout.cut(workspace.name, to: room)
    if let branch = workspace.currentBranch { place += "·\(TextLayout.cut(branch, to: room))" }
    return "职称〔\(place)\(hasUnsavedWork ? "*" : "")〕> "
  }

  /// Answers one line.
  ///
  /// A line with several commands stops at the first that fails; what the earlier ones did stays.
  /// Pasted lines are answered one by one, as a pipe's are: a fault in one does not stop the others.
  package mutating func reply(to line: String) -> Reply {
    let wasAsked = wasAskedToLeave
    var reply = Reply()
    for part in line.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lineNumber += 1
      reply.append(answer(String(part)))
      if reply.quits { break }
    }
    // Only leaving twice in a row means yes.
    if wasAsked, !reply.effects.contains(.wantsConfirmation) { wasAskedToLeave = false }
    keepJournal(after: reply)
    return reply
  }

  /// Answers the end of the input (Ctrl-D): a terminal asks about unsaved work, a pipe leaves.
  package mutating func endOfInput() -> Reply {
    let reply = leave()
    keepJournal(after: reply)
    return reply
  }

  /// Takes note that the user gave up the line (Ctrl-C): a question whether to leave is void.
  package mutating func interrupted() { wasAskedToLeave = false }

  /// The first scenario that was replaced before it was saved, and can only be reached by `撤销`.
  private var unsavedLeftBehind: Workspace? {
    history.leftBehind.first { !savedFiles.keep($0) }
  }

  /// Leaves, or asks first when a person would lose work.
  mutating func leave(unconditionally: Bool = false) -> Reply {
    guard input.isInteractive, !unconditionally, !wasAskedToLeave else {
      return Reply([], effects: [.quit])
    }
    var lines: [String] = []
    if hasUnsavedWork { lines.append("还有未保存的修改。输入“保存”保存；") }
    if let left = unsavedLeftBehind {
      let name = left.name.isEmpty ? "原来的情景" : "原来的情景“\(left.name)”"
      lines.append("\(name)还有未保存的修改，“撤销”可回到那里再保存；")
    }
    guard !lines.isEmpty else { return Reply([], effects: [.quit]) }
    wasAskedToLeave = true
    lines[lines.count - 1] += "再次“退出”（或 Ctrl-D）放弃修改并离开。"
    return Reply(
      lines.flatMap { TextLayout.wrapped($0, width: style.width, hanging: 2) },
      effects: [.wantsConfirmation],
    )
  }
}
