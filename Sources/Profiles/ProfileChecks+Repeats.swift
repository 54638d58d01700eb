import OrderedCollections
import RuleModel

/// The same fact stated twice, which would count twice.
extension ProfileChecks {
  /// What one record says that another of its family is not likely to say again.
  private typealias Gist = [String: FactValue]

  /// The list families in which a second record of the same gist is a repetition.
  private static let families = ["titles", "employment", "education", "exams", "achievements"]

  /// Records that say again what an earlier one says; those of a plan are put forward, not typed.
  static func repeatedFacts(_ profile: Profile) -> [ProfileWarning] {
    families.flatMap { family -> [ProfileWarning] in
      let records = profile.records(family) ?? []
      var earlier: [Gist: [Int]] = [:]
      var found: [ProfileWarning] = []
      for (index, record) in records.enumerated() where record.origin != .planned {
        guard let gist = gist(of: record, in: family) else { continue }
        let known = earlier[gist] ?? []
        if let first = known.first(where: { !areApart(records[$0], record, in: family) }) {
          found.append(repetition(of: first, at: index, among: records, in: family))
        }
        earlier[gist] = known + [index]
      }
      return found
    }
  }

  private static func repetition(
    of first: Int,
    at index: Int,
    among records: [Record],
    in family: String,
  ) -> ProfileWarning {
    func fact(_ index: Int) -> FactReference {
      let id = family == "achievements" ? records[index].text("id") : nil
      return FactReference(family: family, index: index, id: id)
    }
    func name(_ index: Int) -> String {
      let name = Vocabulary.family(family)?.name ?? family
      return fact(index).id.map { "\(name) \($0) " } ?? "\(name)\(index + 1) "
    }
    return ProfileWarning(
      fact(index),
      against: fact(first),
      "\(name(index))与\(name(first))重复，是否录入了两次",
      relation: "与此处重复",
    )
  }

  /// What must be equal for two records to be one; nil when a record says too little.
  private static func gist(of record: Record, in family: String) -> Gist? {
    switch family {
    case "titles":
      return record.values["level"] == nil ? nil : gist(of: record, ["series", "level", "date"])
    case "education":
      return record.values["level"] == nil ? nil : gist(of: record, ["level", "diploma", "degree"])
    case "achievements":
      for key in ["title", "name"] {
        guard let name = record.text(key).map(bare), !name.isEmpty else { continue }
        var gist = gist(of: record, ["kind"])
        gist[key] = .text(name)
        return gist
      }
      let stated = Array(record.values.keys.filter { $0 != "id" })
      return stated.count > 1 ? gist(of: record, stated) : nil
    default:
      return record.values.isEmpty ? nil : gist(of: record, Array(record.values.keys))
    }
  }

  private static func gist(of record: Record, _ keys: [String]) -> Gist {
    var gist: Gist = [:]
    for key in keys { gist[key] = record.values[key] }
    return gist
  }

  /// Whether two records of one gist are known to be two things all the same.
  private static func areApart(_ first: Record, _ second: Record, in family: String) -> Bool {
    switch family {
    case "titles": return differ(first, second, in: ["specialty", "region"])
    case "education": return differ(first, second, in: ["school", "major"])
    case "achievements":
      if isOneWork(first, second) { return true }
      // The name of a prize is that of every year and grade of it.
      guard first.values["title"] == nil, first.values["name"] != nil else { return false }
      return differ(first, second, in: first.values.keys.filter { $0 != "id" })
    default: return false
    }
  }

  /// Whether two achievements are said to be of one work, which counts once anyway.
  private static func isOneWork(_ first: Record, _ second: Record) -> Bool {
    let (one, other) = (first.text("work"), second.text("work"))
    return one != nil && (one == other || one == second.text("id"))
      || other != nil && other == first.text("id")
  }

  /// Whether two records both state an attribute, and not the same of it.
  static func differ(_ first: Record, _ second: Record, in keys: [String]) -> Bool {
    keys.contains { key in
      guard let one = first.values[key], let other = second.values[key] else { return false }
      return one != other
    }
  }

  /// A title without its marks and spaces.
  private static func bare(_ title: String) -> String {
    title.filter { !$0.isWhitespace && !"《》".contains($0) }
  }
}
