import Documents
import OrderedCollections
import RuleModel

extension MutantFinder {
  /// Mutants of a requirement.
  mutating func mutate(_ site: Site) {
    switch site.node.content {
    case .scalar: return
    case .sequence(let elements):
      if elements.count > 1 {
        add(site, "any", .replace(.mapping([("any", site.node)])), old: "all")
      }
      dropEach(site)
      for element in site.elements { mutate(element) }
    case .mapping:
      for (key, value) in site.entries { mutate(key, value, in: site) }
    }
  }

  private mutating func mutate(_ key: String, _ value: Site, in site: Site) {
    switch key {
    case "all", "any":
      if (value.node.elements?.count ?? 0) > 1 {
        rename(key, value, to: key == "all" ? "any" : "all")
      }
      dropEach(value)
      for element in value.elements { mutate(element) }
    case "atLeast":
      shift(value)
      if let parts = site["of"] {
        dropEach(parts)
        for element in parts.elements { mutate(element) }
      }
    case "by":
      for (option, branch) in site.entries where option != "by" { mutate(branch) }
    case "satisfied": rename(key, value, to: "judged")
    case "notice": rename(key, value, to: "attested")
    case "judged", "attested", "outside", "unlessFlagged": rename(key, value, to: "satisfied")
    case "within": period(value)
    case "fact":
      if let test = site["is"], let path = value.text {
        mutate(test: test, type: Vocabulary.profile.attribute(at: path)?.type)
      }
    case "some", "none":
      rename(key, value, to: key == "some" ? "none" : "some")
      records(site, of: value.text ?? "")
    case "count":
      shift(value)
      records(site, of: site["of"]?.text ?? "")
    case "service": service(site, of: value.text ?? "")
    case "assessments": assessments(value)
    case "tally": tally(value)
    case "need": needs(value)
    case "advance": advance(value)
    default: return
    }
  }

  private mutating func records(_ site: Site, of family: String) {
    if let current = site["current"] { flip(current) }
    if let condition = site["where"] { mutate(condition: condition, of: [family]) }
  }

  private mutating func service(_ site: Site, of family: String) {
    shift(site["years"])
    anchor(site["since"], isOptional: true)
    // No years are neither broken, shortened nor postponed.
    let isEmpty = site["years"]?.text == "0"
    for key in ["unbroken", "running", "adjustable"] {
      if site[key] != nil {
        flip(site[key])
      } else if key == "running" || !isEmpty && (key == "unbroken" || adjusts) {
        add(site, "\(key): true", .insert(key: key, value: .bool(true)), old: "")
      }
    }
    if let condition = site["where"] { mutate(condition: condition, of: [family]) }
  }

  private mutating func assessments(_ site: Site) {
    let grades = Vocabulary.family("assessments")?.attributes["grade"]?.type
    for (key, value) in site.entries {
      switch key {
      case "free", "delay":
        dropEach(value)
        words(value, grades)
      case "since": anchor(value, isOptional: false)
      case "gaps": next(value, among: AssessmentGaps.allCases.map(\.rawValue))
      case "effect": next(value, among: DelayEffect.allCases.map(\.rawValue))
      case "years": shift(value)
      case "grade": words(value, grades)
      case "consecutive", "targetSystem": flip(value)
      default: continue
      }
    }
  }

  private mutating func tally(_ site: Site) {
    shift(site["count"])
    if let items = site["items"] { dropEach(items) }
    if let perWork = site["perWork"] {
      flip(perWork)
    } else {
      add(site, "perWork: true", .insert(key: "perWork", value: .bool(true)), old: "")
    }
  }

  private mutating func needs(_ site: Site) {
    dropEach(site)
    for need in site.elements {
      if let units = need["units"] {
        shift(units)
      } else {
        add(need, "units: 2", .insert(key: "units", value: .integer(2)), old: "")
      }
      if let kinds = need["kinds"] {
        dropEach(kinds)
      }
      anchor(need["since"], isOptional: true)
      if let condition = need["where"] { mutate(condition: condition, of: ["achievements"]) }
    }
  }

  private mutating func advance(_ site: Site) {
    if let grants = site["grants"] {
      dropEach(grants)
      for grant in grants.elements { shift(grant["years"]) }
    }
    if let over = site["over"] { dropEach(over) }
    flip(site["sums"])
  }

  /// Bounds of a calendar period: a day later, a day sooner, and none.
  mutating func period(_ site: Site) {
    for (_, bound) in site.entries {
      guard let text = bound.text, let day = PartialDay(text: text)?.exact else { continue }
      for days in [1, -1] { replace(bound, by: day.adding(days: days).description) }
      add(bound, "~", .replace(.null))
    }
  }
}
