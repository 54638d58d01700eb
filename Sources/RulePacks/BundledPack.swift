import Documents

/// A pack inside the binary.
package struct BundledPack: Sendable {
  /// The standard's id, such as `qh-finecon`.
  package let id: String
  /// The resource's path, which names it in diagnostics.
  package let file: String
  /// The pack, read when it is first asked for.
  package var reading: PackReading { read() }

  /// The pack's own text.
  package var text: String {
    let source = reading.source
    return (1...max(1, source.lineCount)).map { String(source.line($0) ?? "") }
      .joined(separator: "\n")
  }

  private let read: @Sendable () -> PackReading

  init(id: String, file: String, read: @escaping @Sendable () -> PackReading) {
    self.id = id
    self.file = file
    self.read = read
  }
}
