import Advice
package import Documents
import Evaluation
import OrderedCollections
import Profiles
import RuleModel

/// Turns a scenario into text that reads back as the same scenario.
///
/// A scenario that came from a file keeps the comments, the order and the spelling of what did not
/// change. A bare profile stays one as long as nothing else is stated.
package struct ScenarioWriter: Sendable {
  /// Makes a writer.
  package init() {}

  /// The text to save.
  package func text(of scenario: Scenario) -> String {
    guard let source = scenario.source else {
      return DocumentWriter().text(of: node(of: scenario))
    }
    return DocumentPatch(source.document).text(changing: source.node, to: document(of: scenario))
  }

  /// The tree of the file: that of a bare profile where the file is one and can stay one.
  private func document(of scenario: Scenario) -> DocumentNode {
    staysBareProfile(scenario)
      ? profileNode(of: scenario)
      : node(of: scenario, borrowed: scenario.source?.borrowedProfile)
  }

  /// What is known of the file after a text was saved to it.
  func source(of scenario: Scenario, text: String, path: String) -> ScenarioSource {
    let borrowed = scenario.source?.borrowedProfile
    let stillBorrows = scenario.profileFrom != nil && borrowed == scenario.profile
    return ScenarioSource(
      path: path,
      document: DocumentReader().read(text: text, file: path),
      node: document(of: scenario),
      isBareProfile: staysBareProfile(scenario),
      borrowedProfile: stillBorrows ? borrowed : nil,
    )
  }

  /// The document of a scenario, with its profile in it.
  package func node(of scenario: Scenario) -> DocumentNode {
    node(of: scenario, borrowed: nil)
  }

  /// - Parameter borrowed: the profile that the file of `profileFrom` holds; a profile that is no
  ///   longer the same is written into the scenario, for that file belongs to others too.
  func node(of scenario: Scenario, borrowed: Profile?) -> DocumentNode {
    var entries: [(key: String, value: DocumentNode)] = [
      ("scenario", .integer(Scenario.formatVersion)), ("name", .text(scenario.name)),
    ]
    if !scenario.about.isEmpty { entries.append(("about", .text(scenario.about))) }
    if let day = scenario.asOf { entries.append(("asOf", .plain(day.description))) }
    if !scenario.target.isEmpty { entries.append(("target", node(of: scenario.target))) }
    if let other = scenario.profileFrom, let borrowed, borrowed == scenario.profile {
      entries.append(("profileFrom", .text(other)))
    } else {
      entries.append(("profile", ProfileWriter().node(of: scenario.profile)))
    }
    func append(_ key: String, _ parts: [(key: String, value: DocumentNode)]) {
      if !parts.isEmpty { entries.append((key, .mapping(parts))) }
    }
    append("readings", scenario.readings.map { ($0.key.text, .text($0.value)) })
    append("efforts", efforts(scenario.preferences))
    append("pairings", pairings(scenario.pairings))
    append("branches", scenario.branches.map { ($0.key, node(of: $0.value)) })
    append("expect", ExpectationWriter().entries(of: scenario.expectations))
    return .mapping(entries)
  }

  /// The document of a bare profile.
  func profileNode(of scenario: Scenario) -> DocumentNode {
    ProfileWriter().node(of: scenario.profile)
  }

  /// Whether the file is a bare profile and nothing but a profile is stated.
  private func staysBareProfile(_ scenario: Scenario) -> Bool {
    guard scenario.source?.isBareProfile ?? false else { return false }
    return scenario == Scenario(name: scenario.profile.name ?? "", profile: scenario.profile)
  }
}

extension ScenarioWriter {
  private typealias Entries = [(key: String, value: DocumentNode)]

  private func node(of target: ScenarioTarget) -> DocumentNode {
    var entries: Entries = []
    if let standard = target.standard { entries.append(("standard", .text(standard))) }
    if let level = target.level { entries.append(("level", .text(level))) }
    if target.pathways.count == 1 {
      entries.append(("pathway", .text(target.pathways[0])))
    } else if !target.pathways.isEmpty {
      entries.append(("pathway", .sequence(target.pathways.map(DocumentNode.text))))
    }
    return .mapping(entries)
  }

  private func efforts(_ preferences: PlanPreferences) -> Entries {
    var entries: Entries = preferences.prices.map { kind, price in
      var parts: Entries = [("effort", .integer(price.effort)), ("months", .integer(price.months))]
      if price.excluded { parts.append(("exclude", .bool(true))) }
      return (kind, .mapping(parts))
    }
    if let maximum = preferences.maximumEffort { entries.append(("maximum", .integer(maximum))) }
    if let day = preferences.latestDay { entries.append(("latest", .plain(day.description))) }
    return entries
  }

  private func pairings(_ wishes: PairingWishes) -> Entries {
    // The wishes have no order of their own.
    let pins: Entries = wishes.pinned.sorted { $0.key < $1.key }.map {
      ($0.key, .text($0.value.text))
    }
    let forbidden: Entries = wishes.forbidden.sorted { $0.key < $1.key }.map { id, clauses in
      (id, .sequence(clauses.map(\.text).sorted().map(DocumentNode.text)))
    }
    var entries: Entries = []
    if !pins.isEmpty { entries.append(("pin", .mapping(pins))) }
    if !forbidden.isEmpty { entries.append(("forbid", .mapping(forbidden))) }
    return entries
  }

  private func node(of branch: ScenarioBranch) -> DocumentNode {
    let edits = DocumentNode.sequence(branch.edits.map(DocumentNode.text))
    guard let parent = branch.parent else { return edits }
    return .mapping([("from", .text(parent)), ("edits", edits)])
  }
}
