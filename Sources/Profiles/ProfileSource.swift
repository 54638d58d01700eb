package import Diagnostics
package import RuleModel

/// Where the facts of a profile stand in the file they were read from.
package struct ProfileSource: Sendable {
  private var locations: [FactReference: SourceLocation] = [:]

  /// Starts without places.
  package init() {}

  /// Where a fact stands; where its record or its list stands when it has no place of its own.
  package func location(of fact: FactReference) -> SourceLocation? {
    var wanted = fact
    wanted.id = nil
    if let found = locations[wanted] { return found }
    if let family = wanted.family, wanted.index == nil, let attribute = wanted.attribute {
      // A family of a single record is an attribute of the profile.
      return location(of: FactReference(attribute: "\(family).\(attribute)"))
    }
    if let attribute = wanted.attribute {
      if let dot = attribute.lastIndex(of: ".") {
        wanted.attribute = String(attribute[..<dot])
      } else {
        wanted.attribute = nil
        if wanted.family == nil { return nil }
      }
      return location(of: wanted)
    }
    if wanted.index != nil {
      wanted.index = nil
      return location(of: wanted)
    }
    return nil
  }

  mutating func note(_ fact: FactReference, at location: SourceLocation?) {
    if let location { locations[fact] = location }
  }
}
