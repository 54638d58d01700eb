import RuleModel
import Testing

@testable import Explanation

struct ReadingsTextTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `readings are listed with their options, default and why`() {
    let text = ReadingsText(wording).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        青海·金融经济：1 个口径。
        AM-66 同一作品及其获奖能否各用于一项？
          · one-award：奖项不重复计，作品与奖可各用一次［现行，默认］
          · one-work：一个作品只用于一项
          为何如此默认：原文只说奖项
        """#
    )
  }

  @Test func `a reading that turns a verdict is marked with the pathway`() {
    let stakes = [ReadingStake(pathway: Sample.pathway, standing: .unmet, flip: Sample.flips[0])]
    let marked = ReadingsText(wording, stakes: stakes).lines(style)
    #expect(marked[0] == "青海·金融经济：1 个口径；标 ◆ 的会改变这份档案的结论：AM-66。")
    #expect(marked[1] == "AM-66 同一作品及其获奖能否各用于一项？　◆ 正高级 正常晋升")
    let none = ReadingsText(wording, stakes: []).lines(style)
    #expect(none[0] == "青海·金融经济：1 个口径；单独换哪一个都不改变这份档案的结论。")
  }

  @Test func `one reading is told in full`() {
    let stakes = [ReadingStake(pathway: Sample.pathway, standing: .unmet, flip: Sample.flips[0])]
    let text = ReadingsText(wording, only: ["AM-66"], stakes: stakes).lines(style)
      .joined(separator: "\n")
    #expect(
      text == #"""
        AM-66 同一作品及其获奖能否各用于一项？　◆ 正高级 正常晋升
          · one-award：奖项不重复计，作品与奖可各用一次［现行，默认］
          · one-work：一个作品只用于一项
          为何如此默认：原文只说奖项
        涉及条款：QH-12.3.0b
        ◆ 正高级 正常晋升：若按口径 AM-66=one-work（一个作品只用于一项）：不符合 → 符
        合｜QH-12.3.0b
        """#
    )
  }
}
