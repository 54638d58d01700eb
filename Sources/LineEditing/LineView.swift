/// All that a renderer has to show.
struct LineView {
  /// May hold newlines and CSI sequences.
  var prompt: String
  /// The line being edited; newlines come from a paste.
  var line: [Unicode.Scalar]
  /// Index into `line`, its count at the end.
  var cursor: Int
  /// Grey text after the end of the line.
  var hint = ""
  /// Rows below the line, each narrower than the window.
  var footer: [String] = []
}
