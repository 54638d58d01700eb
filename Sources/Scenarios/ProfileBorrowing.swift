import Diagnostics
import Documents
import Profiles
import RuleModel

/// Reads the profile of another file for `profileFrom`.
struct ProfileBorrowing {
  let limits: DocumentLimits
  /// The day after which facts are implausible; nil asks nothing.
  let asOf: CalendarDay?
  /// The faults of the files that were read.
  private(set) var faults = DiagnosticList()
  private var visited: [String] = []

  init(limits: DocumentLimits, asOf: CalendarDay? = nil) {
    self.limits = limits
    self.asOf = asOf
  }

  /// Whether a document is a scenario rather than a bare profile.
  static func isScenario(_ root: DocumentNode) -> Bool {
    ["scenario", "profile", "profileFrom", "expect"].contains { root[$0] != nil }
  }

  /// The profile of the file that `value` names, looked for beside the file `path`.
  ///
  /// That file may be a bare profile or a scenario, which may itself borrow.
  mutating func profile(named value: ValueReader, beside path: String) -> ReadProfile? {
    guard let name = value.text() else { return nil }
    let other = FilePath.resolving(name, beside: path)
    visited.append(FilePath.canonical(path))
    guard !visited.contains(FilePath.canonical(other)) else {
      value.report(.circle(name))
      return nil
    }
    let document = DocumentReader(limits: limits).read(path: other)
    let own = DocumentFaults(document)
    defer { faults.append(contentsOf: own.diagnostics) }
    guard let root = document.root else {
      if own.diagnostics.sorted.contains(where: { $0.location == nil }) {
        value.report(.cannotBorrow(name))
      }
      return nil
    }
    guard Self.isScenario(root) else { return ProfileReader(own, asOf: asOf).read(root) }
    if let inner = root["profile"] { return ProfileReader(own, asOf: asOf).read(inner) }
    guard let next = root["profileFrom"] else {
      value.report(.nothingToBorrow(name))
      return nil
    }
    return profile(named: ValueReader(next, own), beside: other)
  }
}

extension DiagnosticMessage {
  fileprivate static func circle(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(.circularProfile, "'\(name)' 的档案又取自本文件，成了循环")
  }

  fileprivate static func cannotBorrow(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(.unknownReference, "读不了 '\(name)'，它应在本文件旁边")
  }

  fileprivate static func nothingToBorrow(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(.unknownReference, "'\(name)' 里没有档案")
  }
}
