import Documents
import OrderedCollections
import RuleModel

/// The attribute paths a term tests, as they are written, to tell what it is about.
struct AttributePaths {
  private(set) var paths: OrderedSet<String> = []
  private var seen: Set<String> = []
  private var depth = 0

  /// The paths in a term's definition and in those of the terms it uses.
  init(of term: String, in outline: PackOutline) {
    collect(term, outline)
  }

  private mutating func collect(_ term: String, _ outline: PackOutline) {
    guard depth < PackGraph.deepest, seen.insert(term).inserted,
      let definition = outline.terms[term] ?? nil
    else { return }
    depth += 1
    collect(definition, outline)
    depth -= 1
  }

  private mutating func collect(_ node: DocumentNode, _ outline: PackOutline) {
    for element in node.elements ?? [] { collect(element, outline) }
    let entries = node.entries ?? []
    if entries.contains(where: { $0.key == "by" }) {
      for entry in entries where entry.key != "by" { collect(entry.value, outline) }
      return
    }
    for entry in entries {
      switch ConditionReader.Word(rawValue: entry.key) {
      case .any, .all, .not:
        collect(entry.value, outline)
      case .is:
        let names = entry.value.elements ?? [entry.value]
        for name in names.compactMap(\.scalar?.text) { collect(name, outline) }
      case .by, .judged, .clause, .always:
        continue
      case nil:
        paths.append(entry.key)
      }
    }
  }
}
