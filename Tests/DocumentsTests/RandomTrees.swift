import Documents

/// A generator whose seed is all there is to know about its numbers.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Trees with the words that make trouble in YAML.
struct RandomTrees {
  var generator: SeededGenerator

  private static let pieces = [
    "a", "周敏", "：", ": ", ":", " ", " #", "#", "-", "- ", "\n", "\n\n", "~", "null", "是", "12",
    "3.5", "2015-07-01", "'", "\"", "\\", "[", "]", "{", "}", ",", "，", "*", "&", "!", "|", ">",
    "%", "@", "`", "?", "\t", "\r\n", "e\u{301}", "👩‍👩‍👧", "---", "...", "\u{3000}", "\u{E000}",
    "<<", "=", "  x", "true",
  ]

  mutating func word() -> String {
    (0..<Int.random(in: 0...4, using: &generator))
      .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
      .joined()
  }

  mutating func scalar() -> DocumentNode {
    switch Int.random(in: 0...5, using: &generator) {
    case 0: .null
    case 1: .integer(Int.random(in: -5...2030, using: &generator))
    case 2: .bool(Bool.random(using: &generator))
    case 3: .plain("2015-0\(Int.random(in: 1...9, using: &generator))")
    default: .text(word())
    }
  }

  mutating func node(depth: Int) -> DocumentNode {
    if depth == 0 { return scalar() }
    switch Int.random(in: 0...4, using: &generator) {
    case 0:
      return scalar()
    case 1, 2:
      let count = Int.random(in: 0...3, using: &generator)
      return .sequence((0..<count).map { _ in node(depth: depth - 1) })
    default:
      return mapping(depth: depth)
    }
  }

  mutating func mapping(depth: Int) -> DocumentNode {
    var keys: [String] = []
    for _ in 0..<Int.random(in: 0...5, using: &generator) {
      let key = word()
      if !keys.contains(key) { keys.append(key) }
    }
    return .mapping(keys.map { ($0, node(depth: depth - 1)) })
  }

  /// The tree with some entries and elements changed, removed, added or moved.
  mutating func changed(_ node: DocumentNode, depth: Int) -> DocumentNode {
    switch node.content {
    case .scalar:
      return Bool.random(using: &generator) ? node : scalar()
    case .sequence(let elements):
      var result = elements.map { element in
        Int.random(in: 0...2, using: &generator) == 0
          ? changed(element, depth: depth - 1) : element
      }
      if !result.isEmpty, Int.random(in: 0...3, using: &generator) == 0 {
        result.remove(at: Int.random(in: 0..<result.count, using: &generator))
      }
      if Int.random(in: 0...3, using: &generator) == 0 {
        let place = Int.random(in: 0...result.count, using: &generator)
        result.insert(self.node(depth: max(0, depth - 1)), at: place)
      }
      return .sequence(result)
    case .mapping(let entries):
      var result = entries.map { entry in
        Int.random(in: 0...2, using: &generator) == 0
          ? (key: entry.key, value: changed(entry.value, depth: depth - 1))
          : (key: entry.key, value: entry.value)
      }
      if !result.isEmpty, Int.random(in: 0...3, using: &generator) == 0 {
        result.remove(at: Int.random(in: 0..<result.count, using: &generator))
      }
      let key = word()
      if Int.random(in: 0...3, using: &generator) == 0, !result.contains(where: { $0.key == key }) {
        let place = Int.random(in: 0...result.count, using: &generator)
        result.insert((key, self.node(depth: max(0, depth - 1))), at: place)
      }
      return .mapping(result)
    }
  }
}
