import Diagnostics
import Documents
import RuleModel

/// Reads `{from: 2023-07-04, to: 2023-07-31}`: a period of the calendar, one end of which may be
/// left open.
struct PeriodReader {
  /// The period; nil when it is at fault.
  func read(_ value: ValueReader) -> (from: CalendarDay?, to: CalendarDay?)? {
    value.mapping { fields -> (from: CalendarDay?, to: CalendarDay?)? in
      let bounds = ["from", "to"].map { key -> CalendarDay?? in
        guard let bound = fields.optional(key)?.present else { return .some(nil) }
        let day = bound.converted(.badDate, expected: "到日的日期（如 2025-01-01）") {
          PartialDay(text: $0)?.exact
        }
        return day.map { .some($0) }
      }
      guard let from = bounds[0], let to = bounds[1] else { return nil }
      if from == nil, to == nil {
        value.report(.empty("期间"))
        return nil
      }
      if let from, let to, from > to {
        value.report(DiagnosticMessage(.orderOfDates, "期间的终点 \(to) 早于起点 \(from)"))
        return nil
      }
      return (from, to)
    }
  }
}
