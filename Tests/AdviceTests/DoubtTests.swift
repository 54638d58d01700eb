import Advice
import Evaluation
import OrderedCollections
import RuleModel
import TestRules
import Testing

/// Which achievements a verdict rests on.
@Suite struct DoubtTests {
  private func report(without lost: Set<Int> = []) throws -> DoubtReport {
    var advisor = try QinghaiApplicant.seasoned()
    advisor.evaluator.profile = advisor.evaluator.profile.striking(lost)
    return advisor.doubts(on: try advisor.pathway("/senior/regular"))
  }

  @Test func `three items of two achievements each hang on all six`() throws {
    let report = try report()
    #expect(report.verdict.standing.isPassing)
    #expect(report.weights.map(\.role) == Array(repeating: .pivotal, count: 6))
    #expect(report.weights.allSatisfy { $0.loss?.fails == ["QH-12.3.0b"] })
    #expect(report.pairs.isEmpty)
  }

  @Test func `an achievement outside every item is useless and told the nearest limb`() throws {
    var applicant = QinghaiApplicant()
    var county = try #require(applicant.profile.achievement(2))
    county["level"] = "unit"
    county["id"] = .text("z9")
    applicant.add(county)
    let advisor = try applicant.advisor(on: QinghaiApplicant.later)
    let report = advisor.doubts(on: try advisor.pathway("/senior/regular"))
    let weight = try #require(report.weights.last)
    #expect(weight.role == .useless)
    #expect(weight.loss == nil)
    let nearest = try #require(weight.nearest)
    #expect(nearest.clause.text.hasPrefix("QH-12.3."))
    #expect(!nearest.causes.isEmpty)
  }

  @Test func `a third paper makes each paper spare and each two of them matter`() throws {
    var applicant = QinghaiApplicant()
    var third = try #require(applicant.profile.achievement(0))
    third["id"] = .text("p3")
    applicant.add(third)
    let advisor = try applicant.advisor(on: QinghaiApplicant.later)
    let report = advisor.doubts(on: try advisor.pathway("/senior/regular"))
    let spare = report.weights.filter { $0.role == .spare }.map(\.achievement)
    #expect(spare == [0, 3, 6])
    #expect(report.pairs.map { [$0.first, $0.second] } == [[0, 3], [0, 6], [3, 6]])
    #expect(report.isComplete)
  }

  @Test func `where items are lacking already a loss shows in what is lacking`() throws {
    let report = try report(without: [0])
    #expect(report.verdict.standing == .unmet)
    #expect(report.weights.contains { $0.role == .pivotal })
    for weight in report.weights where weight.role == .pivotal {
      #expect((weight.loss?.lacking ?? 0) > report.verdict.finding.lacking)
    }
  }

  @Test func `it stops when it is told to`() throws {
    var applicant = QinghaiApplicant()
    var third = try #require(applicant.profile.achievement(0))
    third["id"] = .text("p3")
    applicant.add(third)
    var advisor = try applicant.advisor(on: QinghaiApplicant.later)
    advisor.isCancelled = { true }
    #expect(!advisor.doubts(on: try advisor.pathway("/senior/regular")).isComplete)
  }
}

extension Record {
  fileprivate func achievement(_ index: Int) -> Record? {
    guard case .records(let records)? = values["achievements"] else { return nil }
    return records.indices.contains(index) ? records[index] : nil
  }
}

extension QinghaiApplicant {
  fileprivate mutating func add(_ achievement: Record) {
    var known = Profile(root: profile)
    known.setRecords((known.records("achievements") ?? []) + [achievement], of: "achievements")
    profile = known.root
  }
}
