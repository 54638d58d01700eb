import Diagnostics
import Documents

/// Reads instances; a fault in one is told with its file, line and column.
enum InstanceReader {
  /// The largest file read, in bytes.
  static let largestFile = 1 << 28

  /// Reads a file.
  ///
  /// - Throws: the first ``InstanceFault`` of the text as a `DiagnosticFailure`.
  static func read(path: String) throws(InstanceRefusal) -> Instance {
    let bytes: [UInt8]
    do {
      bytes = try DocumentFile.bytes(path: path, limit: largestFile)
    } catch {
      throw InstanceRefusal(
        diagnostic: Diagnostic(
          DiagnosticMessage(.unreadableFile, "cannot read '\(path)': \(error)")
        )
      )
    }
    do {
      return try read(bytes)
    } catch {
      throw InstanceRefusal(diagnostic: diagnostic(error, in: bytes, file: path))
    }
  }

  /// Reads the bytes of a file.
  static func read(_ bytes: [UInt8]) throws(InstanceFault) -> Instance {
    var text = InstanceText(bytes)
    var instance = Instance()
    var rootOffset = 0
    try text.object { text, key, offset throws(InstanceFault) in
      switch key {
      case "name": instance.name = try text.word()
      case "root":
        rootOffset = try text.startOfToken("a whole number")
        instance.root = try text.number()
      case "exclusive":
        try text.list { text throws(InstanceFault) in
          instance.exclusive.append(try text.numbers())
        }
      case "nodes":
        try text.list { text throws(InstanceFault) in
          instance.nodes.append(try node(&text, id: instance.nodes.count))
        }
      default: throw InstanceFault(offset: offset, message: "unknown key '\(key)'")
      }
    }
    try text.end()
    guard instance.nodes.indices.contains(instance.root) else {
      throw InstanceFault(offset: rootOffset, message: "'root' must name a node")
    }
    return instance
  }

  private static func node(
    _ text: inout InstanceText,
    id: Int,
  ) throws(InstanceFault) -> Instance.Node {
    let start = try text.startOfToken("a node")
    var kind = ""
    var numbers: [String: Int] = [:]
    var given = false
    var children: [Int]?
    try text.object { text, key, offset throws(InstanceFault) in
      switch key {
      case "kind": kind = try text.word()
      case "given": given = try text.truth()
      case "id", "cost", "date", "k":
        let place = try text.startOfToken("a whole number")
        let number = try text.number()
        if number < 0 || key == "id" && number != id {
          throw InstanceFault(
            offset: place,
            message: key == "id" ? "expected node \(id), found \(number)" : "'\(key)' is negative",
          )
        }
        numbers[key] = number
      case "children": children = try self.children(&text, of: id)
      default: throw InstanceFault(offset: offset, message: "unknown key '\(key)'")
      }
    }
    func missing(_ key: String) -> InstanceFault {
      InstanceFault(offset: start, message: "the \(kind) node lacks '\(key)'")
    }
    if kind == "leaf" {
      guard let cost = numbers["cost"] else { throw missing("cost") }
      guard let date = numbers["date"] else { throw missing("date") }
      return .leaf(cost: cost, date: date, given: given)
    }
    guard ["and", "or", "atleast"].contains(kind) else {
      throw InstanceFault(offset: start, message: "unknown kind of node '\(kind)'")
    }
    guard let children else { throw missing("children") }
    switch kind {
    case "and": return .gate(needed: nil, children: children)
    case "or": return .gate(needed: 1, children: children)
    default:
      guard let needed = numbers["k"] else { throw missing("k") }
      return .gate(needed: needed, children: children)
    }
  }

  private static func children(
    _ text: inout InstanceText,
    of id: Int,
  ) throws(InstanceFault) -> [Int] {
    var children: [Int] = []
    try text.list { text throws(InstanceFault) in
      let place = try text.startOfToken("a node number")
      let child = try text.number()
      guard (0..<id).contains(child) else {
        throw InstanceFault(
          offset: place,
          message: "child \(child) does not come before node \(id)"
        )
      }
      children.append(child)
    }
    return children
  }

  /// Places a fault in a file.
  static func diagnostic(_ fault: InstanceFault, in bytes: [UInt8], file: String) -> Diagnostic {
    let before = bytes.prefix(fault.offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: bytes[lineStart..<before.endIndex], as: UTF8.self).count + 1
    let rest = bytes[lineStart...].prefix { $0 != UInt8(ascii: "\n") }
    return Diagnostic(
      DiagnosticMessage(.wrongType, fault.message),
      at: SourceLocation(file: file, line: line, column: column),
      sourceLine: rest.count <= 200 ? String(decoding: rest, as: UTF8.self) : nil,
    )
  }
}
