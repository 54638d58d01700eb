import RuleModel
import Testing

struct PinyinTests {
  @Test(arguments: [
    ("学历", "xl"), ("职称", "zc"), ("经济", "jj"), ("会计", "kj"), ("社会组织", "shzz"),
    ("行业较大", "hyjd"), ("重大", "zd"), ("CN号", "cnh"), ("省(部)级", "sbj"), ("", ""),
  ])
  func `a word has the initials people type`(word: String, initials: String) {
    #expect(Pinyin.initials(of: word) == initials)
  }

  @Test func `every Chinese character of the vocabulary has a reading`() {
    for name in VocabularyWalk.names() {
      let unread = name.filter { isHan($0) && !Pinyin.knows($0) }
      #expect(unread.isEmpty, "\(name)")
    }
  }

  @Test func `every command of the shell has readings`() {
    let commands = """
      新建打开保存情景比较学历工作职称聘任考试考核成果荣誉推荐声明设置删除撤销重做检查点判定为何缺什么方案
      何时提前生涯假设采纳放弃分支标准条文口径档案帮助演示问答导出日期退出
      """
    #expect(commands.filter { isHan($0) && !Pinyin.knows($0) }.isEmpty)
  }

  private func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }
}
