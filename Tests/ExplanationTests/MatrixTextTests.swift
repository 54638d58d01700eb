import RuleModel
import Testing

@testable import Evaluation
@testable import Explanation

struct MatrixTextTests {
  private let matrix = ReadingMatrix(
    verdict: Sample.verdict,
    rows: [
      .init(
        reading: "AM-66",
        outcomes: [
          .init(
            option: "one-award",
            isInForce: true,
            standing: .unmet,
            lacking: 3,
            unknown: 2,
            clauses: [],
          ),
          .init(
            option: "one-work",
            isInForce: false,
            standing: .review,
            lacking: 0,
            unknown: 0,
            clauses: ["QH-12.3.0b"],
          ),
          .init(
            option: "every",
            isInForce: false,
            standing: .unmet,
            lacking: 4,
            unknown: 2,
            clauses: [],
          ),
        ],
      )
    ],
    idle: ["AM-03", "AM-05"],
    pairs: [
      PairFlip(
        first: .init(reading: "AM-03", option: "unbroken"),
        second: .init(reading: "AM-05", option: "either"),
        standing: .met,
      )
    ],
  )

  @Test
  func `each option stands with what it comes to, eighty columns wide`() {
    #expect(
      MatrixText(matrix, Sample.wording).lines(TextStyle(width: 80)).joined(separator: "\n")
        == #"""
        青海·金融经济 正高级 正常晋升｜不符合：差 3 项
        口径                            现行                 换成             变动的条款
        ──────────────────────────────  ───────────────────  ───────────────  ──────────
        AM-66 同一作品及其获奖能否各用  one-award ✗ 差 3 项  one-work ○ 符合  QH-12.3.0b
        于一项？
                                                             every ✗ 差 4 项
        用到 3 个口径，其余 2 个单独换，结论与差距都不变。
        · 两个同时换，结论才变：AM-03=unbroken ＋ AM-05=either：符合
        """#
    )
  }

  @Test
  func `a matrix without rows says that nothing turns`() {
    var idle = matrix
    idle.rows = []
    idle.pairs = []
    #expect(
      MatrixText(idle, Sample.wording).lines(TextStyle(width: 80)).last
        == "用到 2 个口径，单独换哪一个，结论与差距都不变。"
    )
  }

  @Test
  func `many pairs are counted in the text and told in the JSON`() {
    var many = matrix
    many.pairs = Array(repeating: matrix.pairs[0], count: 9)
    let text = MatrixText(many, Sample.wording).lines(TextStyle(width: 80))
    #expect(text.count { $0.contains("AM-03=unbroken ＋ AM-05=either：符合") } == 8)
    #expect(text.last?.contains("另有 1 对") == true)
    let json = JSONReport.matrix([many], asOf: Sample.today, Sample.wording).text()
    #expect(json.split(separator: "AM-05=either").count == 10)
    #expect(json.contains(#""inForce": true"#))
  }
}
