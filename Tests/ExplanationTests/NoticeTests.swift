import RuleModel
import Testing

@testable import Evaluation
@testable import Explanation

/// Notices are told where a verdict rests on them.
struct NoticeTests {
  private func notice(_ what: String) -> Finding {
    Finding(standing: .met, basis: .notice(what))
  }

  private func fact(_ standing: Standing) -> Finding {
    Finding(standing: standing, basis: .satisfied("事实"))
  }

  private func choice(_ branches: Finding...) -> Finding {
    Finding(standing: .any(branches.map(\.standing)), basis: .any, children: branches)
  }

  private func both(_ parts: Finding...) -> Finding {
    Finding(standing: .all(parts.map(\.standing)), basis: .all, children: parts)
  }

  @Test
  func `a branch that holds without a notice silences the others`() {
    #expect(choice(fact(.met), notice("外省证书须确认")).carryingNotices.isEmpty)
    #expect(choice(fact(.unmet), notice("外省证书须确认")).carryingNotices.count == 1)
  }

  @Test
  func `a notice of a branch that does not carry the choice is not told`() {
    let failing = both(fact(.unmet), notice("甲"))
    #expect(choice(failing, both(fact(.met), notice("乙"))).carryingNotices == [notice("乙")])
  }

  @Test
  func `of a choice that fails every notice is told`() {
    let failing = both(fact(.unmet), notice("甲"))
    #expect(choice(failing, fact(.unmet)).carryingNotices == [notice("甲")])
  }
}
