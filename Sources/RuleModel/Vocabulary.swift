package import OrderedCollections

/// The names of facts, attributes and values: the one table that feeds reading, writing,
/// completion, help and checks (VOCABULARY.md).
///
/// The rows live in `Vocabulary+….swift`, one file per family.
package enum Vocabulary {}

/// A family of records: employment spells, titles, achievements, …
package struct Family: Sendable {
  /// The English key, such as `employment`; nested families use a path, `conduct.sanctions`.
  package let key: String
  /// Chinese words for it, the first is shown.
  package let names: [String]
  /// What a record of it states, in one sentence.
  package let meaning: String
  /// Whether a profile holds many of them; a family that is not a list has at most one record.
  package let isList: Bool
  /// The attributes of a record, in the order in which they are shown.
  package let attributes: OrderedDictionary<String, Attribute>

  /// A family with these attributes.
  package init(
    _ key: String,
    _ names: [String],
    meaning: String,
    isList: Bool = true,
    attributes: [Attribute],
  ) {
    self.key = key
    self.names = names
    self.meaning = meaning
    self.isList = isList
    self.attributes = OrderedDictionary(
      attributes.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first },
    )
  }

  /// The name that is shown.
  package var name: String { names.first ?? key }

  /// The attribute at a path; `journal.core` looks into a nested family.
  package func attribute(at path: String) -> Attribute? {
    guard let dot = path.utf8.firstIndex(of: UInt8(ascii: ".")) else { return attributes[path] }
    guard case .record(let nested)? = attributes[String(path[..<dot])]?.type else { return nil }
    return nested.attribute(at: String(path[path.index(after: dot)...]))
  }
}

/// One attribute of a record.
package struct Attribute: Sendable {
  /// The English key.
  package let key: String
  /// Chinese words for it, the first is shown.
  package let names: [String]
  /// What kind of value it takes.
  package let type: AttributeType
  /// The unit of a number (字, %, 名); empty when it has none.
  package let unit: String
  /// What it states, in one sentence.
  package let meaning: String
  /// The achievement kinds that have it; empty when every record of the family may have it.
  package let kinds: [String]

  /// An attribute.
  package init(
    _ key: String,
    _ names: [String],
    _ type: AttributeType,
    unit: String = "",
    meaning: String,
    kinds: [String] = [],
  ) {
    self.key = key
    self.names = names
    self.type = type
    self.unit = unit
    self.meaning = meaning
    self.kinds = kinds
  }

  /// The name that is shown.
  package var name: String { names.first ?? key }
}

/// What kind of value an attribute takes.
package indirect enum AttributeType: Sendable {
  /// One word of a closed list.
  case word(WordSet)
  /// Several words of a closed list.
  case words(WordSet)
  /// Free text.
  case text
  /// Yes or no.
  case flag
  /// A number within bounds; `decimals` false asks for a whole one.
  case number(ClosedRange<Int>, decimals: Bool)
  /// A date, possibly coarse.
  case day
  /// A date, or `~` for still running / no end.
  case openDay
  /// A number for each of several calendar years.
  case yearly
  /// A nested record.
  case record(Family)
  /// A list of nested records.
  case records(Family)
  /// Clause ids with yes or no.
  case attestations
}

/// A closed list of words.
package struct WordSet: Sendable {
  /// What the list is of, such as `education-level`.
  package let id: String
  /// Whether a word outside the list is accepted as it stands (open lists such as regions).
  package let isOpen: Bool
  /// The words, in the order in which they are shown.
  package let words: [Word]

  /// A list of words.
  package init(_ id: String, isOpen: Bool = false, _ words: [Word]) {
    self.id = id
    self.isOpen = isOpen
    self.words = words
  }

  /// The word with this English id.
  package func word(id: String) -> Word? {
    words.first { $0.id == id }
  }

  /// The word a user means by an English id or one of its Chinese words; nil when there is none.
  package func match(_ spelling: String) -> Word? {
    words.first { $0.id == spelling || $0.names.contains(spelling) }
  }

  /// The rank of a word in an ordered list, or nil when it is not ranked.
  package func rank(of id: String) -> Int? {
    word(id: id)?.rank
  }
}

/// One word of a closed list.
package struct Word: Sendable {
  /// The English id.
  package let id: String
  /// Chinese words for it, the first is shown.
  package let names: [String]
  /// Its place in an ordered list: a greater rank contains a lesser; equal ranks are equal
  /// (市州 = 厅局); nil in an unordered list.
  package let rank: Int?

  /// A word.
  package init(_ id: String, _ names: [String], rank: Int? = nil) {
    self.id = id
    self.names = names
    self.rank = rank
  }

  /// The name that is shown.
  package var name: String { names.first ?? id }
}
