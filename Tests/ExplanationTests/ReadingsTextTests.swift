import RuleModel
import Testing

@testable import Explanation

struct ReadingsTextTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `readings are listed with the option in force`() {
    let text = ReadingsText(wording).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        口径   问题                              现行
        ─────  ────────────────────────────────  ───────────────────────────────────────
        AM-66  同一作品及其获奖能否各用于一项？  one-award：奖项不重复计，作品与奖可各用
                                                 一次
        标 * 的不是默认口径。
        """#
    )
  }

  @Test func `one reading is told in full`() {
    let text = ReadingsText(wording, only: ["AM-66"]).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        AM-66 同一作品及其获奖能否各用于一项？
        · one-award：奖项不重复计，作品与奖可各用一次［现行，默认］
        · one-work：一个作品只用于一项
        为何如此默认：原文只说奖项
        涉及条款：QH-12.3.0b
        """#
    )
  }
}
