import Documents
import OrderedCollections
import Profiles
import RuleModel
import Testing

struct EditGarbageTests {
  private static let words = [
    "", "=", "==", "a=", "=b", ".", "..", "p1", "p1.", ".p1", "p1.日期", "p1.期刊.核心", "p1..x", "无",
    "~",
    "至今", "[]", "未知", "是", "论文", "kind=论文", "类型=书", "日期=2024-02-30", "日期=2024", "2024-01-01",
    "任期=,",
    "任期=主持,,", "用过=2023,经济", "利润增长=2021:5,2021:6", "利润增长=:", "排名=-9999999999999",
    "字数=999999999999万",
    "职称", "职称0", "职称1", "职称99999999999999999999", "处分1.结束", "行为", "行为.立案", "姓名", "出生=1986", "推荐",
    "声明", "QH-7.1", "QH-7.1=否", "\u{0}", "👩‍👩‍👧", "ａ＝ｂ", "期刊=无", "期刊.=是", "编号=p1", "编号=a b",
  ]

  @Test func `no words trap, and what is accepted can be applied or is refused`() {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    var profile = Profile()
    let families = Array(Vocabulary.families.keys)
    for _ in 0..<1500 {
      let line = tokens((0..<next(5)).map { _ in Self.words[next(Self.words.count)] })
      let parser = EditParser(profile: profile)
      let edits: [ProfileEdit]? =
        switch next(4) {
        case 0: try? parser.add(family: families[next(families.count)], line)
        case 1: try? parser.set(line)
        case 2: try? parser.remove(line)
        default: try? parser.attest(line)
        }
      try? profile.apply(edits ?? [])
      let completion = EditCompletion(profile: profile)
      let word = Self.words[next(Self.words.count)]
      _ = completion.adding(family: families[next(families.count)], after: line, word: word)
      _ = completion.setting(after: line, word: word)
      _ = completion.removing(word: word)
      if next(50) == 0 { profile = Profile() }
    }
  }

  @Test func `a profile that commands made reads back`() throws {
    var profile = Profile()
    let lines = [
      ("employment", "2010-07-01 至今 青海 国企 金融经济"), ("education", "本科 2010-06-30"),
      ("titles", "经济 金融 中级 2016-11-06 考试"), ("conduct.sanctions", "记过 2019-01-01 2019-06-30"),
      ("achievements", "论文 2024-03-15 第一作者 核心=是"), ("achievements", "企业管理 任期=主持,2019,至今"),
      ("unitRecommendation", "2026-10-20"),
    ]
    for (family, line) in lines {
      try profile.apply(try EditParser(profile: profile).add(family: family, tokens(line)))
    }
    try profile.apply(try EditParser(profile: profile).set(tokens("立案 否")))
    try profile.apply(try EditParser(profile: profile).attest(tokens("QH-7.1")))
    let text = DocumentWriter().text(of: ProfileWriter().node(of: profile))
    #expect(try readProfile(text).profile == profile)
  }
}
