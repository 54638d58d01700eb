import Diagnostics

/// The sentences of libyaml in the words of its users.
///
/// libyaml names its faults by sentence only, so this one table looks at text; the code of the
/// diagnostic does not depend on it but for the nesting limit.
struct SyntaxWording {
  /// Whether the beginning of the construct is to blame rather than where reading stopped.
  let blamesOpening: Bool
  private let code: DiagnosticCode
  private let text: String

  /// Finds the words for a problem; sentences not in the table are quoted as they are.
  init(_ problem: String, context: String?) {
    if problem.hasPrefix("Maximum nesting level") {
      self.init(.nestingLimit, "嵌套太深")
    } else if let known = Self.table.first(where: { $0.problem == problem }) {
      self.init(.yamlSyntax, known.words, blamesOpening: known.blamesOpening)
    } else {
      let whole = [context, problem].compactMap { $0 }.joined(separator: ", ")
      self.init(.yamlSyntax, "YAML 语法错误（\(whole)）")
    }
  }

  private init(_ code: DiagnosticCode, _ text: String, blamesOpening: Bool = false) {
    self.code = code
    self.text = text
    self.blamesOpening = blamesOpening
  }

  /// The message with hints about the lines in question.
  func message(notes: [String]) -> DiagnosticMessage {
    DiagnosticMessage(code, text, notes: notes)
  }

  private struct Row {
    let problem: String
    let words: String
    var blamesOpening = false
  }

  private static let table = [
    Row(problem: "could not find expected ':'", words: "键后缺少冒号 ': '", blamesOpening: true),
    Row(problem: "did not find expected key", words: "应为键，缩进可能没有对齐"),
    Row(problem: "did not find expected '-' indicator", words: "应为列表项 '- '，缩进可能没有对齐"),
    Row(problem: "did not find expected ',' or ']'", words: "列表里应为 ',' 或 ']'"),
    Row(problem: "did not find expected ',' or '}'", words: "花括号里应为 ',' 或 '}'"),
    Row(problem: "did not find expected node content", words: "应为一个值"),
    Row(problem: "did not find expected <document start>", words: "文档到此已结束，应为文件结尾"),
    Row(
      problem: "mapping values are not allowed in this context",
      words: "这里不能再有冒号 ': '；值里有冒号时要加引号",
    ),
    Row(problem: "mapping keys are not allowed in this context", words: "这里不能有键"),
    Row(
      problem: "block sequence entries are not allowed in this context",
      words: "这里不能有列表项 '- '",
    ),
    Row(
      problem: "found character that cannot start any token",
      words: "值不能以这个字符开头；文字要加引号，缩进要用空格",
    ),
    Row(
      problem: "found a tab character that violates indentation",
      words: "缩进应为空格，得到制表符",
    ),
    Row(
      problem: "found a tab character where an indentation space is expected",
      words: "缩进应为空格，得到制表符",
    ),
    Row(problem: "found unexpected end of stream", words: "引号没有结束", blamesOpening: true),
    Row(
      problem: "found unexpected document indicator",
      words: "引号没有结束就遇到 '---' 或 '...'",
      blamesOpening: true,
    ),
    Row(problem: "found unknown escape character", words: "双引号里有不认识的转义；反斜线要写成 '\\\\'"),
    Row(problem: "did not find expected hexdecimal number", words: "转义后应为十六进制数字"),
    Row(problem: "found invalid Unicode character escape code", words: "转义的字符编码无效"),
    Row(problem: "did not find expected comment or line break", words: "'|' 或 '>' 之后应换行"),
    Row(problem: "found undefined tag handle", words: "不认识的标签；以 ! 开头的文字要加引号"),
    Row(
      problem: "did not find expected alphabetic or numeric character",
      words: "& 之后应为锚点名；以 & 开头的文字要加引号",
    ),
    Row(problem: "found unexpected ':'", words: "这里不能有冒号"),
  ]
}
