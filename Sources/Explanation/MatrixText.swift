import Evaluation
import OrderedCollections
import RuleModel

/// A matrix of readings as a table: a row an option that is not in force.
package struct MatrixText: Sendable {
  /// What the readings come to.
  package var matrix: ReadingMatrix
  /// Its words.
  package var wording: Wording

  /// A text of a matrix.
  package init(_ matrix: ReadingMatrix, _ wording: Wording) {
    self.matrix = matrix
    self.wording = wording
  }

  /// The text laid out for a style.
  package func lines(_ style: TextStyle) -> [String] {
    var page = Page(style)
    page.heading(title)
    if !matrix.rows.isEmpty { page.add(table) }
    page.add(remarks)
    return page.lines
  }

  private static let pairsShown = 8

  var title: String {
    "\(wording.fullPathway(matrix.verdict.pathway))｜\(wording.conclusion(matrix.verdict))"
  }

  var table: Table {
    Table(
      header: ["口径", "现行", "换成", "变动的条款"],
      rows: matrix.rows.flatMap(rows),
      flexible: 0,
    )
  }

  var remarks: Outline {
    var outline = Outline()
    let asked = matrix.rows.count + matrix.idle.count
    if matrix.rows.isEmpty {
      outline.add("用到 \(asked) 个口径，单独换哪一个，结论与差距都不变。")
    } else {
      outline.add("用到 \(asked) 个口径，其余 \(matrix.idle.count) 个单独换，结论与差距都不变。")
    }
    for pair in matrix.pairs.prefix(Self.pairsShown) {
      outline.add("两个同时换，结论才变：\(self.pair(pair))", .bullet)
    }
    let more = matrix.pairs.count - Self.pairsShown
    if more > 0 { outline.add("另有 \(more) 对同时换才变。", .bullet) }
    return outline
  }

  /// 口径 and 现行 stand in the first row of a reading only.
  private func rows(of row: ReadingMatrix.Row) -> [[String]] {
    let question = wording.pack.readings[row.reading]?.question ?? ""
    let now = row.outcomes.first(where: \.isInForce).map { result($0) } ?? ""
    let others = row.outcomes.filter { !$0.isInForce }
    return others.enumerated().map { index, outcome in
      [
        index == 0 ? "\(row.reading) \(question)" : "",
        index == 0 ? now : "",
        result(outcome),
        Wording.list(outcome.clauses, limit: 3),
      ]
    }
  }

  /// one-work ✗ 差 1 项
  private func result(_ outcome: ReadingMatrix.Outcome) -> String {
    let brief = Wording.briefConclusion(
      outcome.standing,
      missing: outcome.lacking,
      unknown: outcome.unknown,
    )
    return "\(outcome.option) \(Wording.mark(outcome.standing)) \(brief)"
  }

  private func pair(_ pair: PairFlip) -> String {
    let both = [pair.first, pair.second].map { "\($0.reading)=\($0.option)" }
    return "\(both.joined(separator: " ＋ "))：\(Wording.conclusion(pair.standing))"
  }
}
