/// The spelling of identifiers a pack gives away: lower case, digits, hyphens, such as
/// `qh-finecon`.
enum PackIdentifier {
  /// Whether the text is such an identifier.
  static func isValid(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }
}
