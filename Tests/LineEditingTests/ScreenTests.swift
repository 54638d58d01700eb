import TestSupport
import Testing

/// The model of the screen must itself be right for the others to mean anything.
@Suite struct ScreenTests {
  private func screen(_ text: String, rows: Int = 4, columns: Int = 6) -> Screen {
    var screen = Screen(rows: rows, columns: columns)
    screen.feed(text)
    return screen
  }

  @Test func `a full row waits before it wraps`() {
    #expect(screen("一二三\r\n四").lines == ["一二三", "四"])
    #expect(screen("一二三四").lines == ["一二三", "四"])
  }

  @Test func `a wide character that does not fit goes to the next row`() {
    #expect(screen("a一二三").lines == ["a一二", "三"])
  }

  @Test func `overwriting half a wide character removes the other half`() {
    #expect(screen("一二\r\u{1B}[1Cx").lines == [" x二"])
    #expect(screen("一二\rx").lines == ["x 二"])
  }

  @Test func `it scrolls at the bottom`() {
    let scrolled = screen("1\r\n2\r\n3\r\n4\r\n5")
    #expect(scrolled.lines == ["2", "3", "4", "5"])
    #expect(scrolled.cursorRow == 3)
  }

  @Test func `clearing starts at the cursor`() {
    #expect(screen("12345\r\nabc\u{1B}[1A\r\u{1B}[2C\u{1B}[J").lines == ["12"])
    #expect(screen("12345\r\u{1B}[2C\u{1B}[K").lines == ["12"])
    #expect(screen("1\r\n2\u{1B}[H\u{1B}[2Jx").lines == ["x"])
  }

  @Test func `a combining mark joins the character before it`() {
    #expect(screen("e\u{301}一\u{301}").lines == ["e\u{301}一\u{301}"])
    #expect(screen("abcdee\u{301}x").lines == ["abcdee\u{301}", "x"])
  }

  @Test func `modes, beeps and what is unknown are noted`() {
    let noted = screen("\u{1B}[?25l\u{1B}[?2004h\u{7}\u{1B}[5n\u{1}")
    #expect(!noted.isCursorVisible)
    #expect(noted.isPasteBracketed)
    #expect(noted.bells == 1)
    #expect(noted.unknown == ["ESC [5n", "control 1"])
    #expect(screen("a\u{1B}[90mb\u{1B}[0mc").styledText == "b")
  }

  @Test func `a narrower window breaks its rows anew`() {
    var resized = screen("ab一二")
    resized.resize(rows: 4, columns: 3)
    #expect(resized.lines == ["ab", "一", "二"])
  }
}
