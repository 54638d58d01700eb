/// First letters of the pinyin of Chinese words, for completion by initials: 学历 is `xl`.
package enum Pinyin {
  /// The initials of a text in lower case; ASCII letters and digits stand for themselves, other
  /// characters without a known reading are skipped.
  ///
  /// A character with several readings has its commonest one, except in ``phrases``.
  ///
  /// - Complexity: O(length).
  package static func initials(of text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let character = rest.first {
      if let phrase = phrases[character]?.first(where: { rest.hasPrefix($0.word) }) {
        result += phrase.initials
        rest = rest.dropFirst(phrase.word.count)
        continue
      }
      if character.isASCII, character.isLetter || character.isNumber {
        result += character.lowercased()
      } else if let initial = initials[character] {
        result.append(initial)
      }
      rest = rest.dropFirst()
    }
    return result
  }

  /// Whether the reading of a character is known.
  package static func knows(_ character: Character) -> Bool {
    initials[character] != nil
  }

  /// Words in which a character is not read in its commonest way, by their first character.
  private static let phrases: [Character: [(word: String, initials: String)]] = [
    "会": [("会计", "kj")],
    "行": [("行业", "hy"), ("行标", "hb"), ("行长", "hz")],
    "银": [("银行", "yh")],
    "同": [("同行", "th")],
    "重": [("重复", "cf")],
    "增": [("增长", "zz")],
    "特": [("特长", "tc")],
    "校": [("校长", "xz")],
  ]

  private static let initials: [Character: Character] = {
    var found: [Character: Character] = [:]
    found.reserveCapacity(4000)
    for (initial, characters) in table {
      for character in characters { found[character] = initial }
    }
    return found
  }()
}
