import Evaluation
import OrderedCollections
import RuleModel
import TestRules
import TestSupport
import Testing

/// What is remembered from one day or reading to the next is what would be found anew.
@Suite struct MemoryTests {
  @Test(arguments: 0..<40)
  func `verdicts through time are those of each day`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pack = RandomCareer.pack(&generator)
    let profile = RandomCareer.profile(around: "2026-06-15", &generator)
    let evaluator = pack.evaluator(profile, on: "2026-06-15")
    for verdict in evaluator.verdicts(on: pack.pathway, limit: 100) {
      #expect(evaluator.verdict(on: pack.pathway, day: verdict.day) == verdict, "\(verdict.day)")
      let standing = evaluator.standing(of: pack.pathway, day: verdict.day)
      #expect(standing == verdict.standing, "\(verdict.day)")
    }
  }

  @Test(arguments: 0..<6)
  func `under Qinghai rules too, and readings turn what they turn when asked alone`(
    _ seed: Int
  ) throws {
    let pack = try Qinghai.pack()
    var generator = SeededGenerator(seed: UInt64(seed))
    let career = PlainCareer(&generator)
    let profile = Profile(root: career.profile(titled: "associate-senior"))
    let evaluator = Evaluator(pack: pack, profile: profile, asOf: PlainCareer.asOf)
    for pathway in pack.pathways.values {
      for verdict in evaluator.verdicts(on: pathway, limit: 40) {
        #expect(evaluator.verdict(on: pathway, day: verdict.day) == verdict, "\(verdict.day)")
      }
      let verdict = evaluator.verdict(on: pathway)
      let turned = evaluator.flips(of: verdict, on: pathway)
      for id in verdict.consultedReadings {
        for option in pack.readings[id]?.options.keys ?? [] where option != evaluator.option(of: id)
        {
          var other = evaluator
          other.readings[id] = option
          let alone = other.verdict(on: pathway).standing
          let told = turned.first { $0.reading == id && $0.option == option }
          #expect(told?.standing ?? verdict.standing == alone, "\(id)=\(option)")
        }
      }
    }
  }
}
