import Documents
import OrderedCollections
import RuleModel

/// The names a pack declares, gathered before anything is read, so that parts may refer to what
/// stands further down.
///
/// Gathering never complains: what is malformed is reported by the reader of that part.
struct PackOutline {
  /// Every clause id.
  private(set) var clauses: OrderedSet<ClauseID> = []
  /// Clauses whose body is `item:`, with the value under that key.
  private(set) var items: [ClauseID: DocumentNode] = [:]
  /// Clauses that can be listed under `filters`.
  private(set) var filters: OrderedSet<ClauseID> = []
  /// Terms with the condition under `where`, nil when there is none.
  private(set) var terms: OrderedDictionary<String, DocumentNode?> = [:]
  /// Anchors.
  private(set) var anchors: OrderedSet<AnchorName> = []
  /// Readings with their option ids, nil when these cannot be made out.
  private(set) var readings: OrderedDictionary<ReadingID, [String]?> = [:]

  /// The names in a document.
  init(_ root: DocumentNode) {
    for clause in root["clauses"]?.elements ?? [] {
      guard let text = clause["id"]?.scalar?.text else { continue }
      let id = ClauseID(text)
      clauses.append(id)
      if let item = clause["item"], items[id] == nil { items[id] = item }
      if clause["filter"] != nil || clause["distinct"] != nil { filters.append(id) }
    }
    for entry in root["terms"]?.entries ?? [] {
      terms[entry.key] = .some(entry.value["where"])
    }
    for entry in root["anchors"]?.entries ?? [] { anchors.append(entry.key) }
    for entry in root["readings"]?.entries ?? [] {
      readings[ReadingID(entry.key)] = .some(entry.value["options"]?.entries?.map(\.key))
    }
  }
}
