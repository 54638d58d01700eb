import Diagnostics
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("职称", 4), ("ＡＢ，。", 8), ("ﾊﾝ", 2), ("e\u{301}", 1), ("👩‍👩‍👧", 2), ("🇨🇳", 2),
    ("❤", 1), ("❤\u{FE0F}", 2), ("✓✗…“”", 5), ("한글", 4), ("𠮷", 2), ("\u{200B}\u{FEFF}", 0),
    ("\u{1B}[1m", 3), ("\t\n", 0), ("\u{301}", 0), ("㎡", 2), ("①", 1), ("", 0), ("⏰", 2),
  ])
  func `columns are those a terminal gives`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test func `every character has none, one or two columns`() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0...2).contains(DisplayWidth.columns(of: Character(scalar))), "U+\(value)")
    }
  }

  @Test func `controls become visible one for one`() {
    let text = "a\u{1B}[2J\t职\u{7F}\u{85}\u{202E}"
    let visible = DisplayWidth.visible(text)
    #expect(visible == "a␛[2J 职␡\u{FFFD}\u{FFFD}")
    #expect(visible.count == text.count)
  }
}
