import RuleModel
import Testing

@testable import Evaluation
@testable import Explanation

struct FindingTreeTests {
  private func lines(_ finding: Finding, hiding: [ClauseID] = []) -> [String] {
    var tree = FindingTree(Sample.wording, .deciding, hiding: hiding)
    tree.write(finding)
    var page = Page(TextStyle(width: 80))
    page.add(tree.outline)
    return page.lines
  }

  private func leaf(_ clause: ClauseID?, _ standing: Standing) -> Finding {
    Finding(clause: clause, standing: standing, basis: .attested("承诺", attested: false))
  }

  @Test func `a clause that comes down to one nameless part takes its measure`() {
    let service = Service(family: "employment", condition: .all([]), years: 5)
    let inner = Finding(
      standing: .unmet,
      basis: .service(ServiceBasis(service: service, years: 5, delay: 1)),
      have: .years(4),
    )
    let finding = Finding(
      clause: "QH-8.2.2",
      standing: .unmet,
      basis: .reading("AM-66", option: "one-award"),
      children: [inner],
    )
    #expect(
      lines(finding) == [
        "✗ QH-8.2.2 取得高级经济师资格后从事相关工作满五年｜需满5年，有4年，因考核延后1",
        "  年，仅待时间不会届满｜第八条（二）2",
      ]
    )
  }

  @Test func `a failed choice opens every way and keeps joint demands together`() {
    let joint = Finding(
      standing: .unmet,
      basis: .all,
      children: [leaf("QH-7.1", .unmet), leaf("QH-7.5", .met)],
    )
    let choice = Finding(
      clause: "QH-12.3.0b",
      standing: .unmet,
      basis: .any,
      children: [leaf("QH-9a", .unmet), joint],
    )
    #expect(
      lines(choice) == [
        "✗ QH-12.3.0b 任高级经济师以来的成果至少三项｜第十二条（三）", "  任一即可：",
        "  ✗ QH-9a 作出诚信承诺｜第九条", "  ✗ 同时满足：",
        "    ✗ QH-7.1 政治表现良好｜第七条1", "    ✓ 其余 1 条已满足",
      ]
    )
  }

  @Test func `a choice in doubt opens only the ways in doubt`() {
    let choice = Finding(
      clause: "QH-12.3.0b",
      standing: .unknown,
      basis: .any,
      children: [leaf("QH-9a", .unknown), leaf("QH-7.1", .unmet)],
    )
    #expect(
      lines(choice) == [
        "? QH-12.3.0b 任高级经济师以来的成果至少三项｜第十二条（三）",
        "  ? QH-9a 作出诚信承诺｜第九条", "  · 另有 1 种办法更远，未展开",
      ]
    )
  }

  @Test func `what is listed elsewhere is not repeated`() {
    let both = Finding(
      standing: .unmet,
      basis: .all,
      children: [leaf("QH-9a", .unmet), leaf("QH-7.1", .review)],
    )
    #expect(lines(both, hiding: ["QH-7.1"]) == ["✗ QH-9a 作出诚信承诺｜第九条"])
  }
}
