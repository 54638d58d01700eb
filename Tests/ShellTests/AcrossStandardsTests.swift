import Explanation
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
  func `all pathways stand in one table, the closed ones last`() throws {
    var session = session()
    let rows = session.reply(to: "判定 全部").lines.filter { $0.contains("级 ") }
    let count = Self.packs.reduce(0) { $0 + $1.pathways.count }
    #expect(rows.count == count)
    let closed = rows.indices.filter { rows[$0].hasPrefix("北京·技术经纪") }
    #expect(closed == Array(rows.indices.suffix(closed.count)))
    #expect(session.reply(to: "check all 副高").lines.filter { $0.contains("级 ") }.count == 3)
  }
}
