import OrderedCollections
import RuleModel

/// An attribute of a record or of a record nested in it, found by a user's spelling.
struct AttributePath {
  /// The path of keys, such as `journal.core`.
  let path: String
  /// The attribute at its end.
  let attribute: Attribute

  /// Finds `期刊.核心`, `journal.core`, or just `核心` when only one nested record has it.
  init(_ spelling: String, in family: Family, kind: String?) throws(EditFaultKind) {
    if let dot = spelling.firstIndex(where: { ".．".contains($0) }) {
      let head = try AttributePath(String(spelling[..<dot]), in: family, kind: kind)
      guard case .record(let nested) = head.attribute.type else {
        throw .unknownAttribute(spelling, family: head.attribute.name, spellings: [])
      }
      let tail = String(spelling[spelling.index(after: dot)...])
      let rest = try AttributePath(tail, in: nested, kind: nil)
      path = "\(head.path).\(rest.path)"
      attribute = rest.attribute
      return
    }
    if let found = family.attribute(spelled: spelling, kind: kind) {
      path = found.key
      attribute = found
      return
    }
    let nested = Self.nested(spelling, in: family, kind: kind)
    if let only = nested.first, nested.count == 1 {
      self = only
      return
    }
    if !nested.isEmpty { throw .ambiguous(spelling, paths: nested.map(\.path)) }
    throw Self.unknown(spelling, in: family, kind: kind)
  }

  private init(path: String, attribute: Attribute) {
    self.path = path
    self.attribute = attribute
  }

  private static func nested(_ spelling: String, in family: Family, kind: String?) -> [Self] {
    family.attributes(ofKind: kind).compactMap { outer in
      guard case .record(let nested) = outer.type,
        let found = nested.attribute(spelled: spelling, kind: nil)
      else { return nil }
      return AttributePath(path: "\(outer.key).\(found.key)", attribute: found)
    }
  }

  private static func unknown(
    _ spelling: String,
    in family: Family,
    kind: String?,
  ) -> EditFault.Kind {
    let others = family.attributesOfOtherKinds(spelled: spelling, kind: kind)
    if let kind, !others.isEmpty {
      var kinds: [String] = []
      for name in others.flatMap(\.kinds).map(Vocabulary.name(ofKind:)) where !kinds.contains(name)
      {
        kinds.append(name)
      }
      return .otherKinds(spelling, kind: Vocabulary.name(ofKind: kind), kinds: kinds)
    }
    let inner = family.attributes(ofKind: kind).flatMap { outer -> [String] in
      guard case .record(let nested) = outer.type else { return [] }
      return nested.spellings(ofKind: nil)
    }
    return .unknownAttribute(
      spelling,
      family: kind.map(Vocabulary.name(ofKind:)) ?? family.name,
      spellings: family.spellings(ofKind: kind) + inner,
    )
  }
}

/// What goes wrong inside one word; the parser adds which word it was.
typealias EditFaultKind = EditFault.Kind
