import Advice
import Evaluation
import Planning
import RuleModel
import TestRules

/// Every set of remedies of a small career, judged one by one.
struct EveryPlan {
  /// How many times each choice is made, by clause, and what comes of it.
  struct Set: Hashable {
    var counts: [Int]
    var count: Int
    var effort: Int
    var day: CalendarDay

    var value: PlanValue { PlanValue(count: count, day: day.number, effort: effort) }
  }

  private(set) var sufficient: [Set] = []
  private let career: SmallCareer

  init(_ career: SmallCareer) {
    self.career = career
    var counts = [Int](repeating: 0, count: career.choices.count)
    repeat { judge(counts) } while advance(&counts)
  }

  private func advance(_ counts: inout [Int]) -> Bool {
    for index in counts.indices {
      guard counts[index] == career.choices[index].most else {
        counts[index] += 1
        return true
      }
      counts[index] = 0
    }
    return false
  }

  private mutating func judge(_ counts: [Int]) {
    var evaluator = career.evaluator
    var set = Set(counts: counts, count: 0, effort: 0, day: SmallCareer.today)
    for (choice, times) in zip(career.choices, counts) where times > 0 {
      for number in 1...times { choice.apply(&evaluator.profile, choice.day(number)) }
      set.effort += choice.effort * times
      if choice.isNew { set.count += times }
    }
    guard let day = evaluator.opening(of: career.pack.pathway).certain else { return }
    set.day = day
    sufficient.append(set)
  }

  /// Those of which no smaller one opens as soon.
  var minimal: [Set] {
    sufficient.filter { set in
      !sufficient.contains { other in
        other.counts != set.counts && other.day <= set.day
          && zip(other.counts, set.counts).allSatisfy { $0 <= $1 }
      }
    }
  }

  /// The best value in an order.
  func best(_ order: PlanOrder) -> PlanValue? {
    minimal.map(\.value).min { order.key(of: $0) < order.key(of: $1) }
  }

  /// A plan as the counts of the choices it makes; nil when it does something else.
  func counts(of plan: RemedyPlan) -> [Int]? {
    var counts = [Int](repeating: 0, count: career.choices.count)
    for remedy in plan.remedies where remedy.kind != .wait {
      guard let index = career.choices.firstIndex(where: { $0.clause == remedy.clause }) else {
        return nil
      }
      counts[index] += remedy.units
    }
    return counts
  }
}
