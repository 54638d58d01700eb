import Diagnostics
import RuleModel
import Testing

@testable import Evaluation
@testable import Explanation

struct PageTests {
  @Test func `no line of any report is wider than the style`() {
    for seed in UInt64(0)..<150 {
      var random = RandomFinding(seed: seed)
      let verdict = random.verdict()
      for width in [24, 40, 80, 120] {
        for lines in reports(verdict, TextStyle(width: width)) {
          for line in lines {
            #expect(
              DisplayWidth.columns(of: line) <= width,
              "seed \(seed), width \(width): \(line)",
            )
          }
        }
      }
    }
  }

  @Test func `colour changes no character`() {
    for seed in UInt64(0)..<50 {
      var random = RandomFinding(seed: seed)
      let verdict = random.verdict()
      let plain = reports(verdict, TextStyle(width: 60))
      let coloured = reports(verdict, TextStyle(width: 60, colour: true))
      #expect(coloured.map { $0.map(stripped) } == plain, "seed \(seed)")
      #expect(coloured != plain)
    }
  }

  @Test func `the same finding gives the same bytes`() {
    var first = RandomFinding(seed: 7)
    var second = RandomFinding(seed: 7)
    let style = TextStyle(width: 80)
    #expect(reports(first.verdict(), style) == reports(second.verdict(), style))
  }

  @Test func `text from a profile cannot command the terminal`() {
    var page = Page(TextStyle(width: 40))
    page.add("题目\u{1B}[31m\u{7}\n换行")
    #expect(page.lines == ["题目␛[31m␇␊换行"])
  }

  private func reports(_ verdict: Verdict, _ style: TextStyle) -> [[String]] {
    let wording = Sample.wording
    let judged = JudgedPathway(verdict: verdict, opening: Sample.opening, flips: Sample.flips)
    let clause = verdict.finding.all.compactMap(\.clause).last ?? "QH-7.1"
    return [
      VerdictReport(judged, wording).lines(style),
      VerdictReport(judged, wording, showsAll: true).lines(style),
      WhyReport(clause, in: verdict, wording).lines(style),
      GapReport(verdict, wording).lines(style),
    ]
  }

  private func stripped(_ line: String) -> String {
    var result = ""
    var isEscape = false
    for scalar in line.unicodeScalars {
      if scalar == "\u{1B}" {
        isEscape = true
      } else if isEscape {
        if scalar == "m" { isEscape = false }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
