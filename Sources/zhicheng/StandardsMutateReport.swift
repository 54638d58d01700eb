import Diagnostics
import Explanation
import Foundation
import Mutation

/// What became of the mutants of one pack.
struct MutationReport {
  let pack: String
  let results: [MutationRun.Result]
  let justified: JustifiedMutants
  /// Whether every mutant was tried, so that the list of the justified can be checked as well.
  let isWhole: Bool
  let seconds: TimeInterval

  private var survivors: [Mutant] { results.filter { $0.fate == .survived }.map(\.mutant) }

  private var unjustified: [Mutant] {
    survivors.filter { justified.reason(for: $0, in: pack) == nil }
  }

  /// Entries of the list that no longer name a survivor.
  private var stale: [String] {
    isWhole ? justified.stale(in: pack, survivors: survivors) : []
  }

  /// Whether every survivor is justified, and everything justified a survivor.
  var isSound: Bool { unjustified.isEmpty && stale.isEmpty }

  /// The counts, then each survivor that is not justified, as `file:line:column: old → new`.
  var lines: [String] {
    let counts = MutationRun.Fate.allCases.map { fate in
      "\(Self.word(fate)) \(results.count { $0.fate == fate })"
    }
    let excused = survivors.count - unjustified.count
    let told = unjustified.map { mutant in
      "  \(mutant.location?.description ?? pack): \(mutant.id)"
    }
    return [
      "\(pack)：改动 \(results.count) 处；\(counts.joined(separator: "，"))"
        + "（已说明理由 \(excused)）；\(Int(seconds.rounded())) 秒"
    ] + told + stale.map { "  清单中已不再存活：\($0)" }
  }

  /// The same as one JSON object.
  var json: String {
    let counts = MutationRun.Fate.allCases.map { fate in
      JSONValue.Member(fate.rawValue, .number(results.count { $0.fate == fate }))
    }
    let survivors = survivors.map { mutant in
      JSONValue.object([
        .init("part", .string("\(mutant.part)")),
        .init("place", .string(mutant.place)),
        .init("old", .string(mutant.old)),
        .init("new", .string(mutant.new)),
        .init("at", .string(mutant.location?.description ?? "")),
        .init("justified", justified.reason(for: mutant, in: pack).map { .string($0) } ?? .null),
      ])
    }
    return JSONValue.object([
      .init("standard", .string(pack)),
      .init("mutants", .number(results.count)),
      .init("fates", .object(counts)),
      .init("survivors", .array(survivors)),
      .init("stale", .array(stale.map { .string($0) })),
    ]).text()
  }

  private static func word(_ fate: MutationRun.Fate) -> String {
    switch fate {
    case .equivalent: "等价"
    case .reading: "读取发现"
    case .lint: "检查发现"
    case .scenarios: "情景发现"
    case .witnesses: "见证发现"
    case .survived: "存活"
    }
  }
}
