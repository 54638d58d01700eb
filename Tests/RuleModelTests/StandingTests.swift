import RuleModel
import Testing

struct StandingTests {
  private let lists: [[Standing]] = {
    let all = Standing.allCases
    var lists: [[Standing]] = [[]] + all.map { [$0] }
    for first in all {
      for second in all {
        lists.append([first, second])
        for third in all { lists.append([first, second, third]) }
      }
    }
    return lists
  }()

  @Test func `what is denied outweighs doubt and doubt outweighs a human judgement`() {
    #expect(Standing.allCases.sorted() == [.unmet, .unknown, .review, .met])
    #expect(Standing.all([.met, .review, .unknown]) == .unknown)
    #expect(Standing.all([.met, .unmet, .unknown]) == .unmet)
    #expect(Standing.any([.unmet, .unknown]) == .unknown)
    #expect(Standing.any([.unmet, .unknown, .review, .met]) == .met)
  }

  @Test func `nothing asked is met and no choice is unmet`() {
    #expect(Standing.all([]) == .met)
    #expect(Standing.any([]) == .unmet)
    #expect(Standing.atLeast(0, of: []) == .met)
    #expect(Standing.atLeast(1, of: []) == .unmet)
  }

  @Test func `at least one is any and at least all is all`() {
    for list in lists where !list.isEmpty {
      #expect(Standing.atLeast(1, of: list) == Standing.any(list))
      #expect(Standing.atLeast(list.count, of: list) == Standing.all(list))
    }
  }

  @Test func `combinations do not depend on order`() {
    for list in lists {
      #expect(Standing.all(list) == Standing.all(list.reversed()))
      #expect(Standing.any(list) == Standing.any(list.reversed()))
      #expect(Standing.atLeast(2, of: list) == Standing.atLeast(2, of: list.reversed()))
    }
  }

  @Test func `asking for more never helps`() {
    for list in lists {
      for count in 0..<4 {
        #expect(Standing.atLeast(count + 1, of: list) <= Standing.atLeast(count, of: list))
      }
    }
  }

  @Test func `a denial taken back changes nothing and keeps doubt`() {
    for standing in Standing.allCases {
      #expect(standing.denied.denied == standing)
    }
    #expect(Standing.met.denied == .unmet)
    #expect(Standing.unknown.denied == .unknown)
    #expect(Standing.review.denied == .review)
  }

  @Test func `only review and met let an application pass`() {
    #expect(Standing.allCases.filter(\.isPassing) == [.review, .met])
    #expect(Standing.allCases.map(\.id) == ["unmet", "unknown", "review", "met"])
  }
}
