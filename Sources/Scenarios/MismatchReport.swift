import Diagnostics
import Documents
import Profiles
import RuleModel

/// Makes the mismatches of one expectation, each at its place in the file.
struct MismatchReport {
  let expectation: Expectation
  private let entry: DocumentEntry?
  private let lines: SourceText?

  init(_ expectation: Expectation, in scenario: Scenario) {
    self.expectation = expectation
    lines = scenario.source?.document.source
    var answers = scenario.source?.document.root?["expect"]
    if let branch = expectation.branch { answers = answers?["branches"]?[branch] }
    entry = answers?.entries?.first { $0.key == expectation.pathway }
  }

  func mismatch(
    _ field: Expectation.Field,
    _ part: String? = nil,
    expected: String,
    found: String,
    hint: String? = nil,
  ) -> Mismatch {
    let node = entry?.value[field.rawValue]
    let place = part.flatMap { node?[$0] } ?? node
    let question = part.map { "\(field.rawValue).\($0)" } ?? field.rawValue
    return mismatch(question, at: place?.location, expected: expected, found: found, hint: hint)
  }

  func brokenBranch(_ fault: BranchFault) -> Mismatch {
    mismatch(
      "branches",
      at: entry?.keyLocation,
      expected: "分支的修改都能执行",
      found: "第 \(fault.edit + 1) 条不能执行",
      hint: fault.fault.message.text,
    )
  }

  func unknownPathway() -> Mismatch {
    mismatch(
      "pathway",
      at: entry?.keyLocation,
      expected: expectation.pathway,
      found: "没有这条申报途径",
      hint: "列出标准与途径：zhicheng standards",
    )
  }

  private func mismatch(
    _ question: String,
    at location: SourceLocation?,
    expected: String,
    found: String,
    hint: String?,
  ) -> Mismatch {
    Mismatch(
      location: location,
      sourceLine: location.flatMap { lines?.excerpt(at: $0) },
      branch: expectation.branch,
      pathway: expectation.pathway,
      question: question,
      expected: expected,
      found: found,
      hint: hint,
    )
  }
}
