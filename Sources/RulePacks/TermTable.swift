import Diagnostics
import Documents
import OrderedCollections
import RuleModel

/// The terms of a pack, read for each shape of record they are used on.
///
/// A term does not say what it is about: 主持 may be asked of an achievement and of a spell of
/// tenure. Each definition is reported on once, under the family it fits best; every use on
/// something else must read without fault and mean the same.
final class TermTable {
  private let document: Document
  private var homes: [String: RecordShape] = [:]
  private var trials: [String: Trial] = [:]
  private var inProgress: Set<String> = []

  /// What came of reading a term for a shape, without telling anyone.
  private struct Trial {
    var condition: Condition?
    var faults: [String]
  }

  init(_ document: Document) {
    self.document = document
  }

  /// Why a term cannot be used on a shape of record; empty when it can be.
  ///
  /// A term whose definition is at fault fits everywhere: that fault is told where it stands.
  func misfits(_ term: String, on shape: RecordShape, in scope: PackScope) -> [String] {
    let home = trial(of: term, on: home(of: term, in: scope), in: scope)
    guard let home, home.faults.isEmpty else { return [] }
    guard let here = trial(of: term, on: shape, in: scope) else { return [] }
    if !here.faults.isEmpty { return here.faults }
    return here.condition == home.condition ? [] : ["同一个写法在此处的含义不同"]
  }

  /// The shape of record a term fits best: most of its attributes known, then fewest faults, then
  /// the order of the vocabulary.
  func home(of term: String, in scope: PackScope) -> RecordShape {
    if let known = homes[term] { return known }
    let paths = AttributePaths(of: term, in: scope.outline).paths
    let ranked = RecordShape.allFamilies.map { family in
      (family: family, known: paths.count { family.attribute(at: $0) != nil })
    }
    let most = ranked.map(\.known).max() ?? 0
    let best = ranked.filter { $0.known == most }.map { RecordShape($0.family) }
    // Reserved before the trials: a term that uses itself comes back here.
    homes[term] = best.first ?? RecordShape(Vocabulary.profile)
    if best.count > 1, most > 0 {
      let clean = best.first { trial(of: term, on: $0, in: scope)?.faults.isEmpty ?? false }
      if let clean { homes[term] = clean }
    }
    return homes[term] ?? RecordShape(Vocabulary.profile)
  }

  /// Nil while the term is being read for this shape (it uses itself) or when terms hang too deep
  /// on one another: the check of references reports both.
  private func trial(of term: String, on shape: RecordShape, in scope: PackScope) -> Trial? {
    let key = "\(term)@\(shape.key)"
    if let known = trials[key] { return known }
    guard !inProgress.contains(key), inProgress.count < PackGraph.deepest,
      let definition = scope.outline.terms[term] ?? nil
    else { return nil }
    inProgress.insert(key)
    defer { inProgress.remove(key) }
    let faults = DocumentFaults(document)
    let value = ValueReader(definition, faults)
    let condition = ConditionReader(scope: scope).read(value, on: shape)
    let told = Set(document.diagnostics.sorted)
    let found = faults.diagnostics.sorted.filter { $0.severity == .error && !told.contains($0) }
    let result = Trial(condition: condition, faults: condition == nil ? found.map(\.message) : [])
    trials[key] = result
    return result
  }
}
