/// An exact decimal number with four places, such as 6.5 (%) or 50000 (字).
///
/// Thresholds are legal limits: binary fractions must never decide them.
package struct Quantity: Hashable, Comparable, Sendable {
  /// The value in ten-thousandths.
  package let tenThousandths: Int

  static let scale = 10_000

  /// A whole number.
  package init(_ whole: Int) {
    tenThousandths = whole * Self.scale
  }

  /// So many hundredths.
  package init(hundredths: Int) {
    tenThousandths = hundredths * (Self.scale / 100)
  }

  init(tenThousandths: Int) {
    self.tenThousandths = tenThousandths
  }

  /// Reads `5`, `6.5`, `-0.25`, also with a trailing `%`; nil when it is no number or has more
  /// than four decimal places.
  package init?(text: String) {
    var body = Substring(text)
    if body.hasSuffix("%") || body.hasSuffix("％") { body = body.dropLast() }
    let negative = body.hasPrefix("-")
    if negative || body.hasPrefix("+") { body = body.dropFirst() }
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, !first.isEmpty, first.count <= 12,
      first.allSatisfy({ $0.isASCII && $0.isNumber }), let whole = Int(first)
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard (1...4).contains(parts[1].count), parts[1].allSatisfy({ $0.isASCII && $0.isNumber }),
        let value = Int(parts[1] + String(repeating: "0", count: 4 - parts[1].count))
      else { return nil }
      fraction = value
    }
    let magnitude = whole * Self.scale + fraction
    tenThousandths = negative ? -magnitude : magnitude
  }

  package static func < (left: Quantity, right: Quantity) -> Bool {
    left.tenThousandths < right.tenThousandths
  }

  package static func + (left: Quantity, right: Quantity) -> Quantity {
    Quantity(tenThousandths: left.tenThousandths + right.tenThousandths)
  }

  package static func * (left: Quantity, times: Int) -> Quantity {
    Quantity(tenThousandths: left.tenThousandths * times)
  }

  /// The whole number it is, or nil when it has a fraction.
  package var whole: Int? {
    tenThousandths % Self.scale == 0 ? tenThousandths / Self.scale : nil
  }
}

extension Quantity: CustomStringConvertible {
  /// The shortest exact form: `5`, `6.5`.
  package var description: String {
    let magnitude = abs(tenThousandths)
    let sign = tenThousandths < 0 ? "-" : ""
    let whole = magnitude / Self.scale
    var fraction = String(magnitude % Self.scale + Self.scale).dropFirst()
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
  }
}
