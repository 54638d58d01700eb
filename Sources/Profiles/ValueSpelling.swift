import RuleModel

/// Reads one word as the value of an attribute; files and the shell share it.
enum ValueSpelling {
  /// The value a word stands for, for attributes that are not made of records or years.
  ///
  /// `~` is left to the caller, because quotes can make a text of it.
  static func value(_ text: String, of attribute: Attribute) throws(ValueFault) -> FactValue {
    switch attribute.type {
    case .word(let set):
      return .word(try word(text, of: set, attribute: attribute))
    case .words(let set):
      var words: [String] = []
      for part in parts(of: text) {
        let id = try word(part, of: set, attribute: attribute)
        if !words.contains(id) { words.append(id) }
      }
      return .words(words)
    case .text:
      return .text(text)
    case .flag:
      guard let flag = flag(text) else { throw .badFlag(text) }
      return .flag(flag)
    case .number(let range, let decimals):
      return .number(
        try number(text, in: range, decimals: decimals, unit: attribute.unit)
      )
    case .day:
      guard let day = PartialDay(text: text.halfWidth) else { throw .badDate(text) }
      return .day(day)
    case .openDay:
      guard let day = PartialDay(text: text.halfWidth) else { throw .badOpenDay(text) }
      return .day(day)
    case .yearly, .record, .records, .attestations:
      throw .wrongShape(expected: shape(of: attribute), found: " '\(text)'")
    }
  }

  /// Yes or no: true/false, yes/no, 是/否, 有/无.
  static func flag(_ text: String) -> Bool? {
    switch text.halfWidth.lowercased() {
    case "true", "yes", "是", "有": true
    case "false", "no", "否", "无": false
    default: nil
    }
  }

  /// A number within bounds; a trailing unit is dropped, 万 multiplies by ten thousand.
  static func number(
    _ text: String,
    in range: ClosedRange<Int>,
    decimals: Bool,
    unit: String,
  ) throws(ValueFault) -> Quantity {
    var body = Substring(text.halfWidth)
    if !unit.isEmpty, body.hasSuffix(unit) { body = body.dropLast(unit.count) }
    let isTenThousands = body.hasSuffix("万")
    if isTenThousands { body = body.dropLast() }
    guard var quantity = Quantity(text: String(body)), isTenThousands || !body.contains("万") else {
      throw .badNumber(text, wholeOnly: !decimals)
    }
    let bounds = Quantity(range.lowerBound)...Quantity(range.upperBound)
    // Checked before and after, so that multiplying cannot overflow.
    let greatest = Quantity(max(abs(range.lowerBound), abs(range.upperBound)))
    guard quantity <= greatest, greatest * -1 <= quantity else {
      throw .outOfRange(text, range, unit: unit)
    }
    if isTenThousands { quantity = quantity * 10_000 }
    guard decimals || quantity.whole != nil else { throw .badNumber(text, wholeOnly: true) }
    guard bounds.contains(quantity) else { throw .outOfRange(text, range, unit: unit) }
    return quantity
  }

  /// A figure of one calendar year, without bounds of its own.
  static func figure(_ text: String, year: String) throws(ValueFault) -> YearlyNumber {
    let years = 1950...2200
    guard let number = Int(year.halfWidth) else { throw .badNumber(year, wholeOnly: true) }
    guard years.contains(number) else { throw .outOfRange(year, years, unit: "年") }
    guard let quantity = Quantity(text: text.halfWidth) else {
      throw .badNumber(text, wholeOnly: false)
    }
    return YearlyNumber(year: number, number: quantity)
  }

  /// The words of a list typed as one: 金融、金融科技.
  static func parts(of text: String) -> [String] {
    text.split { ",，、".contains($0) }.map(String.init)
  }

  /// What a value of the attribute looks like, for messages.
  static func shape(of attribute: Attribute) -> String {
    switch attribute.type {
    case .word: "一个词"
    case .words: "词的列表"
    case .text: "文字"
    case .flag: "是或否"
    case .number(_, let decimals): decimals ? "数" : "整数"
    case .day: "日期"
    case .openDay: "日期或 ~"
    case .yearly: "各年度的数（如 {2021: 5.2, 2022: 6}）"
    case .record: "映射（键: 值）"
    case .records: "列表"
    case .attestations: "条款编号与是或否的映射"
    }
  }

  private static func word(
    _ text: String,
    of set: WordSet,
    attribute: Attribute,
  ) throws(ValueFault) -> String {
    if let id = set.id(spelled: text) { return id }
    throw .unknownWord(
      text,
      attribute: attribute.name,
      allowed: set.words.map { "\($0.name)（\($0.id)）" },
      spellings: set.spellings,
    )
  }
}
