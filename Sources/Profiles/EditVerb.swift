/// A command word that changes what verdicts rest on, and what it does.
///
/// The one table behind the shell's commands and the branches of scenario files, so that a line
/// means the same in both.
package struct EditVerb: Hashable, Sendable {
  /// The English name.
  package let id: String
  /// The Chinese name.
  package let name: String
  /// Further names.
  package let aliases: [String]
  /// What the words after it do.
  package let action: Action

  /// What an edit line does.
  package enum Action: Hashable, Sendable {
    /// Adds a record to a family; a family of a single record is set.
    case add(family: String)
    /// Sets attributes.
    case set
    /// Removes a record or an attribute.
    case remove
    /// Answers an attested clause.
    case attest
    /// Switches readings.
    case readings
    /// Sets the day of the facts.
    case day
  }

  private init(_ id: String, _ name: String, aliases: [String] = [], _ action: Action) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.action = action
  }

  /// The names it can be called by, the Chinese name first.
  package var names: [String] { [name, id] + aliases }
}

extension EditVerb {
  /// The table, in the order in which help lists it.
  package static let all: [EditVerb] = [
    EditVerb("education", "学历", aliases: ["学位"], .add(family: "education")),
    EditVerb("work", "工作", aliases: ["employment"], .add(family: "employment")),
    EditVerb("title", "职称", aliases: ["titles"], .add(family: "titles")),
    EditVerb("appointment", "聘任", aliases: ["appointments"], .add(family: "appointments")),
    EditVerb("exam", "考试", aliases: ["exams"], .add(family: "exams")),
    EditVerb("assessment", "考核", aliases: ["assessments"], .add(family: "assessments")),
    EditVerb("achievement", "成果", aliases: ["achievements"], .add(family: "achievements")),
    EditVerb("talent", "荣誉", aliases: ["人才", "talents"], .add(family: "talents")),
    EditVerb("recommend", "推荐", .add(family: "unitRecommendation")),
    EditVerb("expert", "专家", aliases: ["experts"], .add(family: "experts")),
    EditVerb("sanction", "处分", aliases: ["sanctions"], .add(family: "conduct.sanctions")),
    EditVerb("misconduct", "违纪", .add(family: "conduct.misconduct")),
    EditVerb("dishonesty", "失信", .add(family: "conduct.dishonesty")),
    EditVerb("attest", "声明", .attest),
    EditVerb("set", "设置", aliases: ["设定"], .set),
    EditVerb("remove", "删除", aliases: ["delete"], .remove),
    EditVerb("readings", "口径", aliases: ["reading"], .readings),
    EditVerb("on", "日期", aliases: ["date"], .day),
  ]

  /// The verb with this name; nil when no verb has it.
  package static func named(_ word: String) -> EditVerb? {
    all.first { $0.names.contains(word) }
  }
}
