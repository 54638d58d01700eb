package import OrderedCollections
package import RuleModel

/// The clause ids that each standard is known to have, in the order of the official texts.
package struct ClauseInventory: Sendable {
  /// The ids by the standard's id.
  package let standards: OrderedDictionary<String, [ClauseID]>

  /// Reads an inventory: `[standard]` opens a standard, each further line is an id; `#` lines and
  /// empty ones say nothing, ids before the first standard are passed over.
  package init(text: String) {
    var standards: OrderedDictionary<String, [ClauseID]> = [:]
    var current: String?
    for line in text.split(whereSeparator: \.isNewline) {
      let word = line.trimmingSpaces
      if word.isEmpty || word.hasPrefix("#") { continue }
      if word.hasPrefix("["), word.hasSuffix("]") {
        let id = String(word.dropFirst().dropLast())
        standards[id] = standards[id] ?? []
        current = id
      } else if let current {
        standards[current, default: []].append(ClauseID(String(word)))
      }
    }
    self.standards = standards
  }

  /// The inventory of the three bundled standards: 366 clauses.
  package static let bundled = ClauseInventory(
    text: String(decoding: PackageResources.inventory_txt, as: UTF8.self),
  )
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    let front = drop(while: \.isWhitespace)
    guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return front[...last]
  }
}
