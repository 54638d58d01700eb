import Testing

@testable import Planning

@Suite struct PlanAnswerTests {
  @Test func `needs nothing when the given leaves suffice`() throws {
    var builder = GraphBuilder()
    let held = builder.held()
    let paper = builder.leaf(day: 30)
    _ = builder.any([held, paper])
    let search = PlanSearch(try builder.graph(today: 12))
    let nothing = Plan(leaves: [], value: PlanValue(count: 0, day: 12, effort: 0))
    let answer = search.plans(limit: 10)
    #expect(answer.plans == [nothing])
    #expect(answer.optimal && answer.exhausted && answer.explored == 0)
    #expect(search.paretoFront().plans == [nothing])
    #expect(search.certificate(of: nothing) == [])
    #expect(search.infeasibility() == nil)
  }

  @Test func `a root that is itself a leaf is its own plan`() throws {
    var builder = GraphBuilder()
    let exam = builder.leaf(effort: 3, day: 4)
    let search = PlanSearch(try builder.graph())
    let plan = Plan(leaves: [exam], value: PlanValue(count: 1, day: 4, effort: 3))
    #expect(search.plans(order: .date, limit: 2).plans == [plan])
    #expect(search.certificate(of: plan) == [LeafNecessity(leaf: exam, failing: [])])
  }

  @Test func `a wait that is not needed is in no plan, though it costs nothing`() throws {
    var builder = GraphBuilder()
    let wait = builder.leaf(count: 0, effort: 0, day: 3)
    let years = builder.leaf(count: 0, effort: 0, day: 8)
    let paper = builder.leaf(effort: 2, day: 5)
    let early = builder.all([wait, paper])
    _ = builder.any([early, years])
    let search = PlanSearch(try builder.graph())
    #expect(
      search.plans(order: .effort, limit: 9).plans.map(\.leaves) == [[years], [wait, paper]]
    )
    #expect(search.plans(order: .date, limit: 9).plans.map(\.leaves) == [[wait, paper], [years]])
  }

  @Test func `equal plans come by their sorted leaves`() throws {
    var builder = GraphBuilder()
    let leaves = (0..<6).map { _ in builder.leaf(day: 1) }
    _ = builder.atLeast(2, leaves)
    let search = PlanSearch(try builder.graph())
    let pairs = (0..<5).flatMap { first in (first + 1..<6).map { [first, $0] } }
    for order in PlanOrder.allCases {
      #expect(search.plans(order: order, limit: .max).plans.map(\.leaves) == pairs)
      #expect(search.plans(order: order, limit: 4).plans.map(\.leaves) == Array(pairs.prefix(4)))
    }
  }

  @Test func `one achievement does not serve two items`() throws {
    var builder = GraphBuilder()
    let book = builder.held()
    let asBook = builder.all([book])
    let asReport = builder.all([book])
    let newBook = builder.leaf(effort: 9, day: 2)
    let newReport = builder.leaf(effort: 4, day: 1)
    let books = builder.any([asBook, newBook])
    let reports = builder.any([asReport, newReport])
    let both = builder.all([books, reports])
    builder.exclusive = [[asBook, asReport]]
    let search = PlanSearch(try builder.graph())
    let answer = search.plans(order: .effort, limit: 9)
    #expect(answer.plans.map(\.leaves) == [[newReport], [newBook]])
    let certificate = search.certificate(of: answer.plans[0])
    #expect(certificate == [LeafNecessity(leaf: newReport, failing: [reports, both])])
  }

  @Test func `competition alone is told as such`() throws {
    var builder = GraphBuilder()
    let book = builder.held()
    let asBook = builder.all([book])
    let asReport = builder.all([book])
    let other = builder.held()
    let root = builder.all([asBook, other, asReport])
    builder.exclusive = [[asBook, asReport]]
    let search = PlanSearch(try builder.graph())
    #expect(search.plans(limit: 1).plans.isEmpty)
    #expect(
      search.infeasibility()
        == Infeasibility(failures: [
          .init(node: root, needed: 3, possible: 3, failing: [], competing: [asBook, asReport])
        ])
    )
  }

  @Test func `an impossible requirement names what blocks it, the root first`() throws {
    var builder = GraphBuilder()
    let degree = builder.impossible()
    let papers = builder.leaf(day: 1)
    let title = builder.impossible()
    let route = builder.any([title, degree])
    let root = builder.all([papers, route])
    let reason = PlanSearch(try builder.graph()).infeasibility()
    #expect(reason?.failures.map(\.node) == [root, route, title, degree])
    #expect(reason?.failure(of: root)?.failing == [route])
    #expect(reason?.failure(of: route)?.failing == [title, degree])
    #expect(reason?.failure(of: papers) == nil)
  }

  @Test func `a leaf that can be spared has no necessity`() throws {
    var builder = GraphBuilder()
    let paper = builder.leaf(day: 1)
    let book = builder.leaf(day: 1)
    _ = builder.any([paper, book])
    let search = PlanSearch(try builder.graph())
    let value = PlanValue(count: 2, day: 1, effort: 2)
    #expect(search.certificate(of: Plan(leaves: [paper, book], value: value)) == [])
    #expect(search.suffices([book]) && !search.suffices([]))
  }
}
