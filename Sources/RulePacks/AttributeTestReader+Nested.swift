import Diagnostics
import Documents
import OrderedCollections
import RuleModel

// Tests of values that have parts of their own.
extension AttributeTestReader {
  /// `{years: 2, where: …, since: …}` over nested spells.
  func lasts(_ key: ValueReader, _ value: ValueReader, _ nested: Family) -> [AttributeTest]? {
    guard nested.holdsSpells else {
      key.report(.familyHasNoSpells(nested, AttributeTestReader.Form.lasts.rawValue))
      return nil
    }
    return value.mapping { fields -> [AttributeTest]? in
      let years = fields.required("years")?.integer(in: 1...60)
      let condition = ConditionReader(scope: scope)
        .read(optional: fields.optional("where"), on: RecordShape(nested))
      let since = scope.anchor(in: &fields)
      guard let years, let condition, let since else { return nil }
      return [.lasts(years: years, where: condition, since: since)]
    }
  }

  /// `{atLeast: 3, where: …}` over nested records.
  func counts(_ value: ValueReader, _ nested: Family) -> [AttributeTest]? {
    value.mapping { fields -> [AttributeTest]? in
      let least = fields.required("atLeast")?.integer(in: 1...1000)
      let condition = ConditionReader(scope: scope)
        .read(optional: fields.optional("where"), on: RecordShape(nested))
      guard let least, let condition else { return nil }
      return [.counts(atLeast: least, where: condition)]
    }
  }

  /// `{mean: 6.5, each: 5, growing: true, years: 3, since: …}`.
  func yearly(_ value: ValueReader) -> YearlyTest? {
    value.mapping { fields -> YearlyTest? in
      let asked = ["mean", "each", "growing"].filter { fields.has($0) }
      let mean = quantity("mean", in: &fields)
      let each = quantity("each", in: &fields)
      let growing = fields.optional("growing").map { $0.bool() } ?? false
      let years = fields.optional("years").map { $0.integer(in: 1...60) } ?? 1
      let since = scope.anchor(in: &fields)
      if asked.isEmpty {
        value.report(.missingHead(of: "逐年检验", among: ["mean", "each", "growing"]))
        return nil
      }
      guard let mean, let each, let growing, let years, let since else { return nil }
      return YearlyTest(
        mean: mean,
        each: each,
        growing: growing,
        years: years,
        since: since,
      )
    }
  }

  /// A number under a key: nil when it is at fault, an inner nil when it is left out.
  private func quantity(_ key: String, in fields: inout MappingReader) -> Quantity?? {
    guard let value = fields.optional(key) else { return .some(nil) }
    return value.converted(.badNumber, expected: "至多四位小数的数") { Quantity(text: $0) }
      .map { .some($0) }
  }
}

extension PackScope {
  /// The anchor under `since`: nil when it is at fault, an inner nil when it is left out.
  func anchor(in fields: inout MappingReader) -> AnchorName?? {
    guard let value = fields.optional("since") else { return .some(nil) }
    return anchor(value).map { .some($0) }
  }
}

extension Family {
  /// Whether its records are spells with a first and a last day.
  var holdsSpells: Bool { attributes["from"] != nil && attributes["to"] != nil }
}

extension DocumentNode {
  /// The value in a few words, for a sentence.
  var brief: String {
    switch content {
    case .scalar(let scalar): scalar.isNull ? "空值" : "'\(scalar.text.prefix(40))'"
    case .sequence(let elements): "\(elements.count) 项的列表"
    case .mapping(let entries): "{\(entries.first?.key.prefix(40) ?? "")…}"
    }
  }
}
