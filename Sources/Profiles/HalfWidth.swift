extension String {
  /// The text with full-width letters, digits, marks and spaces made half-width, as people who
  /// type Chinese often leave them.
  var halfWidth: String {
    guard unicodeScalars.contains(where: { $0.value == 0x3000 || (0xFF01...0xFF5E) ~= $0.value })
    else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x3000: scalars.append(" ")
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
