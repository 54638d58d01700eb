import Foundation
import TestSupport
import Testing

/// A folder in which the built program is run.
struct Workplace {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes a file of the folder.
  func write(_ text: String, _ name: String) throws {
    try text.write(toFile: folder.file(name), atomically: false, encoding: .utf8)
  }

  /// Runs the program there.
  func run(_ arguments: String..., input: String = "") throws -> ProgramRun {
    try ProgramRun(BuiltProduct.path("zhicheng"), arguments, input: input, in: folder.path)
  }

  /// A scenario that is one item short of 正高级.
  static let scenario = """
    scenario: 1
    name: 还差成果
    asOf: 2026-12-01
    target: {pathway: qh-finecon/senior/regular}
    profile:
      born: 1986-03-02
      education:
        - {level: bachelor, diploma: 2010-06-30, degree: 2010-06-30}
      employment:
        - {from: 2010-07-01, to: ~, region: 青海, kind: enterprise, duty: 信贷, fields: [financial-economics, finance]}
      titles:
        - {series: economics, specialty: finance, level: intermediate, date: 2014-11-06, region: 青海}
        - {series: economics, specialty: finance, level: associate-senior, date: 2021-11-20, region: 青海}
      appointments:
        - {level: associate-senior, specialty: finance, from: 2021-12-01, to: ~}
      achievements: []
    expect:
      qh-finecon/senior/regular: {standing: unmet, missing: [QH-12.3.0b]}
    """
}
