/// The faults found so far, to be told in the order of the text.
///
/// A text can hold more faults than anyone wants to read, so only the first ``limit`` of each file
/// are told and the rest are counted; memory is bounded likewise.
package struct DiagnosticList: Sendable {
  /// How many faults of one file ``reported`` tells.
  package let limit: Int
  private var kept: [Diagnostic] = []
  private var keptPerFile: [String: Int] = [:]
  private var droppedPerFile: [String: Int] = [:]

  /// Whether an error was appended, told or not.
  package private(set) var hasErrors = false
  /// How many diagnostics were appended, told or not.
  package private(set) var count = 0

  /// Starts without faults.
  package init(limit: Int = 100) {
    self.limit = max(1, limit)
  }

  /// Whether nothing at all was found, not even a warning.
  package var isEmpty: Bool { count == 0 }

  /// Adds one fault.
  package mutating func append(_ diagnostic: Diagnostic) {
    count += 1
    if diagnostic.severity == .error { hasErrors = true }
    let file = diagnostic.location?.file ?? ""
    // Ten times what is told leaves room for faults that are found out of order.
    guard keptPerFile[file, default: 0] < limit * 10 else {
      droppedPerFile[file, default: 0] += 1
      return
    }
    keptPerFile[file, default: 0] += 1
    kept.append(diagnostic)
  }

  /// Adds several faults.
  package mutating func append(contentsOf diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { append(diagnostic) }
  }

  /// Adds the faults another collector holds.
  package mutating func append(contentsOf other: DiagnosticList) {
    append(contentsOf: other.kept)
    // Dropped faults are sums, so the order of the dictionary does not show.
    for (file, dropped) in other.droppedPerFile {
      droppedPerFile[file, default: 0] += dropped
      count += dropped
    }
    if other.hasErrors { hasErrors = true }
  }

  /// All faults that were kept, ordered by place; those without a place first, equals as they came.
  package var sorted: [Diagnostic] {
    kept.enumerated().sorted { left, right in
      switch (left.element.location, right.element.location) {
      case (nil, .some): true
      case (.some, nil): false
      case (let first?, let second?) where first != second: first < second
      default: left.offset < right.offset
      }
    }.map(\.element)
  }

  /// The faults to tell: per file the first ``limit``, then one note with the number of the others.
  package var reported: [Diagnostic] {
    var told: [Diagnostic] = []
    var current: String?
    var inFile = 0
    func closeFile() {
      guard let file = current else { return }
      let hidden =
        keptPerFile[file, default: 0] - min(inFile, limit) + droppedPerFile[file, default: 0]
      if hidden > 0 { told.append(Diagnostic(.furtherFaults(hidden, in: file), severity: .note)) }
    }
    for diagnostic in sorted {
      let file = diagnostic.location?.file ?? ""
      if file != current {
        closeFile()
        current = file
        inFile = 0
      }
      inFile += 1
      if inFile <= limit { told.append(diagnostic) }
    }
    closeFile()
    return told
  }
}

extension DiagnosticMessage {
  fileprivate static func furtherFaults(_ count: Int, in file: String) -> DiagnosticMessage {
    DiagnosticMessage(.furtherFaults, "…\(file.isEmpty ? "" : "\(file) ")还有 \(count) 处")
  }
}
