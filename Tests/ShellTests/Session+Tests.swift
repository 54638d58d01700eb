import Explanation
import RuleModel
import RulePacks

@testable import Shell

extension Session {
  /// The standards inside the binary.
  static let testPacks: [RulePack] = BundledPacks.all.filter { $0.id == "qh-finecon" }
    .compactMap { $0.reading.pack }

  /// A session on files in memory, on a fixed day.
  static func forTests(
    disk: FakeDisk = FakeDisk(packs: testPacks),
    input: InputSource = .terminal,
  ) -> Session {
    Session(
      surroundings: Surroundings(
        packs: { testPacks },
        files: disk.access,
        today: { CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(number: 0) },
      ),
      input: input,
      style: TextStyle(width: 80),
    )
  }

  /// The replies to several lines, as one text.
  mutating func replies(to lines: String...) -> String {
    lines.map { line in
      Transcript.output(of: reply(to: line), prompt: prompt).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
