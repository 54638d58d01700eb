import Documents
import OrderedCollections
import RuleModel

extension MutantFinder {
  /// Mutants of a condition on records of one of these families.
  mutating func mutate(condition site: Site, of families: [String]) {
    let entries = site.entries
    if let by = entries.first(where: { $0.key == "by" }) {
      for (option, branch) in entries where option != by.key {
        mutate(condition: branch, of: families)
      }
      return
    }
    for (key, value) in entries {
      if entries.count > 1 {
        drop(value)
      } else if key != "always", key != "any", key != "all" {
        let always = DocumentNode.mapping([("always", .bool(true))])
        add(site, "always", .replace(always))
      }
      switch key {
      case "any", "all":
        if (value.node.elements?.count ?? 0) > 1 {
          rename(key, value, to: key == "all" ? "any" : "all")
        }
        dropEach(value)
        for element in value.elements { mutate(condition: element, of: families) }
      case "not":
        let affirmed = DocumentNode.mapping([("all", .sequence([value.node]))])
        if entries.count == 1 { add(site, "without not", .replace(affirmed)) }
        mutate(condition: value, of: families)
      case "is": if value.node.elements != nil { dropEach(value) }
      case "always":
        let denied = DocumentNode.mapping([("not", site.node)])
        if entries.count == 1 { add(site, "never", .replace(denied)) }
      case "judged", "clause": continue
      default: mutate(test: value, type: type(of: key, in: families))
      }
    }
  }

  /// The type of an attribute, by the first family that has it.
  private func type(of path: String, in families: [String]) -> AttributeType? {
    for family in families {
      if let found = family == "profile"
        ? Vocabulary.profile.attribute(at: path)
        : Self.family(family)?.attribute(at: path)
      {
        return found.type
      }
    }
    return nil
  }

  /// A family by its path, or a nested one by the attribute that holds it.
  private static func family(_ name: String) -> Family? {
    if let found = Vocabulary.family(name) { return found }
    return nested(Vocabulary.family("achievements")?.attribute(at: name)?.type)
  }

  private static func nested(_ type: AttributeType?) -> Family? {
    switch type {
    case .records(let family)?, .record(let family)?: family
    default: nil
    }
  }

  /// Mutants of a test of an attribute.
  mutating func mutate(test site: Site, type: AttributeType?) {
    switch site.node.content {
    case .scalar(let scalar):
      if scalar.bool != nil {
        flip(site)
      } else if ["reached", "unexpired", "thisYear"].contains(scalar.text) {
        replace(site, by: "given")
      } else if scalar.text == "claimed" {
        replace(site, by: "true")
      } else if scalar.text != "given" {
        words(site, type)
      }
    case .sequence:
      dropEach(site)
      words(site, type)
    case .mapping:
      for (form, value) in site.entries { mutate(form, value, type) }
    }
  }

  private mutating func mutate(_ form: String, _ value: Site, _ type: AttributeType?) {
    switch form {
    case "atLeast", "atMost":
      if case .number? = type {
        shift(value)
        rename(form, value, to: form == "atLeast" ? "atMost" : "atLeast")
      } else {
        ranks(value, type)
      }
    case "has", "unless":
      if value.node.scalar?.bool != nil { return flip(value) }
      dropEach(value)
      words(value, type)
    case "since": anchor(value, isOptional: false)
    case "between": period(value)
    case "yearly":
      for key in ["mean", "each", "years"] { shift(value[key]) }
      flip(value["growing"])
      anchor(value["since"], isOptional: true)
    case "lasts":
      shift(value["years"])
      anchor(value["since"], isOptional: true)
      nested(value["where"], type)
    case "counts":
      shift(value["atLeast"])
      nested(value["where"], type)
    default: return
    }
  }

  private mutating func nested(_ site: Site?, _ type: AttributeType?) {
    guard let site, let family = Self.nested(type) else { return }
    mutate(condition: site, of: [family.key, "tenure", "usedIn", "experts"])
  }

  /// A word, or each word of a list, becomes the nearest one that is not named there.
  mutating func words(_ site: Site, _ type: AttributeType?) {
    let sites = site.node.elements == nil ? [site] : site.elements
    let given = sites.compactMap(\.text)
    for word in sites {
      guard let text = word.text else { continue }
      switch type {
      case .word(let set)?, .words(let set)?:
        let ids = set.words.map(\.id)
        guard let index = ids.firstIndex(of: text) else { continue }
        let beside = [index + 1, index - 1].filter(ids.indices.contains).map { ids[$0] }
        if let other = beside.first(where: { !given.contains($0) }) { replace(word, by: other) }
      case .text?: replace(word, by: text + "改")
      default: continue
      }
    }
  }

  /// A rank becomes the next higher and the next lower.
  private mutating func ranks(_ site: Site, _ type: AttributeType?) {
    guard case .word(let set)? = type, let text = site.text, let rank = set.rank(of: text) else {
      return
    }
    let ranks = Set(set.words.compactMap(\.rank)).sorted()
    guard let index = ranks.firstIndex(of: rank) else { return }
    for other in [index + 1, index - 1] where ranks.indices.contains(other) {
      if let word = set.words.first(where: { $0.rank == ranks[other] }) {
        replace(site, by: word.id)
      }
    }
  }
}
