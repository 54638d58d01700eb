import Profiles
import RuleModel

extension CommandTable {
  /// The commands that edit the profile, one for each verb of ``EditVerb`` that has no row of its
  /// own elsewhere.
  static let factRows: [Command] = EditVerb.all.compactMap { verb in
    guard let row = row(of: verb) else { return nil }
    return Command(
      verb.id,
      verb.name,
      aliases: verb.aliases,
      .facts,
      row.arguments,
      row.summary,
      example: examples[verb.id] ?? verb.name,
      effect: .edits,
      run: ProfileCommands.edit,
    )
  }

  private static func row(
    of verb: EditVerb,
  ) -> (arguments: [CommandArgument], summary: String)? {
    switch verb.action {
    case .add(let key):
      guard let family = Vocabulary.family(key) else { return nil }
      let argument = CommandArgument(family.name + "的内容", .facts(key), repeated: true)
      return ([argument], "\(family.isList ? "增加" : "填写")\(family.name)：\(family.meaning)")
    case .set:
      let arguments = [
        CommandArgument("编号或项目", .setting),
        CommandArgument("值", .setting, optional: true, repeated: true),
      ]
      return (arguments, "设置一项，如 p1.日期 2024-05-01、姓名 周敏、行为 无；“未知”清空")
    case .remove:
      return ([CommandArgument("编号", .record, repeated: true)], "删除记录或清空一项，如 p1、职称2、p1.日期")
    case .attest:
      let arguments = [
        CommandArgument("条款", .attestation),
        CommandArgument("是否", .words(["是", "否", "取消"]), optional: true),
      ]
      return (arguments, "就须声明的条款回答是或否；“取消”收回")
    case .readings, .day:
      return nil
    }
  }

  /// Lines that work when the example of 演示 is loaded, by the verb's id.
  private static let examples: [String: String] = [
    "education": "学历 硕士 2015-06-30 学位=2015-06-30",
    "work": "工作 单位=某农商行 企业 2009-07-01 2010-06-30 青海",
    "title": "职称 经济 金融 助理级 2011-11-06 考试",
    "appointment": "聘任 中级 金融 2017-01-01 2021-11-30",
    "exam": "考试 高级经济师 2020-09-12",
    "assessment": "考核 2020 优秀",
    "achievement": "成果 论文 题目=“普惠金融” 日期=2024-03-15 角色=第一作者",
    "talent": "荣誉 青海省优秀专业技术人才 2024-05-01",
    "recommend": "推荐 2026-11-01",
    "expert": "专家 正高级 姓名=李四",
    "sanction": "处分 警告 2019-01-10 2019-07-09",
    "misconduct": "违纪 日期=2012-05-01 情况=迟报材料 已处理完毕=是",
    "dishonesty": "失信 日期=2012-05-01 情况=误填材料",
    "attest": "声明 QH-7.1 是",
    "set": "设置 p1.日期 2024-05-01",
    "remove": "删除 p1",
  ]
}
