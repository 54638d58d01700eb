import OrderedCollections
import RuleModel

/// Which choices to take next: each way at each place once, and readings two at a time.
struct SeedAgenda {
  private struct Entry {
    var script: [String: Int]
    /// The choice that this script adds.
    var added: String?
  }

  private let includesReadings: Bool
  private var waiting: [Entry] = [Entry(script: [:], added: nil)]
  private var position = 0
  private var current: Entry?
  private var tried: Set<String> = []
  /// Choices that led nowhere under the readings they were tried with.
  private var closed: Set<String> = []

  init(includesReadings: Bool) {
    self.includesReadings = includesReadings
  }

  mutating func next() -> [String: Int]? {
    guard position < waiting.count else { return nil }
    current = waiting[position]
    position += 1
    return current?.script
  }

  /// Takes in what the script just taken came by, and whether it led to a whole person.
  mutating func note(_ places: OrderedDictionary<String, Int>, isWhole: Bool) {
    guard let current else { return }
    let readings = current.script.filter { Composer.reading(at: $0.key) != nil }
    let context = readings.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: ";")
    if !isWhole {
      if let added = current.added { closed.insert(added) }
      // The branch is closed under these readings: what do they make of the others?
      if readings.count < current.script.count { add(readings, "only \(context)") }
    }
    // A person who failed met choices on the way that belong to others.
    let isOpen = isWhole || readings.count == current.script.count
    for (place, count) in places {
      let id = Composer.reading(at: place)
      if id == nil, !isOpen { continue }
      if id != nil, !includesReadings || readings.count > 1 && readings[place] == nil { continue }
      for way in 0..<count {
        // The first way was taken already unless the script forbade it.
        guard way > 0 || current.script[place] != nil else { continue }
        let choice = "\(place)#\(way)"
        var script = current.script
        if let id {
          script = script.filter { Composer.reading(at: $0.key) != id }
          script[place] = way
          let others = script.filter { Composer.reading(at: $0.key) != nil }
          add(script, others.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: ";"))
        } else {
          script[place] = way
          // A choice that led nowhere may be open under other readings.
          let key = closed.contains(choice) ? "\(choice) under \(context)" : choice
          add(script, key, choice)
        }
      }
    }
  }

  private mutating func add(_ script: [String: Int], _ key: String, _ choice: String? = nil) {
    if tried.insert(key).inserted { waiting.append(Entry(script: script, added: choice)) }
  }
}
