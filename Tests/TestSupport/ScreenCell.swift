/// One column of a row.
struct ScreenCell: Equatable {
  /// The character with its combining marks; empty in the right half of a wide one.
  var text = " "
  /// Whether a colour or weight was on.
  var isStyled = false

  static let blank = ScreenCell()
  static let rightHalf = ScreenCell(text: "")
}
