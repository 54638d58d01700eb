extension EditlineReader {
  private enum SearchKey {
    static let cancel: Unicode.Scalar = "\u{07}"
    static let interrupt: Unicode.Scalar = "\u{03}"
    static let older: Unicode.Scalar = "\u{12}"
    static let erase: [Unicode.Scalar] = ["\u{08}", "\u{7F}"]
  }

  /// Ctrl-R: finds older lines while the pattern is typed.
  ///
  /// Ctrl-R again goes further back, Ctrl-G returns to the line before, any other key that is not
  /// text takes the line found and then does what it always does.
  func searchBackwards() {
    let before = (text: engine.text, cursor: engine.cursor)
    var pattern = ""
    var position = history.lines.count
    var isFound = true
    defer { searchPrompt = nil }

    func look(atOrBefore index: Int, excluding excluded: String? = nil) {
      guard !pattern.isEmpty else {
        isFound = true
        return
      }
      let match = history.match(pattern, atOrBefore: index, excluding: excluded)
      isFound = match != nil
      guard let match else { return }
      position = match
      let line = history.lines[match]
      engine.replaceLine(with: line, cursor: History.find(pattern, in: line))
    }

    while true {
      searchPrompt = (isFound ? "（反向搜索）" : "（无匹配）") + "「\(pattern)」"
      guard let key = engine.nextScalar() else { return }
      switch key {
      case SearchKey.older: look(atOrBefore: position - 1, excluding: engine.text)
      case SearchKey.cancel:
        engine.replaceLine(with: before.text, cursor: before.cursor)
        return
      case SearchKey.interrupt:
        end(with: .interrupted)
        return
      case _ where SearchKey.erase.contains(key):
        if !pattern.isEmpty { pattern.removeLast() }
        position = history.lines.count
        look(atOrBefore: position)
      case _ where key.value < 0x20:
        engine.push(key)
        return
      default:
        pattern.unicodeScalars.append(key)
        look(atOrBefore: position)
      }
    }
  }
}
