import Diagnostics
import Documents
import OrderedCollections
import RuleModel

/// Reads the parts of a pack in the order in which they are written.
struct PackBodyReader {
  let scope: PackScope
  let digest: String

  /// The pack as far as it could be read; nil only when its head is missing. Faults go to the
  /// fields, places into the map.
  func read(_ fields: inout MappingReader, sourceMap: inout SourceMap) -> RulePack? {
    version(fields.required("pack"))
    let id = fields.required("id").flatMap { identifier($0) }
    let name = fields.required("name")?.text()
    let shortName = fields.required("shortName")?.text()
    let edition = fields.required("edition")?.text()
    let document = fields.required("document")?.text()
    let title = fields.optional("title").flatMap { TitleReader().read($0) }
    let readings = readings(fields.optional("readings"), &sourceMap)
    let anchors = anchors(fields.optional("anchors"), &sourceMap)
    let terms = terms(fields.optional("terms"), &sourceMap)
    let pathways = pathways(fields.required("pathways"), of: id ?? "", &sourceMap)
    let clauses = clauses(fields.required("clauses"), of: document ?? "", &sourceMap)
    guard let id, let name, let shortName, let edition, let document else { return nil }
    return RulePack(
      id: id,
      name: name,
      shortName: shortName,
      edition: edition,
      document: document,
      digest: digest,
      title: title,
      readings: readings,
      anchors: anchors,
      terms: terms,
      clauses: clauses,
      pathways: pathways,
    )
  }

  private func version(_ value: ValueReader?) {
    guard let value, let version = value.integer() else { return }
    if version != PackReader.formatVersion {
      value.report(.formatVersion(version, known: PackReader.formatVersion))
    }
  }

  private func identifier(_ value: ValueReader) -> String? {
    guard let text = value.text() else { return nil }
    if PackIdentifier.isValid(text) { return text }
    value.report(.badIdentifier("规则包编号", example: "qh-finecon"))
    return nil
  }
}

// The tables of named parts.
extension PackBodyReader {
  private func readings(
    _ value: ValueReader?,
    _ sourceMap: inout SourceMap,
  ) -> OrderedDictionary<ReadingID, Reading> {
    var found: OrderedDictionary<ReadingID, Reading> = [:]
    for (key, text, body) in named(value) {
      let id = ReadingID(text)
      sourceMap[.reading(id)] = key.node.location
      found[id] = ReadingsReader(scope: scope).read(body, id: id)
    }
    return found
  }

  private func anchors(
    _ value: ValueReader?,
    _ sourceMap: inout SourceMap,
  ) -> OrderedDictionary<AnchorName, Anchor> {
    var found: OrderedDictionary<AnchorName, Anchor> = [:]
    for (key, name, body) in named(value) {
      sourceMap[.anchor(name)] = key.node.location
      let anchor = AnchorReader(scope: scope).read(body)
      guard name != PackScope.current else {
        key.report(.reservedAnchor(name))
        continue
      }
      found[name] = anchor
    }
    return found
  }

  private func terms(
    _ value: ValueReader?,
    _ sourceMap: inout SourceMap,
  ) -> OrderedDictionary<String, Term> {
    var found: OrderedDictionary<String, Term> = [:]
    for (key, name, body) in named(value) {
      sourceMap[.term(name)] = key.node.location
      let shape = scope.terms.home(of: name, in: scope)
      found[name] = body.mapping { fields -> Term? in
        let definition = fields.required("where")
        let condition = definition.flatMap { ConditionReader(scope: scope).read($0, on: shape) }
        var clause: ClauseID?
        if let value = fields.optional("clause") { clause = scope.clause(value) }
        return condition.map { Term(condition: $0, clause: clause) }
      }
    }
    return found
  }

  private func pathways(
    _ value: ValueReader?,
    of standard: String,
    _ sourceMap: inout SourceMap,
  ) -> OrderedDictionary<String, Pathway> {
    var found: OrderedDictionary<String, Pathway> = [:]
    let reader = PathwayReader(scope: scope, standard: standard)
    let entries = named(value)
    if let value, entries.isEmpty, value.node.entries != nil { value.report(.empty("申报途径")) }
    for (key, _, body) in entries {
      guard let pathway = reader.read(body, key: key) else { continue }
      sourceMap[.pathway(pathway.id)] = key.node.location
      found[pathway.id] = pathway
    }
    return found
  }

  private func clauses(
    _ value: ValueReader?,
    of document: String,
    _ sourceMap: inout SourceMap,
  ) -> OrderedDictionary<ClauseID, Clause> {
    var found: OrderedDictionary<ClauseID, Clause> = [:]
    let reader = ClauseReader(scope: scope, document: document)
    for element in value?.elements() ?? [] {
      let clause = reader.read(element)
      guard let place = element.node["id"], let text = place.scalar?.text else { continue }
      let id = ClauseID(text)
      if let first = sourceMap[id] {
        ValueReader(place, element.faults)
          .report(.duplicate(.clause(id), firstLine: first.line))
        continue
      }
      sourceMap[.clause(id)] = place.location
      if let clause { found[id] = clause }
    }
    return found
  }

  /// The entries of a table of names; none when it is left out.
  private func named(_ value: ValueReader?)
    -> [(key: ValueReader, name: String, body: ValueReader)]
  {
    (value?.entries() ?? []).compactMap { key, body in
      guard let name = key.node.scalar?.text else { return nil }
      if name.isEmpty { key.report(.empty("名称")) }
      return name.isEmpty ? nil : (key, name, body)
    }
  }
}
