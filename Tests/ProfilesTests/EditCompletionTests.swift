import OrderedCollections
import Profiles
import RuleModel
import Testing

struct EditCompletionTests {
  private let completion: EditCompletion = {
    var profile = Profile()
    profile.setRecords(
      [Record(["id": .text("p1"), "kind": .word("paper"), "title": .text("题")])],
      of: "achievements",
    )
    profile.setRecords([Record(["level": .word("intermediate")])], of: "titles")
    return EditCompletion(profile: profile)
  }()

  private func adding(_ family: String, _ before: String, _ word: String) -> [String] {
    completion.adding(family: family, after: tokens(before), word: word).map(\.text)
  }

  @Test func `an achievement begins with its kind`() {
    #expect(adding("achievements", "", "").count == Vocabulary.achievementKinds.count)
    #expect(adding("achievements", "", "论") == ["论文"])
    #expect(adding("achievements", "", "lw") == ["论文"])
    #expect(adding("achievements", "", "pap") == ["论文"])
  }

  @Test func `then come the attributes the kind has and that are still free`() {
    let free = adding("achievements", "论文 日期=2024", "")
    #expect(free.contains("题目=") && free.contains("期刊.核心="))
    #expect(!free.contains("日期=") && !free.contains("字数=") && !free.contains("类型="))
    #expect(adding("achievements", "论文", "hx") == ["期刊.核心="])
  }

  @Test func `words of an attribute follow its key or stand alone`() {
    #expect(adding("achievements", "论文", "角色=一") == ["角色=第一作者"])
    #expect(adding("achievements", "论文", "核心=") == ["核心=是", "核心=否"])
    #expect(adding("titles", "经济", "zhong") == [])
    #expect(adding("titles", "经济", "zj") == ["中级", "浙江"])
    #expect(adding("titles", "经济 中级", "中") == [])
    #expect(adding("employment", "", "领域=金融,金融k").isEmpty)
    #expect(adding("employment", "", "领域=软件,金融科") == ["领域=软件,金融科技"])
  }

  @Test func `every candidate says what it means`() {
    for family in Vocabulary.families.keys {
      for candidate in completion.adding(family: family, after: [], word: "") {
        #expect(!candidate.meaning.isEmpty)
      }
    }
  }

  @Test func `setting begins with records and attributes and goes on with values`() {
    let targets = completion.setting(after: [], word: "").map(\.text)
    #expect(targets.contains("p1") && targets.contains("职称1") && targets.contains("出生"))
    #expect(completion.setting(after: [], word: "p1.日").map(\.text) == ["p1.日期"])
    #expect(completion.setting(after: tokens("p1"), word: "证").map(\.text) == ["证据="])
    #expect(completion.setting(after: tokens("p1.角色"), word: "第").map(\.text) == ["第一完成人", "第一作者"])
    #expect(completion.setting(after: tokens("处分"), word: "").map(\.text) == ["无"])
    #expect(completion.setting(after: tokens("继续教育"), word: "").map(\.text) == ["是", "否"])
  }

  @Test func `a nested record is completed inside`() {
    let inner = adding("achievements", "论文", "期刊.")
    #expect(inner.contains("期刊.刊名=") && inner.contains("期刊.核心="))
    #expect(adding("achievements", "论文", "期") == inner)
    #expect(adding("achievements", "论文", "期刊.核") == ["期刊.核心="])
    #expect(!adding("achievements", "论文 核心=是", "期刊.").contains("期刊.核心="))
    #expect(adding("achievements", "论文", "期刊=").contains("期刊=核心="))
    #expect(adding("achievements", "论文", "期刊=某刊,核心=") == ["期刊=某刊,核心=是", "期刊=某刊,核心=否"])
    #expect(completion.setting(after: [], word: "p1.期刊.核").map(\.text) == ["p1.期刊.核心"])
    #expect(completion.setting(after: [], word: "p1.核").map(\.text) == ["p1.期刊.核心"])
    #expect(completion.setting(after: tokens("p1.期刊"), word: "").map(\.text).contains("核心="))
  }

  @Test func `removing offers records with what tells them apart`() {
    #expect(
      completion.removing(word: "") == [EditCandidate("职称1", "中级"), EditCandidate("p1", "论文 题")]
    )
    #expect(completion.removing(word: "p1.").map(\.text).contains("p1.题目"))
  }

  @Test func `whatever is completed is accepted`() throws {
    for kind in Vocabulary.achievementKinds {
      for candidate in completion.adding(
        family: "achievements",
        after: tokens(kind.name),
        word: "",
      ) {
        let key = candidate.text
        for value in completion.adding(family: "achievements", after: tokens(kind.name), word: key)
        {
          _ = try EditParser(profile: Profile()).add(
            family: "achievements",
            tokens([kind.name, value.text]),
          )
        }
      }
    }
  }
}
