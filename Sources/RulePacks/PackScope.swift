import Diagnostics
import Documents
import OrderedCollections
import RuleModel

/// What the readers of one pack's parts share: the names it declares, and its terms.
///
/// A class because terms are read where they are first used and remembered.
final class PackScope {
  let outline: PackOutline
  let terms: TermTable
  private let document: Document

  init(_ document: Document, root: DocumentNode) {
    self.document = document
    outline = PackOutline(root)
    terms = TermTable(document)
  }

  /// A place for faults that are told by another reader of the same part.
  func silentFaults() -> DocumentFaults { DocumentFaults(document) }
}

// References by name; an unknown one is reported with the nearest.
extension PackScope {
  /// A clause of the pack.
  func clause(_ value: ValueReader) -> ClauseID? {
    guard let text = value.text() else { return nil }
    let id = ClauseID(text)
    if outline.clauses.contains(id) { return id }
    return unknown(.clause(id), at: value, among: outline.clauses.map(\.text))
  }

  /// A list of clauses of the pack, at least one.
  func clauses(_ value: ValueReader, noun: String) -> [ClauseID]? {
    list(value, noun: noun) { clause($0) }
  }

  /// An anchor of the pack, or `current`.
  func anchor(_ value: ValueReader) -> AnchorName? {
    guard let name = value.text() else { return nil }
    if name == Self.current || outline.anchors.contains(name) { return name }
    return unknown(.anchor(name), at: value, among: Array(outline.anchors) + [Self.current])
  }

  /// A reading of the pack.
  func reading(_ value: ValueReader) -> ReadingID? {
    guard let text = value.text() else { return nil }
    let id = ReadingID(text)
    if outline.readings.keys.contains(id) { return id }
    return unknown(.reading(id), at: value, among: outline.readings.keys.map(\.text))
  }

  /// The options of the reading that a node names; none when there is no such reading.
  func options(of reading: DocumentNode) -> [String] {
    reading.scalar.flatMap { outline.readings[ReadingID($0.text)] ?? nil } ?? []
  }

  /// A term of the pack.
  func term(_ value: ValueReader) -> String? {
    guard let name = value.text() else { return nil }
    if outline.terms.keys.contains(name) { return name }
    return unknown(.term(name), at: value, among: Array(outline.terms.keys))
  }

  /// A family of records of the profile.
  func family(_ value: ValueReader) -> Family? {
    guard let path = value.text() else { return nil }
    if let family = Vocabulary.family(path) { return family }
    let suggestion = value.faults.nearest(to: path, among: Array(Vocabulary.families.keys))
    value.report(.unknownFamily(path, suggestion: suggestion))
    return nil
  }

  private func unknown<Value>(
    _ name: PackName,
    at value: ValueReader,
    among names: [String],
  ) -> Value? {
    let suggestion = value.faults.nearest(to: name.description, among: names)
    value.report(.unknownReference(name, suggestion: suggestion))
    return nil
  }

  /// The anchor that each pathway binds.
  static let current: AnchorName = "current"
}

// Shapes that every part of a pack shares.
extension PackScope {
  /// A list of at least one element; nil when any element is at fault.
  func list<Element>(
    _ value: ValueReader,
    noun: String,
    read: (ValueReader) -> Element?,
  ) -> [Element]? {
    guard let elements = value.elements() else { return nil }
    if elements.isEmpty { value.report(.empty(noun)) }
    let found = elements.compactMap(read)
    return found.count == elements.count && !found.isEmpty ? found : nil
  }

  /// `{by: AM-xx, option: …, …}`: what every option of a reading stands for, and nothing else.
  func branches<Body>(
    _ value: ValueReader,
    read: (ValueReader) -> Body?,
  ) -> (reading: ReadingID, bodies: [String: Body])? {
    guard let entries = value.entries() else { return nil }
    let head = entries.first { $0.key.node.scalar?.text == "by" }
    let id = head.flatMap { reading($0.value) }
    let options = id.flatMap { outline.readings[$0] ?? nil }
    var bodies: [String: Body] = [:]
    var isSound = true
    var given: [String] = []
    for (key, body) in entries {
      guard let option = key.node.scalar?.text, option != "by" else { continue }
      given.append(option)
      let read = read(body)
      isSound = isSound && read != nil
      if let read { bodies[option] = read }
    }
    guard let id, let options else { return nil }
    for (key, _) in entries {
      guard let option = key.node.scalar?.text, option != "by", !options.contains(option) else {
        continue
      }
      let free = options.filter { !given.contains($0) }
      let suggestion = key.faults.nearest(to: option, among: free)
      key.report(.unknownOption(option, of: id, suggestion: suggestion))
      isSound = false
    }
    for option in options where !given.contains(option) {
      head?.key.report(.missingOption(option, of: id))
      isSound = false
    }
    return isSound ? (id, bodies) : nil
  }
}
