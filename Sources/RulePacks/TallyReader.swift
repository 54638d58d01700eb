import Diagnostics
import Documents
import OrderedCollections
import RuleModel

/// Reads tallies and the items they count.
///
/// An item stands in a clause of its own (`item:`), so that several tallies can share it. When the
/// counting of an item hangs on a reading, the whole tally does: a tally is written out once for
/// each option.
struct TallyReader {
  let scope: PackScope

  /// An item with its way of counting, fixed or by option of a reading.
  private struct Draft {
    var id: ClauseID
    var limbs: [ClauseID]
    var counting: Counting

    func item(under choices: [ReadingID: String]) -> TallyItem {
      switch counting {
      case .fixed(let way): TallyItem(id: id, limbs: limbs, counting: way)
      case .reading(let reading, let ways):
        TallyItem(id: id, limbs: limbs, counting: choices[reading].flatMap { ways[$0] } ?? .once)
      }
    }
  }

  private enum Counting {
    case fixed(TallyItem.Counting)
    case reading(ReadingID, [String: TallyItem.Counting])
  }

  /// `{count: 3, items: […], perWork: true}`.
  func read(_ value: ValueReader) -> Requirement? {
    value.mapping { fields -> Requirement? in
      let count = fields.required("count")?.integer(in: 1...1000)
      let drafts = fields.required("items").flatMap { list in
        scope.list(list, noun: "成果项列表") { draft($0) }
      }
      let perWork = fields.optional("perWork").map { $0.bool() } ?? false
      guard let count, let drafts, let perWork else { return nil }
      var readings: OrderedDictionary<ReadingID, [String]> = [:]
      for draft in drafts {
        if case .reading(let id, let ways) = draft.counting { readings[id] = ways.keys.sorted() }
      }
      let tally = Shared(count: count, drafts: drafts, perWork: perWork)
      return written(tally, under: [:], open: Array(readings.elements)[...])
    }
  }

  private struct Shared {
    var count: Int
    var drafts: [Draft]
    var perWork: Bool
  }

  private func written(
    _ tally: Shared,
    under choices: [ReadingID: String],
    open: ArraySlice<(key: ReadingID, value: [String])>,
  ) -> Requirement {
    guard let (reading, options) = open.first else {
      let items = tally.drafts.map { $0.item(under: choices) }
      return .tally(Tally(count: tally.count, items: items, perWork: tally.perWork))
    }
    var branches: [String: Requirement] = [:]
    for option in options {
      let chosen = choices.merging([reading: option]) { _, new in new }
      branches[option] = written(tally, under: chosen, open: open.dropFirst())
    }
    return .reading(reading, branches)
  }

  /// What the clause of an item asks for by itself: any of its limbs.
  func item(_ value: ValueReader) -> Requirement? {
    parts(of: value).map { .any($0.limbs.map { .clause($0) }) }
  }

  /// An item by the id of its clause; a clause that is no item counts as its own only limb.
  private func draft(_ value: ValueReader) -> Draft? {
    guard let id = scope.clause(value) else { return nil }
    guard let body = scope.outline.items[id] else {
      return Draft(id: id, limbs: [id], counting: .fixed(.once))
    }
    // Faults of the item are told where it stands, when its clause is read.
    let silent = ValueReader(body, scope.silentFaults())
    guard let (limbs, counting) = parts(of: silent) else { return nil }
    return Draft(id: id, limbs: limbs, counting: counting)
  }

  private func parts(of value: ValueReader) -> (limbs: [ClauseID], counting: Counting)? {
    value.mapping { fields -> (limbs: [ClauseID], counting: Counting)? in
      let limbs = fields.required("limbs").flatMap { scope.clauses($0, noun: "分项列表") }
      let counting = fields.optional("counting").map { self.counting($0) } ?? .fixed(.once)
      guard let limbs, let counting else { return nil }
      return (limbs, counting)
    }
  }

  private func counting(_ value: ValueReader) -> Counting? {
    guard value.node.entries != nil else { return way(value).map { .fixed($0) } }
    return scope.branches(value, read: { way($0) }).map { .reading($0.reading, $0.bodies) }
  }

  private func way(_ value: ValueReader) -> TallyItem.Counting? {
    value.word(
      "计数方式",
      among: TallyItem.Counting.allCases.map(\.rawValue),
      meanings: TallyItem.Counting.allCases,
    )
  }
}
