import RuleModel

/// Numbers achievements that come without an id: `p1`, `p2` for papers, `b1` for books, …
struct AchievementIDs {
  private var taken: Set<String>

  /// Starts from the ids that are in use.
  init(taken: some Sequence<String>) {
    self.taken = Set(taken)
  }

  /// The first free id of a kind; it is then taken.
  mutating func next(forKind kind: String) -> String {
    let prefix = Self.prefix(ofKind: kind)
    var number = 1
    while taken.contains("\(prefix)\(number)") { number += 1 }
    let id = "\(prefix)\(number)"
    taken.insert(id)
    return id
  }

  /// The letters that ids of a kind begin with; each kind has its own.
  static func prefix(ofKind kind: String) -> String {
    prefixes[kind] ?? "x"
  }

  /// Whether a text can stand for a record in the shell: one word without the marks of commands.
  static func isUsable(_ id: String) -> Bool {
    !id.isEmpty && id.count <= 64
      && !id.contains { $0.isWhitespace || ".=,:;#\"'~?，。、；：＝“”「」？".contains($0) }
  }

  private static let prefixes: [String: String] = [
    "patent": "pt", "rd-result": "rd", "report": "rp", "key-project": "kp",
    "platform-project": "pf", "tech-transfer": "tt", "application-project": "ap",
    "standard": "s", "book": "b", "paper": "p", "award": "a", "honour": "h",
    "enterprise-management": "em", "institution-management": "im", "capital-project": "cp",
    "financial-project": "fp", "plan-document": "pl", "policy-document": "pd",
    "think-tank-report": "t", "management-measure": "mm", "reform-plan": "rf",
    "consulting-report": "cr", "project-review": "pr", "research-project": "r",
    "problem-solving": "ps", "contract": "c", "decision-report": "d", "transfer-project": "tp",
    "service-engagement": "se", "resource-integration": "ri",
  ]
}
