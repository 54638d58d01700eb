import Foundation
import OrderedCollections

/// The witnesses of a standard in words, as they were last recorded: a change of any number in the
/// pack shows as a difference.
struct GoldenWitnesses {
  private let url: URL
  /// The lines by clause id.
  var sections: OrderedDictionary<String, [String]> = [:]

  init(at folder: URL, standard: String) {
    url = folder.appendingPathComponent("\(standard).txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    var id = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("  ") {
        sections[id, default: []].append(String(line.dropFirst(2)))
      } else {
        id = String(line)
      }
    }
  }

  /// How many persons just fail, each beside one who just passes.
  var pairs: Int {
    sections.values.reduce(0) { $0 + $1.count { $0.hasPrefix("恰好不符") } }
  }

  func write() throws {
    let lines = sections.flatMap { id, lines in [id] + lines.map { "  \($0)" } }
    try (lines.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}
