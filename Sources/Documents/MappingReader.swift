package import Diagnostics

/// Reads a mapping by its keys and remembers which were asked for.
///
/// Keys the reader never asks for are faults: a misspelt key must not pass for a left-out one.
/// Prefer ``ValueReader/mapping(_:)``, which calls ``finish()`` by itself.
package struct MappingReader {
  /// The mapping.
  package let node: DocumentNode
  /// Where faults go.
  package let faults: DocumentFaults
  private let entries: [DocumentEntry]
  private var known: [String] = []

  init(_ entries: [DocumentEntry], of node: DocumentNode, _ faults: DocumentFaults) {
    self.entries = entries
    self.node = node
    self.faults = faults
  }

  /// The value of a key that must be there; `~` counts as there.
  package mutating func required(_ key: String) -> ValueReader? {
    if let value = optional(key) { return value }
    faults.report(.missingKey(key), at: node.location)
    return nil
  }

  /// The value of a key that may be left out: nil means left out, `~` is a value.
  package mutating func optional(_ key: String) -> ValueReader? {
    allow(key)
    return entries.first { $0.key == key }.map { ValueReader($0.value, faults) }
  }

  /// Accepts keys without reading them.
  package mutating func allow(_ keys: String...) {
    for key in keys where !known.contains(key) { known.append(key) }
  }

  /// Whether a key is there; does not accept it.
  package func has(_ key: String) -> Bool {
    entries.contains { $0.key == key }
  }

  /// Reports a fault of a key rather than of its value; does not accept the key.
  package func report(
    _ message: DiagnosticMessage,
    severity: Severity = .error,
    key: String,
  ) {
    let location = entries.first { $0.key == key }?.keyLocation ?? node.location
    faults.report(message, severity: severity, at: location, length: key.count)
  }

  /// Reports every key that was neither asked for nor allowed.
  package func finish() {
    // A key that is there already cannot be what another key was meant to be.
    let free = known.filter { !has($0) }
    for entry in entries where !known.contains(entry.key) {
      let suggestion = faults.nearest(to: entry.key, among: free)
      faults.report(
        .unknownKey(entry.key, allowed: known, suggestion: suggestion),
        at: entry.keyLocation,
        length: entry.key.count,
      )
    }
  }
}
