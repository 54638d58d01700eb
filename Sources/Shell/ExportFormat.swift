/// The formats of `导出`.
enum ExportFormat: String, CaseIterable {
  case text, markdown, json

  init?(word: String) {
    switch word.lowercased() {
    case "text", "文本", "txt": self = .text
    case "markdown", "md": self = .markdown
    case "json": self = .json
    default: return nil
    }
  }

  /// The words for formats, for the suggestion on a mistyped one.
  static let words = ["文本", "text", "txt", "markdown", "md", "json"]

  /// The format a file name asks for.
  init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(word: String(path[path.index(after: dot)...]))
  }
}
