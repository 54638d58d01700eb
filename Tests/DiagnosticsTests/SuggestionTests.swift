import Diagnostics
import Testing

struct SuggestionTests {
  private let keys = [
    "name", "born", "employment", "education", "titles", "publications", "validUntil", "from", "to",
  ]

  @Test(arguments: [
    ("publicatons", "publications"), ("Employment", "employment"), ("ｔｉｔｌｅｓ", "titles"),
    ("valid_until", "validUntil"), ("valid-util", "validUntil"), ("nmae", "name"),
    ("publ", "publications"), ("fromm", "from"), ("t", "to"),
  ])
  func `a slip finds its word`(word: String, expected: String) {
    #expect(Suggestion.nearest(to: word, among: keys) == expected)
  }

  @Test(arguments: ["", "x", "zzz", "conduct", "-", String(repeating: "name", count: 100)])
  func `what is near to nothing has no suggestion`(word: String) {
    #expect(Suggestion.nearest(to: word, among: keys) == nil)
  }

  @Test func `short Chinese words allow one slip, longer ones two`() {
    let words = ["优秀", "合格", "基本合格", "不合格", "高级经济师"]
    #expect(Suggestion.nearest(to: "优秀的", among: words) == "优秀")
    #expect(Suggestion.nearest(to: "基本合各", among: words) == "基本合格")
    #expect(Suggestion.nearest(to: "高经师", among: words) == nil)
    #expect(Suggestion.nearest(to: "高级经济", among: words) == "高级经济师")
  }

  @Test func `the order of the candidates does not matter`() {
    let words = ["cat", "bat", "hat", "rat"]
    for candidates in [words, words.reversed(), words.sorted()] {
      #expect(Suggestion.nearest(to: "aat", among: candidates) == "bat")
    }
  }

  @Test func `a slip is nearer than a beginning`() {
    #expect(
      Suggestion.nearest(to: "patent", among: ["patents-of-all-kinds", "patient"]) == "patient"
    )
  }
}
