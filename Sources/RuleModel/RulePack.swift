package import OrderedCollections

/// One edition of one standard, as data.
package struct RulePack: Sendable {
  /// The standard's id, such as `qh-finecon`.
  package var id: String
  /// The full name of the standard.
  package var name: String
  /// The name shown where space is short.
  package var shortName: String
  /// The edition, such as 试行.
  package var edition: String
  /// The instrument cited.
  package var document: String
  /// A digest of the pack's source bytes, `sha256:…`.
  package var digest: String
  /// The series, specialty and region of the titles it grants; nil when the pack does not say, and
  /// then no career leads through it.
  package var title: Record?
  /// The readings it can be read under.
  package var readings: OrderedDictionary<ReadingID, Reading>
  /// The days other clauses count from.
  package var anchors: OrderedDictionary<AnchorName, Anchor>
  /// The terms it defines once.
  package var terms: OrderedDictionary<String, Term>
  /// Every clause, in the order of the official text.
  package var clauses: OrderedDictionary<ClauseID, Clause>
  /// The pathways, lowest level first.
  package var pathways: OrderedDictionary<String, Pathway>

  /// An edition.
  package init(
    id: String,
    name: String,
    shortName: String,
    edition: String,
    document: String,
    digest: String,
    title: Record? = nil,
    readings: OrderedDictionary<ReadingID, Reading>,
    anchors: OrderedDictionary<AnchorName, Anchor>,
    terms: OrderedDictionary<String, Term>,
    clauses: OrderedDictionary<ClauseID, Clause>,
    pathways: OrderedDictionary<String, Pathway>,
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.edition = edition
    self.document = document
    self.digest = digest
    self.title = title
    self.readings = readings
    self.anchors = anchors
    self.terms = terms
    self.clauses = clauses
    self.pathways = pathways
  }
}

/// A word of the regulation that several clauses use, with its definition.
package struct Term: Hashable, Sendable {
  /// What the word means here.
  package var condition: Condition
  /// The clause that defines it, if one does.
  package var clause: ClauseID?

  /// A term.
  package init(condition: Condition, clause: ClauseID?) {
    self.condition = condition
    self.clause = clause
  }
}

/// A named choice between readings of an ambiguous text (口径).
package struct Reading: Hashable, Sendable {
  /// Its id in the inventory of ambiguities.
  package var id: ReadingID
  /// The question it answers.
  package var question: String
  /// The clauses it touches.
  package var clauses: [ClauseID]
  /// The options with what each means.
  package var options: OrderedDictionary<String, String>
  /// The option taken unless the user switches.
  package var defaultOption: String
  /// Why that is the default.
  package var why: String

  /// A reading.
  package init(
    id: ReadingID,
    question: String,
    clauses: [ClauseID],
    options: OrderedDictionary<String, String>,
    defaultOption: String,
    why: String,
  ) {
    self.id = id
    self.question = question
    self.clauses = clauses
    self.options = options
    self.defaultOption = defaultOption
    self.why = why
  }

  /// The options that a word can mean: the one of that name, or those whose meaning is or holds
  /// the Chinese word.
  package func options(named word: String) -> [String] {
    if options[word] != nil { return [word] }
    guard !word.allSatisfy(\.isASCII) else { return [] }
    let same = options.filter { $0.value == word }
    let meant = same.isEmpty ? options.filter { $0.value.contains(word) } : same
    return Array(meant.keys)
  }
}

/// One clause of a standard, restated in our own words.
package struct Clause: Hashable, Sendable {
  /// Its id in the clause inventory; groups such as `QH-11.3.5` have ids of their own.
  package var id: ClauseID
  /// Where the official text says so.
  package var citation: Citation
  /// What kind of clause it is.
  package var kind: Kind
  /// The condition in our own concise words.
  package var text: String
  /// What it does.
  package var body: Body

  /// The kinds of the clause inventory.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case scope, prohibition, delay, basic, education = "edu-exp", performance, achievement
    case threshold, counting, exceptional, definition, procedure, evidence
    /// A heading that gathers clauses and has no row of its own in the inventory.
    case group
  }

  /// What a clause does.
  package enum Body: Hashable, Sendable {
    /// Asks for something.
    case requirement(Requirement)
    /// Drops achievements of some kinds (all when empty) that fail a condition.
    case filter(kinds: [String], condition: Condition)
    /// Keeps only one of the achievements that share a key.
    case distinct(Distinct)
    /// Is what a term of the pack says.
    case term(String)
    /// Is built into the semantics, as explained.
    case semantics(String)
    /// Is not modelled, for this reason.
    case inert(reason: String)
  }

  /// A clause.
  package init(id: ClauseID, citation: Citation, kind: Kind, text: String, body: Body) {
    self.id = id
    self.citation = citation
    self.kind = kind
    self.text = text
    self.body = body
  }
}

/// Keeps only one of the achievements that share a key (QH-18c, QH-19).
package struct Distinct: Hashable, Sendable {
  /// The achievement kinds concerned.
  package var kinds: [String]
  /// The attributes that together make the key; a record without them stands alone.
  package var key: [String]
  /// Attributes by which the one kept is the highest; when empty, any one may be used.
  package var keepHighest: [String]

  /// A rule against counting twice.
  package init(kinds: [String], key: [String], keepHighest: [String]) {
    self.kinds = kinds
    self.key = key
    self.keepHighest = keepHighest
  }
}

/// A way to apply for a level (申报途径).
package struct Pathway: Hashable, Sendable {
  /// `standard/level/kind`.
  package var id: String
  /// The name shown.
  package var name: String
  /// The level applied for: `assistant`, `intermediate`, `associate-senior`, `senior`.
  package var level: String
  /// `regular`, `lateral`, `recognition`, `direct`, `introduced`, `early`, `exceptional`.
  package var kind: String
  /// The anchor that stands for 取得现专业技术资格 in this pathway.
  package var current: AnchorName
  /// What it asks for.
  package var requirement: Requirement
  /// Whether achievement clauses filter and count in this pathway's clauses.
  package var filters: [ClauseID]

  /// A pathway.
  package init(
    id: String,
    name: String,
    level: String,
    kind: String,
    current: AnchorName,
    requirement: Requirement,
    filters: [ClauseID],
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.kind = kind
    self.current = current
    self.requirement = requirement
    self.filters = filters
  }
}
