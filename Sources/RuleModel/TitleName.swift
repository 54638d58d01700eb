/// The name of a title as people say it, such as 高级工程师: a series and a level in one word.
package struct TitleName: Hashable, Sendable {
  /// The series it is of, such as `engineering`.
  package let series: String
  /// The level it stands for, such as `associate-senior`.
  package let level: String

  private static let callings = [
    "工程师": "engineering", "经济师": "economics", "会计师": "accounting", "审计师": "auditing",
    "统计师": "statistics",
  ]

  /// 高级 in a title is 副高级, unlike 高级 as a level, which may be either.
  private static let steps = [
    "": "intermediate", "中级": "intermediate", "助理": "assistant", "初级": "assistant",
    "高级": "associate-senior", "副高级": "associate-senior", "正高级": "senior",
  ]

  /// The title a word names; nil when it names none.
  package init?(_ word: String) {
    guard let series = Self.callings[String(word.suffix(3))],
      let level = Self.steps[String(word.dropLast(3))]
    else { return nil }
    self.series = series
    self.level = level
  }
}
