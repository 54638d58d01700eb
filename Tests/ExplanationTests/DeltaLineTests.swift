import RuleModel
import Testing

@testable import Explanation

struct DeltaLineTests {
  @Test func `a verdict that moves is told with its day`() {
    #expect(
      DeltaLine.text(from: Sample.before, to: Sample.after)
        == "青海·金融经济 正高级 正常晋升：差 3 项 → 符合；最早 2027-08-21 → 2027-02-24"
    )
  }

  @Test func `fewer gaps are told with the day that stays`() {
    var fewer = Sample.before
    fewer.missing.removeLast()
    fewer.lacking = 1
    #expect(
      DeltaLine.text(from: Sample.before, to: fewer)
        == "青海·金融经济 正高级 正常晋升：差 3 项 → 差 1 项；最早 2027-08-21（须补救）"
    )
  }

  @Test func `progress inside a clause that still decides is told`() {
    var nearer = Sample.before
    nearer.missing[1].have = "2项"
    #expect(
      DeltaLine.text(from: Sample.before, to: nearer)
        == "青海·金融经济 正高级 正常晋升：QH-12.3.0b 有1项 → 有2项；最早 2027-08-21（须补救）"
    )
  }

  @Test func `one gap for another is told by name`() {
    var other = Sample.before
    other.missing[0].clause = "QH-12.3.0a"
    #expect(
      DeltaLine.text(from: Sample.before, to: other)
        == "青海·金融经济 正高级 正常晋升：缺口少了 QH-8.2.2，缺口多了 QH-12.3.0a；最早 2027-08-21（须补救）"
    )
  }

  @Test func `what does not move says what still decides`() {
    #expect(
      DeltaLine.text(from: Sample.before, to: Sample.before)
        == "青海·金融经济 正高级 正常晋升：结论不变：仍差 QH-8.2.2、QH-12.3.0b"
    )
  }

  @Test func `an achievement that does not count says why`() {
    let reason = Sample.wording.whyUnused("p2", in: Sample.verdict)
    #expect(
      DeltaLine.text(from: Sample.before, to: Sample.before, reason: reason)
        == "青海·金融经济 正高级 正常晋升：结论不变（差 3 项）：成果 p2《绿色信贷与区域发展》未计入："
        + "期刊·刊期：增刊，须为正刊；被第二十条（二）排除（QH-20.2）；"
        + "日期：2021-05-01，在任职起算日 2022-02-24 之前"
    )
  }
}
