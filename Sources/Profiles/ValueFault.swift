import Diagnostics
import RuleModel

/// Why a word cannot be the value of an attribute.
package enum ValueFault: Error, Hashable, Sendable {
  /// Not a word of the attribute's closed list.
  case unknownWord(String, attribute: String, allowed: [String], spellings: [String])
  /// No date, or a day the calendar does not have.
  case badDate(String)
  /// No date where one that has not come can be said, too.
  case badOpenDay(String)
  /// No number, or one with a fraction where a whole one is asked for.
  case badNumber(String, wholeOnly: Bool)
  /// A number outside its inclusive bounds.
  case outOfRange(String, ClosedRange<Int>, unit: String)
  /// Neither yes nor no.
  case badFlag(String)
  /// A value of another shape, such as a list where a word is asked for.
  case wrongShape(expected: String, found: String)
}

extension ValueFault {
  /// The fault in words; `nearest` finds the word that was probably meant.
  func message(nearest: (String, [String]) -> String?) -> DiagnosticMessage {
    switch self {
    case .unknownWord(let found, let attribute, let allowed, let spellings):
      DiagnosticMessage(
        .unknownWord,
        "未知的\(attribute) '\(found)'",
        notes: allowed.count < 6 ? ["可用：\(allowed.joined(separator: "、"))"] : [],
        suggestion: nearest(found, spellings),
      )
    case .badDate(let found):
      DiagnosticMessage(.badDate, Self.dateSentence(found))
    case .badOpenDay(let found):
      DiagnosticMessage(
        .badDate,
        Self.dateSentence(found),
        notes: ["没有终止日期写 ~（也可写 至今、无期限）"],
      )
    case .badNumber(let found, let wholeOnly):
      DiagnosticMessage(.badNumber, "应为\(wholeOnly ? "整数" : "数")，得到 '\(found)'")
    case .outOfRange(let found, let range, let unit):
      DiagnosticMessage(
        .outOfRange,
        "应在 \(range.lowerBound) 到 \(range.upperBound) \(unit)之间，得到 '\(found)'",
      )
    case .badFlag(let found):
      DiagnosticMessage(.wrongType, "应为是或否（true/false），得到 '\(found)'")
    case .wrongShape(let expected, let found):
      DiagnosticMessage(.wrongType, "应为\(expected)，得到\(found)")
    }
  }

  private static func dateSentence(_ found: String) -> String {
    let digits = found.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
    let looksLikeDay =
      digits.count == 3 && digits[0] > 999 && found.allSatisfy { $0.isNumber || $0 == "-" }
    return looksLikeDay
      ? "日历上没有 '\(found)' 这一天" : "应为日期（如 2015、2015-07 或 2015-07-01），得到 '\(found)'"
  }
}
