import Yams

/// What Yams makes of a text, with the two things it will not tell us recovered.
///
/// Yams resolves aliases silently, which lets ten lines stand for gigabytes, and gives up at the
/// first mapping with a key used twice. Both are avoided by writing other characters of the same
/// length into the text it sees: an alias becomes a plain word with a mark where its `*` was, and
/// of two equal keys the first is made different. ``restored(_:)`` undoes both. Every character
/// keeps its line and column, so the places Yams reports are places of the original.
struct YAMLComposition {
  /// The first document of the text; nil when there is none or it is broken.
  private(set) var root: Node?
  /// Where a second document begins.
  private(set) var secondDocument: Mark?
  /// What stopped Yams.
  private(set) var error: YamlError?

  private var placeholders: UnusedScalars
  private var aliasMark: Unicode.Scalar?
  private var renamed: [Unicode.Scalar: Unicode.Scalar] = [:]

  /// Composes a text that holds no forbidden characters.
  init(of text: String) {
    placeholders = UnusedScalars(in: text)
    var text = text
    if text.utf8.contains(UInt8(ascii: "*")) {
      guard let mark = placeholders.next() else {
        error = .no
        return
      }
      aliasMark = mark
      text = String(
        String.UnicodeScalarView(text.unicodeScalars.map { $0 == "*" ? mark : $0 })
      )
    }
    for _ in 0...Self.mostRenamedKeys {
      guard let repeated = compose(text), let renamed = renaming(keyAt: repeated, in: text) else {
        return
      }
      text = renamed
    }
  }

  /// A text of the tree as it was in the original.
  func restored(_ text: String) -> String {
    if aliasMark == nil, renamed.isEmpty { return text }
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      let original = renamed[scalar] ?? scalar
      return original == aliasMark ? "*" : original
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Whether a scalar of the tree stands where the original has an alias.
  func isAlias(_ scalar: Node.Scalar) -> Bool {
    guard let aliasMark, scalar.style == .plain, let first = scalar.string.unicodeScalars.first
    else { return false }
    return (renamed[first] ?? first) == aliasMark
  }
}

extension YAMLComposition {
  /// Each renamed key costs one more composition, so their number is bounded.
  private static let mostRenamedKeys = 16

  /// Composes; answers the place of the first of two equal keys when that is what stopped it.
  private mutating func compose(_ text: String) -> Mark? {
    error = nil
    do {
      // The basic resolver compares keys by their text and spares matching patterns; an explicit
      // encoding keeps Yams from looking into the environment.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      root = try parser.nextRoot()
      if root != nil { secondDocument = try parser.nextRoot()?.mark }
    } catch let fault as YamlError {
      error = fault
      if case .duplicatedKeysInMapping(_, let context) = fault { return context.mark }
    } catch {
      self.error = .no
    }
    return nil
  }

  /// The text with one character of a key replaced; nil when the key cannot be told apart so.
  private mutating func renaming(keyAt mark: Mark, in text: String) -> String? {
    var scalars = text.unicodeScalars
    guard var index = scalars.index(of: mark) else { return nil }
    let opening = scalars[index]
    if opening == "\"" || opening == "'" {
      index = scalars.index(after: index)
      guard index < scalars.endIndex, scalars[index] != opening, scalars[index] != "\\" else {
        return nil
      }
    } else if ["&", "!", "[", "{", ":", "?", "\n", "\r"].contains(opening) {
      return nil
    }
    guard let placeholder = placeholders.next() else { return nil }
    renamed[placeholder] = scalars[index]
    scalars.replaceSubrange(index...index, with: [placeholder])
    return String(scalars)
  }
}

extension String.UnicodeScalarView {
  /// The scalar at a place that Yams reports: lines and columns from 1, columns in scalars.
  fileprivate func index(of mark: Mark) -> Index? {
    var index = startIndex
    for _ in 1..<Swift.max(1, mark.line) {
      guard let end = self[index...].firstIndex(where: { $0 == "\n" || $0 == "\r" }) else {
        return nil
      }
      index = self.index(after: end)
      if self[end] == "\r", index < endIndex, self[index] == "\n" {
        index = self.index(after: index)
      }
    }
    guard let found = self.index(index, offsetBy: mark.column - 1, limitedBy: endIndex),
      found < endIndex
    else { return nil }
    return found
  }
}
