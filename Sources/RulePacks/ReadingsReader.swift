import Diagnostics
import Documents
import OrderedCollections
import RuleModel

/// Reads the choices between readings of ambiguous text (口径).
struct ReadingsReader {
  let scope: PackScope

  /// One reading under its id.
  func read(_ value: ValueReader, id: ReadingID) -> Reading? {
    value.mapping { fields -> Reading? in
      let question = fields.required("question")?.text()
      let clauses = fields.required("clauses").flatMap { scope.clauses($0, noun: "条款列表") }
      let options = fields.required("options").flatMap { self.options($0) }
      let choice = fields.required("default")
      let why = fields.required("why")?.text()
      let known = options.map { Array($0.keys) }
      let chosen = known.flatMap { known in choice.flatMap { $0.word("选项", among: known) } }
      guard let question, let clauses, let options, let chosen, let why else { return nil }
      return Reading(
        id: id,
        question: question,
        clauses: clauses,
        options: options,
        defaultOption: chosen,
        why: why,
      )
    }
  }

  private func options(_ value: ValueReader) -> OrderedDictionary<String, String>? {
    guard let entries = value.entries() else { return nil }
    if entries.isEmpty { value.report(.empty("选项")) }
    var options: OrderedDictionary<String, String> = [:]
    for (key, meaning) in entries {
      guard let id = key.node.scalar?.text, let text = meaning.text() else { continue }
      guard PackIdentifier.isValid(id), id != "by" else {
        key.report(.badIdentifier("选项编号", example: "delay-only"))
        continue
      }
      options[id] = text
    }
    return options.count == entries.count && !options.isEmpty ? options : nil
  }
}
