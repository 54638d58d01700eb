import Diagnostics
import Testing

@testable import Explanation

struct LineWrapTests {
  @Test func `chinese breaks between characters and dates stay whole`() {
    #expect(
      LineWrap.lines(of: "年限于2027-12-01届满，可以申报", width: 12)
        == ["年限于", "2027-12-01届", "满，可以申报"]
    )
  }

  @Test func `no line begins with a closing mark or ends with an opening one`() {
    #expect(LineWrap.lines(of: "一二三四，五", width: 8) == ["一二三", "四，五"])
    #expect(LineWrap.lines(of: "一二三《四》", width: 8) == ["一二三", "《四》"])
  }

  @Test func `the number of a place stays with its article`() {
    #expect(LineWrap.lines(of: "见第十二条（三）4", width: 16) == ["见第十二条", "（三）4"])
  }

  @Test func `a word wider than the line is cut`() {
    #expect(LineWrap.lines(of: "abcdefghij", width: 4) == ["abcd", "efgh", "ij"])
  }

  @Test func `a tag is not broken`() {
    #expect(LineWrap.lines(of: "成果◇〔假设〕", width: 10) == ["成果", "◇〔假设〕"])
  }

  @Test func `an empty text is one empty line`() {
    #expect(LineWrap.lines(of: "", width: 10) == [""])
  }
}
