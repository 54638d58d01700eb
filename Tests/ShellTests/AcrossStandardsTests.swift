import Explanation
import Foundation
import OrderedCollections
import RuleModel
import RulePacks
import Testing

@testable import Shell

/// One profile, three standards.
struct AcrossStandardsTests {
  private static let packs = BundledPacks.all.compactMap(\.reading.pack)

  private func session(today: String = "2026-11-21") -> Session {
    let day = PartialDay(text: today)?.exact ?? CalendarDay(number: 0)
    return Session(
      surroundings: Surroundings(
        packs: { Self.packs },
        files: FakeDisk(packs: Self.packs).access,
        today: { day },
      ),
      style: TextStyle(width: 80),
    )
  }

  @Test
  func `a pathway whose filing is over is not the target of an empty profile`() {
    var now = session()
    #expect(now.reply(to: "目标").lines == ["目标：北京·金融科技 助理级 正常晋升（自动选取）"])
    // Of the two Beijing standards only 技术经纪 was open in July 2023; 金融科技 came later.
    var then = session(today: "2023-07-10")
    #expect(then.inferredTarget?.pathway.id == "bj-techbroker/assistant/regular")
    #expect(!then.reply(to: "判定 全部").lines.contains { $0.contains("已截止") })
  }

  @Test
  func `a standard that is all over is still judged when nothing else is in view`() {
    var session = session()
    _ = session.reply(to: "标准 技术经纪")
    #expect(session.inferredTarget?.pack.id == "bj-techbroker")
  }

  @Test
  func `a target outside the standard chosen by hand waits until that is in view again`() {
    var session = session()
    _ = session.reply(to: "新建 甲；设置 出生 1986；目标 金融科技 正高级")
    let aim = session.workspace.targets
    let lines = session.reply(to: "标准 技术经纪").lines
    #expect(lines.dropFirst().first?.contains("暂不使用") == true)
    #expect(session.targets.map(\.pack.id) == ["bj-techbroker"])
    #expect(session.reply(to: "判定").lines.first?.hasPrefix("北京·技术经纪") == true)
    #expect(session.reply(to: "目标").lines.first?.hasSuffix("（自动选取）") == true)
    _ = session.reply(to: "标准 全部")
    #expect(session.targets.map(\.pathway.id) == aim)
    #expect(!session.reply(to: "标准 金融科技").lines.joined().contains("暂不使用"))
  }

  @Test
  func `all pathways stand in one table, the closed ones last`() throws {
    var session = session()
    let rows = session.reply(to: "判定 全部").lines.filter { $0.contains("级 ") }
    let count = Self.packs.reduce(0) { $0 + $1.pathways.count }
    #expect(rows.count == count)
    let closed = rows.indices.filter { rows[$0].hasPrefix("北京·技术经纪") }
    #expect(closed == Array(rows.indices.suffix(closed.count)))
    #expect(session.reply(to: "check all 副高").lines.filter { $0.contains("级 ") }.count == 3)
  }

  /// The scenario of a person who meets two standards for half a month.
  private func handover() throws -> Session {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "scenarios/cross/handover-two-standards.yaml")
    let disk = FakeDisk(packs: Self.packs)
    disk.write(try String(contentsOf: file, encoding: .utf8), at: "h.yaml")
    var session = Session(
      surroundings: Surroundings(
        packs: { Self.packs },
        files: disk.access,
        today: { CalendarDay(number: 0) },
      ),
      style: TextStyle(width: 100),
    )
    #expect(session.reply(to: "打开 h.yaml").diagnostics.isEmpty)
    return session
  }

  @Test
  func `a verdict names the reading that flips it, both results and the clause`() throws {
    var session = try handover()
    let lines = session.reply(to: "判定 金融科技 非本系列 副高").lines
    let flip = "· 若按口径 AM-09=review-only（只认本市评审取得的）：符合（另有评委会判断） → 不符合｜BF-S3-2.4"
    #expect(lines.contains(flip))
    let why = session.reply(to: "为何 BF-S3-2.4").lines.joined()
    #expect(why.contains("AM-09=review-only（只认本市评审取得的）：这一条 满足 → 不满足，总结论"))
    let one = session.reply(to: "口径 AM-09").lines
    #expect(one.contains { $0.hasPrefix("◆ 副高级 非本系列（专业）：若按口径 AM-09=review-only") })
  }

  @Test
  func `the matrix has a row for each option that matters`() throws {
    var session = try handover()
    let lines = session.reply(to: "口径 矩阵").lines
    #expect(lines.contains { $0.contains("all ○ 符合") && $0.contains("review-only ✗ 差") })
    #expect(lines.filter { $0.contains("｜符合申报条件") }.count == 2)
    #expect(lines == session.reply(to: "readings matrix").lines)
    _ = session.reply(to: "口径 AM-09=review-only")
    let switched = session.reply(to: "口径 矩阵 金融科技 非本系列 副高").lines
    #expect(switched.contains { $0.contains("review-only ✗ 差") && $0.contains("all ○ 符合") })
  }

  @Test
  func `one profile is open in two standards until the handover is over`() throws {
    var session = try handover()
    func open(_ session: inout Session) -> [String] {
      session.reply(to: "判定 全部").lines.filter { $0.contains("○ 符合") }.map {
        String($0.prefix(7))
      }
    }
    #expect(Set(open(&session)) == ["青海·金融经济", "北京·金融科技"])
    _ = session.reply(to: "日期 2026-12-16")
    #expect(Set(open(&session)) == ["北京·金融科技"])
  }
}
