import Diagnostics
import Documents
import OrderedCollections
import RuleModel

/// One reading of one profile: where faults go, where facts stand, which ids are in use.
struct RecordReading {
  let faults: DocumentFaults
  private(set) var source = ProfileSource()

  init(_ faults: DocumentFaults) {
    self.faults = faults
  }

  /// The root record of the profile.
  mutating func root(_ node: DocumentNode) -> Record? {
    record(node, of: Vocabulary.profile, at: FactReference(), kind: nil)
  }
}

extension RecordReading {
  /// A record of a family; `place` is the fact it is, whose `attribute` is its path when it is
  /// nested.
  private mutating func record(
    _ node: DocumentNode,
    of family: Family,
    at place: FactReference,
    kind: String?,
  ) -> Record? {
    guard let entries = node.entries else {
      report(.wrongShape(expected: "映射（键: 值）", found: node.shapeFound), at: node)
      return nil
    }
    var values: OrderedDictionary<String, FactValue> = [:]
    var firsts: [String: DocumentEntry] = [:]
    for entry in entries {
      guard let attribute = attribute(of: entry, in: family, kind: kind) else { continue }
      if let first = firsts[attribute.key] {
        faults.report(
          .sameAttribute(entry.key, first.key, line: first.keyLocation?.line),
          at: entry.keyLocation,
          length: entry.key.count,
        )
        continue
      }
      firsts[attribute.key] = entry
      let fact = place.attribute(attribute.key)
      source.note(fact, at: entry.value.location ?? entry.keyLocation)
      if let value = value(entry.value, of: attribute, at: fact) { values[attribute.key] = value }
    }
    let record = Record(values)
    for fault in DateOrder.faults(in: record, of: family) {
      faults.report(fault.message, at: firsts[fault.later]?.value.location ?? node.location)
    }
    return record
  }

  /// The attribute a key means; nil after the key was reported.
  private func attribute(
    of entry: DocumentEntry,
    in family: Family,
    kind: String?,
  ) -> Attribute? {
    if let found = family.attribute(spelled: entry.key, kind: kind) { return found }
    let others = family.attributesOfOtherKinds(spelled: entry.key, kind: kind)
    let message: DiagnosticMessage
    if let kind, let other = others.first {
      message = .attributeOfOtherKinds(other, spelled: entry.key, kind: kind, others: others)
    } else {
      message = .unknownAttribute(
        entry.key,
        family: family,
        kind: kind,
        suggestion: faults.nearest(to: entry.key, among: family.spellings(ofKind: kind)),
      )
    }
    faults.report(message, at: entry.keyLocation, length: entry.key.count)
    return nil
  }
}

extension RecordReading {
  private mutating func value(
    _ node: DocumentNode,
    of attribute: Attribute,
    at fact: FactReference,
  ) -> FactValue? {
    if node.isNull {
      if case .attestations = attribute.type { return nil }
      return .absent
    }
    switch attribute.type {
    case .record(let family):
      return record(node, of: family, at: fact, kind: nil).map(FactValue.record)
    case .records(let family):
      return records(node, of: family, at: fact).map(FactValue.records)
    case .yearly:
      return yearly(node)
    case .attestations:
      return attestations(node, at: fact)
    case .words:
      guard let elements = node.elements else { return scalar(node, of: attribute) }
      return words(elements, of: attribute)
    case .word, .text, .flag, .number, .day, .openDay:
      return scalar(node, of: attribute)
    }
  }

  private func scalar(_ node: DocumentNode, of attribute: Attribute) -> FactValue? {
    guard let scalar = node.scalar else {
      let expected = ValueSpelling.shape(of: attribute)
      report(.wrongShape(expected: expected, found: node.shapeFound), at: node)
      return nil
    }
    do throws(ValueFault) {
      return try ValueSpelling.value(scalar.text, of: attribute)
    } catch {
      report(error, at: node)
      return nil
    }
  }

  private func words(_ elements: [DocumentNode], of attribute: Attribute) -> FactValue? {
    var words: [String] = []
    var isComplete = true
    for element in elements {
      if case .words(let ids)? = scalar(element, of: attribute) {
        words += ids.filter { !words.contains($0) }
      } else {
        isComplete = false
      }
    }
    return isComplete ? .words(words) : nil
  }

  private mutating func attestations(_ node: DocumentNode, at fact: FactReference) -> FactValue? {
    guard let entries = node.entries else {
      report(.wrongShape(expected: "条款编号与是或否的映射", found: node.shapeFound), at: node)
      return nil
    }
    var values: OrderedDictionary<String, FactValue> = [:]
    for entry in entries {
      guard let flag = entry.value.scalar.flatMap({ ValueSpelling.flag($0.text) }) else {
        report(.badFlag(entry.value.scalar?.text ?? entry.value.shapeFound), at: entry.value)
        continue
      }
      values[entry.key] = .flag(flag)
      source.note(fact.attribute(entry.key), at: entry.keyLocation)
    }
    return .record(Record(values))
  }

  private func yearly(_ node: DocumentNode) -> FactValue? {
    guard let entries = node.entries else {
      let expected = "各年度的数（如 {2021: 5.2, 2022: 6}）"
      report(.wrongShape(expected: expected, found: node.shapeFound), at: node)
      return nil
    }
    var figures: [YearlyNumber] = []
    for entry in entries {
      do throws(ValueFault) {
        let text = entry.value.scalar?.text ?? entry.value.shapeFound
        figures.append(try ValueSpelling.figure(text, year: entry.key))
      } catch {
        report(error, at: entry.value)
      }
    }
    return .yearly(figures.sorted { $0.year < $1.year })
  }

  func report(_ fault: ValueFault, at node: DocumentNode) {
    faults.report(
      fault.message { faults.nearest(to: $0, among: $1) },
      at: node.location,
      length: node.scalar.map { $0.text.count + ($0.isQuoted ? 2 : 0) } ?? 1,
    )
  }
}

extension RecordReading {
  private mutating func records(
    _ node: DocumentNode,
    of family: Family,
    at fact: FactReference,
  ) -> [Record]? {
    guard let elements = node.elements else {
      report(.wrongShape(expected: "列表（- 或 [ ]）", found: node.shapeFound), at: node)
      return nil
    }
    // Lists of the profile have an address; a list inside a record is part of that record.
    let isAddressed = Vocabulary.family(family.key) != nil && fact.family == nil
    if isAddressed { source.note(FactReference(family: family.key), at: node.location) }
    let isAchievements = family.key == "achievements"
    var ids = isAchievements ? AchievementIDs(taken: writtenIDs(elements)) : nil
    var seen: [String: Int] = [:]
    var records: [Record] = []
    for (index, element) in elements.enumerated() {
      let place = isAddressed ? FactReference(family: family.key, index: index) : fact
      if isAddressed { source.note(place, at: element.location) }
      let kind = isAchievements ? kind(of: element, in: family) : nil
      guard var record = record(element, of: family, at: place, kind: kind) else { continue }
      if isAchievements {
        identify(&record, element, kind: kind, ids: &ids, seen: &seen)
      }
      records.append(record)
    }
    return records
  }

  /// The kind of an achievement, which decides what else it may state; nil when it is not known.
  private func kind(of element: DocumentNode, in family: Family) -> String? {
    guard let attribute = family.attributes["kind"], case .word(let set) = attribute.type,
      let entries = element.entries
    else { return nil }
    guard let entry = entries.first(where: { attribute.isSpelled($0.key.halfWidth) }) else {
      faults.report(.missingKind(), at: element.location)
      return nil
    }
    return entry.value.scalar.flatMap { set.id(spelled: $0.text) }
  }

  private func writtenIDs(_ elements: [DocumentNode]) -> [String] {
    elements.flatMap { element in
      (element.entries ?? []).filter { $0.key == "id" || $0.key == "编号" }
        .compactMap { $0.value.scalar?.text }
    }
  }

  /// Checks the id of an achievement, or gives it one.
  private func identify(
    _ record: inout Record,
    _ element: DocumentNode,
    kind: String?,
    ids: inout AchievementIDs?,
    seen: inout [String: Int],
  ) {
    guard let id = record.text("id") else {
      if record.values["id"] == nil || record.values["id"] == .absent, let kind,
        let new = ids?.next(forKind: kind)
      {
        record.values["id"] = nil
        record.values.updateValue(.text(new), forKey: "id", insertingAt: 0)
      }
      return
    }
    let place = element.entries?.first { $0.key == "id" || $0.key == "编号" }?.value.location
    if !AchievementIDs.isUsable(id) {
      faults.report(.unusableID(id), at: place, length: id.count)
    } else if let line = seen[id] {
      faults.report(.duplicateID(id, line: line), at: place, length: id.count)
    }
    if seen[id] == nil { seen[id] = place?.line ?? 0 }
  }
}

extension FactReference {
  /// The attribute of this record, or of the record nested at this path.
  func attribute(_ key: String) -> FactReference {
    var result = self
    result.attribute = attribute.map { "\($0).\(key)" } ?? key
    return result
  }
}

extension DocumentNode {
  /// What a value looks like, for a sentence.
  var shapeFound: String {
    switch content {
    case .scalar(let scalar): scalar.isNull ? "空值" : " '\(scalar.text.prefix(40))'"
    case .sequence(let elements): "\(elements.count) 项的列表"
    case .mapping(let entries): "\(entries.count) 个键的映射"
    }
  }
}
