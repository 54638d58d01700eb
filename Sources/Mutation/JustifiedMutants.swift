import RulePacks

/// Survivors that were looked at and may survive, each with its reason.
///
/// One a line: `standard  part place old → new  # reason`; lines that begin with `#` are notes.
package struct JustifiedMutants: Sendable {
  private var reasons: [String: String] = [:]
  private var order: [String] = []

  /// An empty list.
  package init() {}

  /// The list of a text.
  package init(text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "#", maxSplits: 1)
      guard let head = parts.first else { continue }
      let key = head.split(separator: " ").joined(separator: " ")
      let reason = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
      guard !key.isEmpty, !reason.isEmpty else { continue }
      reasons[key] = String(reason)
      order.append(key)
    }
  }

  /// Why a mutant of a standard may survive; nil when it is not listed.
  package func reason(for mutant: Mutant, in standard: String) -> String? {
    reasons[Self.key(mutant, standard)]
  }

  /// Entries of a standard that no longer name a survivor.
  package func stale(in standard: String, survivors: [Mutant]) -> [String] {
    let alive = Set(survivors.map { Self.key($0, standard) })
    return order.filter { $0.hasPrefix(standard + " ") && !alive.contains($0) }
  }

  private static func key(_ mutant: Mutant, _ standard: String) -> String {
    "\(standard) \(mutant.id)".split(separator: " ").joined(separator: " ")
  }
}
