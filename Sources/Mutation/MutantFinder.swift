import Diagnostics
package import Documents
import OrderedCollections
import RuleModel
import RulePacks

/// Finds every mutant of a pack on its document tree.
package struct MutantFinder {
  private(set) var found: [Mutant] = []
  var part: PackName = .term("")
  let anchors: [String]
  /// Whether anything in the pack shortens or postpones time in title.
  let adjusts: Bool
  /// How many achievements prove a limb, by clause.
  private let units: [String: Int]
  private let standard: String

  /// The mutants of a pack's document, in the order of the text.
  package static func mutants(of root: DocumentNode) -> [Mutant] {
    var finder = MutantFinder(root)
    for (index, entry) in (root.entries ?? []).enumerated() {
      finder.section(entry.key, Site(entry.value, NodePath([index]), entry.key))
    }
    return finder.found
  }

  private init(_ root: DocumentNode) {
    anchors = (root["anchors"]?.entries ?? []).map(\.key)
    adjusts = Self.mentions(["advance", "delay"], in: root)
    units = Self.units(of: root["clauses"]?.elements ?? [])
    standard = root["id"]?.scalar?.text ?? ""
  }

  private static func units(of clauses: [DocumentNode]) -> [String: Int] {
    var units: [String: Int] = [:]
    for clause in clauses {
      guard let id = clause["id"]?.scalar?.text, let body = clause["require"],
        mentions(["need"], in: body)
      else { continue }
      units[id] = (body["need"]?.elements ?? []).reduce(0) {
        $0 + (Int($1["units"]?.scalar?.text ?? "1") ?? 1)
      }
    }
    return units
  }

  private static func mentions(_ keys: Set<String>, in node: DocumentNode) -> Bool {
    (node.elements ?? []).contains { mentions(keys, in: $0) }
      || (node.entries ?? []).contains { keys.contains($0.key) || mentions(keys, in: $0.value) }
  }

  /// A node with its way and its place in words.
  struct Site {
    var node: DocumentNode
    var path: NodePath
    var place: String

    init(_ node: DocumentNode, _ path: NodePath, _ place: String) {
      self.node = node
      self.path = path
      self.place = place
    }

    /// The entries with their sites.
    var entries: [(key: String, site: Site)] {
      (node.entries ?? []).enumerated().map { index, entry in
        (
          entry.key,
          Site(
            entry.value,
            path.appending(index),
            place.isEmpty ? entry.key : "\(place)/\(entry.key)"
          )
        )
      }
    }

    /// The elements with their sites.
    var elements: [Site] {
      (node.elements ?? []).enumerated().map { index, element in
        Site(element, path.appending(index), "\(place)/\(index)")
      }
    }

    subscript(key: String) -> Site? { entries.first { $0.key == key }?.site }

    var text: String? { node.scalar?.text }
  }

  mutating func add(_ site: Site, _ new: String, _ edit: NodeEdit, old: String? = nil) {
    found.append(
      Mutant(
        part: part,
        place: site.place,
        old: old ?? Self.brief(site.node),
        new: new,
        location: site.node.location,
        path: site.path,
        edit: edit,
      )
    )
  }

  /// A scalar becomes another one.
  mutating func replace(_ site: Site, by text: String) {
    add(site, text, .replace(.plain(text)))
  }

  /// An entry or element is left out.
  mutating func drop(_ site: Site) {
    add(site, "∅", .remove)
  }

  /// Each element of a list is left out in turn, when one remains.
  mutating func dropEach(_ site: Site) {
    let elements = site.elements
    guard elements.count > 1 else { return }
    for element in elements { drop(element) }
  }

  /// An entry gets another key.
  mutating func rename(_ key: String, _ site: Site, to new: String) {
    add(site, new, .rename(new), old: key)
  }

  mutating func flip(_ site: Site?) {
    guard let site, let flag = site.node.scalar?.bool else { return }
    replace(site, by: flag ? "false" : "true")
  }

  /// A number becomes one more and one less.
  mutating func shift(_ site: Site?) {
    guard let site, let text = site.text, let number = Quantity(text: text) else { return }
    for step in [1, -1] {
      let shifted = number + Quantity(step)
      replace(site, by: shifted.description)
    }
  }

  /// A word becomes the next of a list.
  mutating func next(_ site: Site?, among words: [String]) {
    guard let site, let text = site.text, let index = words.firstIndex(of: text), words.count > 1
    else { return }
    replace(site, by: words[(index + 1) % words.count])
  }

  /// An anchor becomes the next one; where it may be left out, it is.
  mutating func anchor(_ site: Site?, isOptional: Bool) {
    guard let site, let name = site.text else { return }
    let others = anchors + ["current"]
    let index = others.firstIndex(of: name) ?? 0
    replace(site, by: others[(index + 1) % others.count])
    if isOptional { drop(site) }
  }

  private static func brief(_ node: DocumentNode) -> String {
    switch node.content {
    case .scalar(let scalar): scalar.text
    case .sequence(let elements): "[\(elements.map { brief($0) }.joined(separator: ", "))]"
    case .mapping(let entries):
      "{\(entries.map { "\($0.key): \(brief($0.value))" }.joined(separator: ", "))}"
    }
  }
}

// The sections of a pack.
extension MutantFinder {
  private mutating func section(_ key: String, _ site: Site) {
    switch key {
    case "readings":
      for (id, reading) in site.entries {
        part = .reading(ReadingID(id))
        let options = (reading["options"]?.entries ?? []).map(\.key)
        if let given = reading["default"], let text = given.text {
          for option in options where option != text { replace(local(given, reading), by: option) }
        }
      }
    case "anchors":
      for (name, anchor) in site.entries {
        part = .anchor(name)
        mutate(anchor: local(anchor, anchor))
      }
    case "terms":
      for (name, term) in site.entries {
        part = .term(name)
        if let condition = term["where"] {
          mutate(condition: local(condition, term), of: families(of: condition.node))
        }
      }
    case "pathways":
      for (name, pathway) in site.entries {
        part = .pathway("\(standard)/\(name)")
        anchor(pathway["current"].map { local($0, pathway) }, isOptional: false)
        if let required = pathway["require"] { mutate(local(required, pathway)) }
        if let filters = pathway["filters"] { dropEach(local(filters, pathway)) }
      }
    case "clauses":
      for clause in site.elements { mutate(clause: clause) }
    default: break
    }
  }

  /// A site whose place is told from the part on.
  private func local(_ site: Site, _ part: Site) -> Site {
    let own = site.place.dropFirst(part.place.count).drop { $0 == "/" }
    return Site(site.node, site.path, String(own))
  }

  private mutating func mutate(clause: Site) {
    guard let id = clause["id"]?.text else { return }
    part = .clause(ClauseID(id))
    for (key, body) in clause.entries {
      let site = local(body, clause)
      switch key {
      case "require": mutate(site)
      case "item":
        guard let limbs = site["limbs"] else { continue }
        dropEach(limbs)
        counting(site["counting"], of: limbs.elements.compactMap(\.text))
      case "filter":
        if let kinds = site["kinds"] { dropEach(kinds) }
        if let condition = site["where"] { mutate(condition: condition, of: ["achievements"]) }
      case "distinct":
        for key in ["kinds", "key", "keepHighest"] { site[key].map { dropEach($0) } }
        if let kept = site["keepHighest"] { drop(kept) }
      default: continue
      }
    }
  }

  private mutating func counting(_ site: Site?, of limbs: [String]) {
    // Where one achievement is a unit, counting each is counting each unit.
    let isPlain = limbs.allSatisfy { units[$0] == 1 }
    // What is no achievement is proved once, however it is counted.
    guard let site, limbs.contains(where: { units[$0] != nil }) else { return }
    let isWord = site.node.scalar != nil
    for option in isWord ? [site] : site.entries.filter({ $0.key != "by" }).map(\.site) {
      for way in TallyItem.Counting.allCases where way.rawValue != option.text {
        if isPlain, way != .once, option.text != TallyItem.Counting.once.rawValue { continue }
        if isPlain, way == .every { continue }
        replace(option, by: way.rawValue)
      }
    }
  }

  private mutating func mutate(anchor site: Site) {
    for (key, value) in site.entries {
      switch key {
      case "earliest":
        let family = value.text ?? ""
        if let condition = site["where"] { mutate(condition: condition, of: [family]) }
        if let date = site["date"], let schema = Vocabulary.family(family) {
          let days = schema.attributes.values.filter {
            switch $0.type {
            case .day, .openDay: true
            default: false
            }
          }
          next(date, among: days.map(\.key))
        }
      case "latest", "first":
        rename(key, value, to: key == "latest" ? "first" : "latest")
        dropEach(value)
      case "open": rename(key, value, to: "never")
      case "never": rename(key, value, to: "open")
      case "by":
        for (option, branch) in site.entries where option != "by" {
          anchor(branch, isOptional: false)
        }
      default: continue
      }
    }
  }

  /// The families whose records a term may speak of: those with all its attributes first.
  private func families(of condition: DocumentNode) -> [String] {
    let paths = attributes(in: condition)
    func fit(_ name: String) -> Int {
      paths.count { Vocabulary.family(name)?.attribute(at: $0) != nil }
    }
    let ranked = Vocabulary.families.keys.enumerated()
      .sorted { (-fit($0.element), $0.offset) < (-fit($1.element), $1.offset) }.map(\.element)
    return ranked + ["tenure", "usedIn"]
  }

  private func attributes(in node: DocumentNode) -> [String] {
    (node.elements ?? []).flatMap { attributes(in: $0) }
      + (node.entries ?? []).flatMap { [$0.key] + attributes(in: $0.value) }
  }
}
