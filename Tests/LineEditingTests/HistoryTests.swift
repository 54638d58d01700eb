import Testing

@testable import LineEditing

@Suite struct HistoryTests {
  @Test func `empty, repeated and overlong lines are not kept`() {
    var history = History(["甲"])
    let overlong = String(repeating: "长", count: History.longestLine)
    let kept = ["", "甲", overlong, "乙", "甲"].map { history.add($0) }
    #expect(kept == [false, false, false, true, true])
    #expect(history.lines == ["甲", "乙", "甲"])
  }

  @Test func `the oldest lines go first`() {
    let history = History(["一", "二", "三"], maximumLines: 2)
    #expect(history.lines == ["二", "三"])
  }

  @Test func `a walk passes over lines with another beginning and equal ones`() {
    let history = History(["判定 a", "方案", "判定 b", "方案", "判定 b"])
    var walk = HistoryWalk(from: "判", in: history)
    let up = (1...3).map { _ in walk.up(in: history) }
    #expect(up == ["判定 b", "判定 a", nil])
    let down = (1...3).map { _ in walk.down(in: history) }
    #expect(down == ["判定 b", "判", nil])
  }

  @Test func `the newest line that goes on is suggested`() {
    let history = History(["判定 旧", "判定 新", "判定"])
    #expect(history.suggestion(after: "判定") == " 新")
    #expect(history.suggestion(after: "") == nil)
    #expect(history.suggestion(after: "判定 新") == nil)
  }

  @Test func `a search counts places in scalars and ignores the case of ASCII`() {
    #expect(History.find("qh-1", in: "条文 QH-12") == 3)
    #expect(History.find("", in: "甲") == 0)
    #expect(History.find("甲乙", in: "甲") == nil)
    let history = History(["看天上", "看地下", "看天下"])
    #expect(history.match("天", atOrBefore: 9) == 2)
    #expect(history.match("天", atOrBefore: 1) == 0)
    #expect(history.match("天", atOrBefore: -1) == nil)
    #expect(history.match("天", atOrBefore: 2, excluding: "看天下") == 0)
  }
}
