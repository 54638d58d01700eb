package import OrderedCollections
package import RuleModel

/// How a pack accounts for every clause of its standard (`standards coverage`).
package struct Coverage: Hashable, Sendable {
  /// What became of one clause.
  package enum Status: Hashable, Sendable {
    /// It is encoded.
    case encoded(Encoding)
    /// It is deliberately not modelled, for this reason.
    case notModelled(reason: String)
    /// The pack does not mention it.
    case missing
  }

  /// What carries an encoded clause.
  package enum Encoding: String, Hashable, Sendable, CaseIterable {
    case requirement, filter, distinct, term, semantics
  }

  /// The standard's id.
  package let standard: String
  /// Every clause of the inventory in its order; empty when the inventory lacks the standard.
  package let clauses: OrderedDictionary<ClauseID, Status>
  /// Clauses of the pack that are neither in the inventory nor mere groups: errors.
  package let strays: [ClauseID]

  /// Compares a pack with the inventory of its standard.
  package init(_ pack: RulePack, inventory: ClauseInventory) {
    standard = pack.id
    let known = inventory.standards[pack.id]
    var clauses: OrderedDictionary<ClauseID, Status> = [:]
    for id in known ?? [] { clauses[id] = pack.clauses[id].map { Self.status(of: $0) } ?? .missing }
    self.clauses = clauses
    strays =
      known == nil
      ? []
      : pack.clauses.values.filter { clauses[$0.id] == nil && $0.kind != .group }.map(\.id)
  }

  /// The clauses the pack does not mention.
  package var missing: [ClauseID] { ids { $0 == .missing } }

  /// How many clauses are encoded or declared not modelled.
  package var accounted: Int { clauses.count - missing.count }

  /// Whether every clause is accounted for and none is made up; false when the inventory lacks
  /// the standard.
  package var isComplete: Bool { !clauses.isEmpty && missing.isEmpty && strays.isEmpty }

  private func ids(where matches: (Status) -> Bool) -> [ClauseID] {
    clauses.filter { matches($0.value) }.map(\.key)
  }

  private static func status(of clause: Clause) -> Status {
    switch clause.body {
    case .requirement: .encoded(.requirement)
    case .filter: .encoded(.filter)
    case .distinct: .encoded(.distinct)
    case .term: .encoded(.term)
    case .semantics: .encoded(.semantics)
    case .inert(let reason): .notModelled(reason: reason)
    }
  }
}
