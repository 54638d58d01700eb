import Advice
import Diagnostics
import Evaluation
import Explanation
import OrderedCollections
import Planning
import Profiles
import RuleModel
import RulePacks
import Scenarios
import Shell

/// Times what follows an edit: every verdict, gap and best plan of every standard, anew.
///
/// Edits go through the shell, as typed; what follows asks the code that answers 判定 全部, 缺什么
/// and 方案.
struct EditTask {
  private let packs: [RulePack]
  /// The day of scenarios that name none.
  private let today: CalendarDay

  init() throws(InstanceRefusal) {
    guard let today = CalendarDay(year: 2026, month: 12, day: 1) else {
      throw InstanceRefusal(diagnostic: Diagnostic(.unreadable("no such day")))
    }
    self.today = today
    packs = BundledPacks.all.compactMap(\.reading.pack)
  }

  /// One JSON line: the medians and maxima of each stage over all edits.
  func line(path: String, turns: Int) throws(InstanceRefusal) -> String {
    var session = try session(path: path)
    var times = StageTimes()
    var pathways = 0
    for turn in 0..<turns {
      for edit in Self.edits(of: session.workspace.premises.profile, turn: turn) {
        let reply = times.measure("edit") { session.reply(to: edit) }
        guard !reply.failed else {
          throw InstanceRefusal(diagnostic: reply.diagnostics[0])
        }
        pathways = refresh(session, &times)
        times.measure("overview") { _ = session.reply(to: "判定 全部") }
        _ = session.reply(to: "撤销")
      }
    }
    return """
      {"backend": "zhicheng", "task": "edits", "file": "\(path)", "pathways": \(pathways), \
      "edits": \(times.count), \(times.json)}
      """
  }

  /// Asks for everything that an edit can change; returns how many pathways were asked about.
  private func refresh(_ session: Session, _ times: inout StageTimes) -> Int {
    let advisors = advisors(session)
    let style = TextStyle(width: 100)
    let start = StageTimes.Moment.now
    let outlooks = times.measure("outlooks") {
      advisors.map { advisor in
        advisor.evaluator.pack.pathways.values.map { advisor.outlook(on: $0) }
      }
    }
    times.measure("gaps") {
      for (advisor, outlooks) in zip(advisors, outlooks) {
        let wording = Wording(advisor.evaluator)
        for outlook in outlooks {
          _ = GapReport(outlook.opening.verdict, wording).lines(style)
        }
      }
    }
    times.add("all", since: start)
    times.measure("verdicts alone") {
      for advisor in advisors {
        for pathway in advisor.evaluator.pack.pathways.values {
          _ = advisor.evaluator.verdict(on: pathway)
        }
      }
    }
    return outlooks.joined().count
  }

  private func advisors(_ session: Session) -> [Advisor] {
    let premises = session.workspace.premises
    let runner = ScenarioRunner(packs: packs, today: today)
    return packs.map { runner.advisor(for: $0, premises: premises, of: Scenario()) }
  }

  /// The graph whose best plan opens a pathway, for the neutral format; nil when there is none.
  func graph(path: String, pathway: String) throws(InstanceRefusal) -> RequirementGraph? {
    let session = try session(path: path)
    for advisor in advisors(session) {
      guard let found = advisor.evaluator.pack.pathways[pathway] else { continue }
      return advisor.requirementGraph(toward: found)
    }
    let known = packs.flatMap { $0.pathways.keys }
    throw InstanceRefusal(
      diagnostic: Diagnostic(
        DiagnosticMessage(
          .unknownReference,
          "no pathway '\(pathway)'",
          suggestion: Suggestion.nearest(to: pathway, among: known),
        )
      )
    )
  }

  private func session(path: String) throws(InstanceRefusal) -> Session {
    let store = ScenarioStore(packs: packs, today: today)
    let files = FileAccess(
      open: { path in
        let reading = store.load(path: path)
        return (reading.scenario, reading.diagnostics.reported)
      },
      save: { _, _ in .failure(FileAccess.SaveFault(.unreadable("nothing is saved here"))) },
      text: { _ in "" },
      parse: { _ in (nil, []) },
      list: { [] },
      export: { _, _, _ in nil },
    )
    let surroundings = Surroundings(
      packs: { [packs] in packs },
      files: files,
      today: { [today] in today },
    )
    var session = Session(surroundings: surroundings, style: TextStyle(width: 100))
    let reply = session.reply(to: "打开 \(LineTokens.quoted(path))")
    if let fault = reply.diagnostics.first(where: { $0.severity == .error }) {
      throw InstanceRefusal(diagnostic: fault)
    }
    return session
  }

  /// Small edits of several kinds, each of which is taken back before the next.
  private static func edits(of profile: Profile, turn: Int) -> [String] {
    let achievements = profile.records("achievements") ?? []
    let ids = achievements.compactMap { $0.text("id") }
    var edits = [
      "成果 论文 编号=bench\(turn) 题目=新成果 日期=2026-0\(turn % 9 + 1)-10 第一作者 排名=1 领域=金融 证据=是 核心=是",
      "考核 \(2010 + turn % 9) 优秀",
      "设置 出生=198\(turn % 9)-03-02",
    ]
    guard !ids.isEmpty else { return edits }
    let id = LineTokens.quoted(ids[turn % ids.count])
    edits.append("设置 \(id).日期=2025-0\(turn % 9 + 1)-03")
    edits.append("设置 \(id).排名=\(turn % 3 + 2)")
    edits.append("删除 \(id)")
    return edits
  }
}

extension DiagnosticMessage {
  fileprivate static func unreadable(_ text: String) -> DiagnosticMessage {
    DiagnosticMessage(.unreadableFile, text)
  }
}
