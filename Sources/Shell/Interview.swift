import RuleModel

/// A running 问答: what is asked for, and what was passed over.
struct Interview: Sendable {
  /// The pathways whose unknown facts are asked for, by id.
  let pathways: [String]
  /// The questions passed over, by their key.
  var skipped: Set<String> = []

  /// How many questions were passed over; empty when none was.
  var skippedNote: String { skipped.isEmpty ? "" : "，略过 \(skipped.count) 问" }
}

/// One question of the interview: a fact that would decide something.
struct Question: Hashable, Sendable {
  /// What tells it from other questions.
  let key: String
  /// What is asked.
  let text: String
  /// The words that make an edit of an answer; the answer goes behind them.
  let prefix: [String]
  /// What an answer may look like.
  let hint: String
  /// The edit that says there is none; nil when the answer itself says so.
  let denial: String?
}
