import NaiveRules
import RuleModel

/// What a run of comparisons found: differences by place, and what each clause was seen to be.
struct AgreementReport: Sendable {
  private(set) var people = 0
  /// How often the engine's findings of a clause were compared, by clause and naive standing.
  private(set) var compared: [String: [Standing: Int]] = [:]
  /// The same for pathways.
  private(set) var pathways: [String: [Standing: Int]] = [:]
  /// Clauses that only one of the two judges.
  private(set) var onlyNaive: Set<String> = []
  private(set) var onlyEngine: Set<String> = []
  private(set) var differences: [Difference.Place: Tally] = [:]
  /// The first difference of the person with the lowest index.
  private(set) var first: (index: Int, difference: Difference)?

  struct Tally: Sendable {
    var count: Int
    var firstIndex: Int
    var example: Difference
  }

  mutating func count(_ naive: NaiveJudgement, _ engine: EngineAnswers) {
    people += 1
    for (pathway, standing) in naive.pathways {
      pathways[pathway, default: [:]][standing, default: 0] += 1
    }
    for (pathway, clauses) in naive.clauses {
      let answers = engine.clauses[pathway] ?? [:]
      for (clause, standing) in clauses {
        if answers[clause] == nil {
          onlyNaive.insert(clause)
        } else {
          compared[clause, default: [:]][standing, default: 0] += 1
        }
      }
      for clause in answers.keys where clauses[clause] == nil { onlyEngine.insert(clause) }
    }
  }

  mutating func add(_ found: [Difference], index: Int) {
    for difference in found {
      add(Tally(count: 1, firstIndex: index, example: difference), at: difference.place)
    }
    if let difference = found.first { offer(index, difference) }
  }

  mutating func add(_ other: AgreementReport) {
    people += other.people
    compared.merge(other.compared) { $0.merging($1, uniquingKeysWith: +) }
    pathways.merge(other.pathways) { $0.merging($1, uniquingKeysWith: +) }
    onlyNaive.formUnion(other.onlyNaive)
    onlyEngine.formUnion(other.onlyEngine)
    for (place, tally) in other.differences { add(tally, at: place) }
    if let first = other.first { offer(first.index, first.difference) }
  }

  private mutating func add(_ tally: Tally, at place: Difference.Place) {
    guard var known = differences[place] else {
      differences[place] = tally
      return
    }
    known.count += tally.count
    if tally.firstIndex < known.firstIndex {
      known.firstIndex = tally.firstIndex
      known.example = tally.example
    }
    differences[place] = known
  }

  private mutating func offer(_ index: Int, _ difference: Difference) {
    if let first, first.index <= index { return }
    first = (index, difference)
  }
}

extension AgreementReport {
  /// Clauses that were never compared, or never seen both met and unmet.
  var lopsidedClauses: [String] {
    let never = onlyNaive.subtracting(compared.keys)
    let lopsided = compared.filter { ($0.value[.met] ?? 0) == 0 || ($0.value[.unmet] ?? 0) == 0 }
    return never.union(lopsided.keys).sorted()
  }

  /// The first difference, then the first of each other clause, then of each other pathway.
  func firsts(_ limit: Int) -> [(index: Int, place: Difference.Place)] {
    guard let first else { return [] }
    var found = [(index: first.index, place: first.difference.place)]
    var seen: Set<String> = [first.difference.place.clause ?? first.difference.place.pathway]
    for (place, tally) in differences.sorted(by: {
      ($0.key.clause == nil ? 1 : 0, $0.value.firstIndex, $0.key)
        < ($1.key.clause == nil ? 1 : 0, $1.value.firstIndex, $1.key)
    }) where found.count < limit && seen.insert(place.clause ?? place.pathway).inserted {
      found.append((tally.firstIndex, place))
    }
    return found
  }

  /// Every place of difference: how often, whose is the first, and the two answers there.
  var differenceTable: String {
    differences.sorted { $0.key < $1.key }.map {
      "\($0.value.count)× from person \($0.value.firstIndex): \($0.value.example.description)"
    }.joined(separator: "\n")
  }

  /// The run in words, for whoever asked for a number of people.
  func summary(of standard: String, exempt: [String: String]) -> String {
    func sides(_ counts: [Standing: Int]) -> String {
      Standing.allCases.map { "\($0.id) \(counts[$0] ?? 0)" }.joined(separator: ", ")
    }
    let comparisons = compared.values.flatMap(\.values).reduce(0, +)
    let both = compared.count - compared.keys.filter { lopsidedClauses.contains($0) }.count
    var lines = [
      "\(standard): \(people) people, \(comparisons) clause comparisons, "
        + "\(differences.count) places of difference",
      "\(both) of \(compared.count) clauses seen both met and unmet",
    ]
    lines += pathways.sorted { $0.key < $1.key }.map { "  \($0.key): \(sides($0.value))" }
    for clause in lopsidedClauses {
      let reason = exempt[clause].map { " (\($0))" } ?? ""
      lines.append("  one side only: \(clause): \(sides(compared[clause] ?? [:]))\(reason)")
    }
    let silent = onlyEngine.subtracting(compared.keys).sorted()
    lines.append("  judged by the engine alone: \(silent.joined(separator: " "))")
    return lines.joined(separator: "\n")
  }
}
