import Diagnostics
package import Documents
import Evaluation
import Foundation
import OrderedCollections
package import RuleModel
import RulePacks
package import Scenarios
import Synchronization
import Witnesses

/// Tries every mutant of a pack against reading, lint, scenarios and witnesses.
package struct MutationRun: Sendable {
  private let document: Document
  private let pack: RulePack
  private let warnings: Int
  private let scenarios: [Scenario]
  private let today: CalendarDay
  private let store: WitnessStore
  /// The mutants, in the order of the text.
  package let mutants: [Mutant]

  /// What found a mutant out.
  package enum Fate: String, Sendable, CaseIterable {
    /// It says the same as the pack.
    case equivalent
    /// The pack cannot be read.
    case reading
    /// The lint warns.
    case lint
    /// A scenario's expectation is not met.
    case scenarios
    /// A witness is judged differently.
    case witnesses
    /// Nothing.
    case survived
  }

  /// A mutant with what became of it.
  package struct Result: Sendable {
    /// The mutant.
    package var mutant: Mutant
    /// What found it out.
    package var fate: Fate
  }

  /// A run over a pack's document; nil when it cannot be read.
  ///
  /// - Parameter scenarios: those that speak of the pack; those that fail on it are left out.
  package init?(_ document: Document, scenarios: [Scenario], today: CalendarDay) {
    let reading = PackReader().read(document)
    guard let pack = reading.pack, let root = document.root else { return nil }
    self.document = document
    self.pack = pack
    self.today = today
    warnings = PackLint(reading)?.diagnostics.reported.count ?? 0
    store = WitnessStore(pack)
    mutants = MutantFinder.mutants(of: root)
    let quick = scenarios.compactMap { $0.quick(about: pack.id) }
    let runner = ScenarioRunner(packs: [pack], today: today)
    self.scenarios = quick.filter { runner.outcome(of: $0).passed }
  }

  /// Tries mutants, several at a time; the results in the same order.
  package func results(
    for mutants: [Mutant],
    progress: (@Sendable (Result) -> Void)? = nil,
  ) -> [Result] {
    let fates = Mutex([Fate](repeating: .survived, count: mutants.count))
    // Mutants of one part ask the same witnesses: one after the other, so that none is made twice.
    let parts = Dictionary(grouping: mutants.indices) { mutants[$0].part }.values
      .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    DispatchQueue.concurrentPerform(iterations: parts.count) { part in
      for index in parts[part] {
        let fate = fate(of: mutants[index])
        fates.withLock { $0[index] = fate }
        progress?(Result(mutant: mutants[index], fate: fate))
      }
    }
    return zip(mutants, fates.withLock { $0 }).map { Result(mutant: $0, fate: $1) }
  }

  /// What finds one mutant out.
  package func fate(of mutant: Mutant) -> Fate {
    guard let root = document.root else { return .reading }
    let changed = document.replacing(root: root.applying(mutant.edit, at: mutant.path))
    let reading = PackReader().read(changed)
    guard let other = reading.pack else { return .reading }
    if other.saysTheSame(as: pack) { return .equivalent }
    if let lint = PackLint(reading), lint.diagnostics.reported.count > warnings { return .lint }
    let runner = ScenarioRunner(packs: [other], today: today)
    if scenarios.contains(where: { !runner.outcome(of: $0).passed }) { return .scenarios }
    return store.difference(from: other, touching: mutant.part) == nil ? .survived : .witnesses
  }
}

extension RulePack {
  /// Whether two packs rule alike.
  fileprivate func saysTheSame(as other: RulePack) -> Bool {
    readings == other.readings && anchors == other.anchors && terms == other.terms
      && clauses == other.clauses && effectivePathways == other.effectivePathways
  }

  /// The pathways, without the days that nothing on them counts from.
  private var effectivePathways: [String: Pathway] {
    let graph = PackGraph(self)
    return Dictionary(
      uniqueKeysWithValues: pathways.map { id, pathway in
        var effective = pathway
        let reached = graph.reachable(from: [.pathway(id)])
        if !reached.contains(.anchor("current")) { effective.current = "" }
        return (id, effective)
      }
    )
  }
}

extension Scenario {
  /// The scenario with those of its expectations about a standard that need no plan; nil when
  /// none remain.
  fileprivate func quick(about standard: String) -> Scenario? {
    var quick = self
    quick.expectations = expectations.compactMap { expectation in
      guard expectation.pathway.hasPrefix(standard + "/") else { return nil }
      var cheap = expectation
      cheap.plan = nil
      cheap.impossible = nil
      cheap.opens = nil
      cheap.flips = nil
      return cheap
    }
    return quick.expectations.isEmpty ? nil : quick
  }
}
