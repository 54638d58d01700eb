import OrderedCollections
import RuleModel

/// What a user points at when setting or removing something.
enum EditTarget {
  /// One record.
  case record(FactReference, Family, kind: String?)
  /// An attribute of one record.
  case attribute(FactReference, path: String, Attribute)
  /// An attribute of the profile itself, `conduct.investigation` included.
  case root(path: String, Attribute)
  /// A whole family.
  case family(Family)
}

extension EditTarget {
  /// Whether it takes free text, which is kept as it was written.
  var isText: Bool {
    switch self {
    case .attribute(_, _, let attribute), .root(_, let attribute): attribute.isText
    case .record, .family: false
    }
  }

  /// Finds `p1`, `p1.日期`, `职称1`, `titles1.date`, `推荐.日期`, `姓名`, `立案`, `处分`.
  init(_ spelling: String, in profile: Profile) throws(EditFaultKind) {
    let dot = spelling.firstIndex { ".．".contains($0) }
    let head = dot.map { String(spelling[..<$0]) } ?? spelling
    let tail = dot.map { String(spelling[spelling.index(after: $0)...]) }
    if let (fact, family, kind) = try Self.record(head, in: profile) {
      guard let tail else {
        self = .record(fact, family, kind: kind)
        return
      }
      let target = try AttributePath(tail, in: family, kind: kind)
      self = .attribute(fact, path: target.path, target.attribute)
      return
    }
    if let family = Self.family(spelled: spelling) ?? Self.family(spelled: head) {
      self = try Self.inside(family, tail: tail, spelling: spelling, profile)
      return
    }
    do throws(EditFaultKind) {
      let target = try AttributePath(spelling, in: Vocabulary.profile, kind: nil)
      self = .root(path: target.path, target.attribute)
    } catch .unknownAttribute {
      throw .unknownRecord(head, known: Self.spellings(in: profile))
    }
  }

  /// What follows the name of a family: nothing, or an attribute of its only record.
  private static func inside(
    _ family: Family,
    tail: String?,
    spelling: String,
    _ profile: Profile,
  ) throws(EditFaultKind) -> EditTarget {
    guard let tail, Self.family(spelled: spelling) == nil else { return .family(family) }
    let target = try AttributePath(tail, in: family, kind: nil)
    if family.key == "conduct" {
      return .root(path: "conduct.\(target.path)", target.attribute)
    }
    if !family.isList {
      return .root(path: "\(family.key).\(target.path)", target.attribute)
    }
    let records = profile.records(family.key) ?? []
    guard records.count == 1 else {
      throw .whichRecord(family: family.name, count: records.count)
    }
    let fact = reference(family, 0, records[0])
    return .attribute(fact, path: target.path, target.attribute)
  }

  /// The record with an id, or the n-th of a family.
  private static func record(
    _ spelling: String,
    in profile: Profile,
  ) throws(EditFaultKind) -> (FactReference, Family, kind: String?)? {
    if let family = Vocabulary.family("achievements"),
      let records = profile.records("achievements"),
      let index = records.firstIndex(where: { $0.text("id") == spelling })
    {
      return (reference(family, index, records[index]), family, records[index].word("kind"))
    }
    let digits = String(spelling.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    guard !digits.isEmpty, let number = Int(digits),
      let family = family(spelled: String(spelling.dropLast(digits.count)))
    else { return nil }
    let records = profile.records(family.key) ?? []
    guard records.indices.contains(number - 1) else {
      throw .unknownRecord(spelling, known: names(of: family, records))
    }
    let record = records[number - 1]
    return (reference(family, number - 1, record), family, record.word("kind"))
  }

  private static func reference(_ family: Family, _ index: Int, _ record: Record) -> FactReference {
    FactReference(
      family: family.key,
      index: index,
      id: family.key == "achievements" ? record.text("id") : nil,
    )
  }

  /// The family a user means by its path, the end of its path or one of its Chinese words.
  static func family(spelled spelling: String) -> Family? {
    Vocabulary.families.values.first { family in
      family.key == spelling || family.names.contains(spelling)
        || family.key.split(separator: ".").last.map(String.init) == spelling
    }
  }

  /// Everything that can be pointed at without an attribute.
  static func spellings(in profile: Profile) -> [String] {
    Vocabulary.families.values.flatMap { family in
      family.names + names(of: family, profile.records(family.key) ?? [])
    } + Vocabulary.profile.spellings(ofKind: nil)
  }

  /// What the records of a family are called: their ids, else name and number.
  static func names(of family: Family, _ records: [Record]) -> [String] {
    guard family.isList else { return [] }
    return records.enumerated().map { index, record in
      family.key == "achievements"
        ? record.text("id") ?? "成果\(index + 1)" : "\(family.name)\(index + 1)"
    }
  }
}
