import CEditline

/// The terminal window in character cells.
struct WindowSize: Equatable {
  var rows: Int
  var columns: Int

  /// What a terminal is taken for that does not tell.
  static let usual = WindowSize(rows: 24, columns: 80)

  /// The size now; a window that reports no width, or a single column, into which no Chinese
  /// character fits, counts as a usual one.
  static func current(descriptor: Int32) -> WindowSize {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard terminal_size(descriptor, &rows, &columns), columns > 1 else { return .usual }
    return WindowSize(rows: rows > 0 ? Int(rows) : usual.rows, columns: Int(columns))
  }
}
