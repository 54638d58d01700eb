import RuleModel
import Testing

@testable import Evaluation
@testable import Explanation

struct ClosureTests {
  private func period(_ clause: ClauseID?, _ from: String?, _ to: String?, on day: String)
    -> Finding
  {
    let (from, to) = (from.map(Sample.day), to.map(Sample.day))
    let today = Sample.day(day)
    let isOpen = (from.map { $0 <= today } ?? true) && (to.map { today <= $0 } ?? true)
    return Finding(
      clause: clause,
      standing: isOpen ? .met : .unmet,
      basis: .period(from: from, to: to)
    )
  }

  private func closure(_ parts: [Finding], basis: Finding.Basis = .all, on day: String) -> Closure?
  {
    let standing = parts.map(\.standing).min() ?? .met
    return Verdict(
      pathway: "tb/senior/regular",
      day: Sample.day(day),
      finding: Finding(standing: standing, basis: basis, children: parts),
      consultedReadings: [],
      nextChange: nil,
    ).closure
  }

  @Test(arguments: [("2023-07-17", false), ("2023-07-18", true)])
  func `a filing period closes the day after its last`(day: String, isClosed: Bool) {
    let found = closure([period("TB-N2.1a", "2023-07-04", "2023-07-17", on: day)], on: day)
    #expect(
      found == (isClosed ? Closure(clauses: ["TB-N2.1a"], ended: Sample.day("2023-07-17")) : nil)
    )
  }

  @Test
  func `what has not begun is not closed`() {
    #expect(
      closure([period("BF-N2", "2025-01-01", nil, on: "2024-12-31")], on: "2024-12-31") == nil
    )
  }

  @Test
  func `periods that exclude each other were never convened`() {
    let never = Finding(
      clause: "TB-N0.s",
      standing: .unmet,
      basis: .all,
      children: [
        period(nil, "2023-01-01", "2023-12-31", on: "2023-07-05"),
        period(nil, "2024-01-01", nil, on: "2023-07-05"),
      ],
    )
    #expect(closure([never], on: "2023-07-05") == Closure(clauses: ["TB-N0.s"]))
  }

  @Test
  func `a period that a choice can do without closes nothing`() {
    let over = period("TB-N2.1a", nil, "2023-07-17", on: "2026-12-01")
    #expect(closure([over], basis: .any, on: "2026-12-01") == nil)
  }
}
