import Evaluation
import OrderedCollections
import RuleModel

/// Makes the least person who meets a requirement, taking the choices that a script names.
///
/// Wherever the text leaves a choice — a branch, a word of a list, an option of a reading, how a
/// spell is laid out — the composer writes down the place and how many ways there are. Taking each
/// of them in turn makes every part of a clause decide a verdict once. Only places in the clause
/// asked for, its terms and anchors are written down; what it rests on is met in the first way
/// that works.
final class Composer {
  let pack: RulePack
  let pathway: Pathway
  /// The clause asked for; nil for the pathway itself.
  let focus: ClauseID?
  let script: [String: Int]
  /// The options of readings that the script names, wherever it came by them.
  private let switched: [ReadingID: Int]
  /// How many ways there are at each place, in the order in which they were come by.
  private(set) var places: OrderedDictionary<String, Int> = [:]
  /// The clause whose body is being met.
  var owner: ClauseID?
  private var path: [String] = []

  init(pack: RulePack, pathway: Pathway, focus: ClauseID?, script: [String: Int]) {
    self.pack = pack
    self.pathway = pathway
    self.focus = focus
    self.script = script
    owner = nil
    var switched: [ReadingID: Int] = [:]
    for (place, way) in script {
      if let id = Self.reading(at: place) { switched[id] = way }
    }
    self.switched = switched
  }

  /// The reading that a place is a choice of; nil when it is another choice.
  static func reading(at place: String) -> ReadingID? {
    guard let last = place.split(separator: "/").last, last.hasPrefix("reading:") else {
      return nil
    }
    return ReadingID(String(last.dropFirst("reading:".count)))
  }

  var isFocused: Bool { owner == focus }

  /// Where the composer stands.
  var place: String { path.joined(separator: "/") }

  /// Does something one step further into the text.
  func at<Result>(_ part: String, _ body: () -> Result) -> Result {
    path.append(part)
    defer { path.removeLast() }
    return body()
  }

  /// The ways to try at a place, in order.
  func ways(_ count: Int, _ part: String = "") -> [Int] {
    guard count > 1 else { return count == 1 ? [0] : [] }
    guard isFocused else { return Array(0..<count) }
    let place = part.isEmpty ? place : "\(place)/\(part)"
    places[place] = count
    if let way = script[place] { return way < count ? [way] : [] }
    return Array(0..<count)
  }

  /// The one way to take where any would do: the script's, else the first.
  func way(_ count: Int, _ part: String) -> Int {
    ways(count, part).first ?? 0
  }

  /// Whether the script names a choice at or below this place.
  var isScripted: Bool {
    guard isFocused, !script.isEmpty else { return false }
    let place = place
    return script.keys.contains { $0 == place || $0.hasPrefix(place + "/") }
  }

  /// The options of a reading to try, the default first; one when it was settled before.
  func options(of id: ReadingID, _ draft: Draft) -> [String] {
    if let settled = draft.options[id] { return [settled] }
    guard let reading = pack.readings[id] else { return [] }
    var all = Array(reading.options.keys)
    if let index = all.firstIndex(of: reading.defaultOption) {
      all.insert(all.remove(at: index), at: 0)
    }
    let place = "\(place)/reading:\(id)"
    if isFocused { places[place] = all.count }
    if let way = switched[id] { return way < all.count ? [all[way]] : [] }
    // What is not asked for goes by the default.
    return Array(all.prefix(1))
  }

  /// The evaluator of a draft as it stands.
  func evaluator(_ draft: Draft) -> Evaluator {
    Evaluator(
      pack: pack,
      profile: draft.profile,
      asOf: draft.day,
      readings: draft.options,
    )
  }

  func isMet(_ requirement: Requirement, _ draft: Draft) -> Bool {
    evaluator(draft).standing(of: requirement, on: pathway).isPassing
  }
}
