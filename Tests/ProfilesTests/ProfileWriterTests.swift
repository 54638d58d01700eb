import Diagnostics
import Documents
import OrderedCollections
import Profiles
import RuleModel
import Testing

struct ProfileWriterTests {
  @Test func `whatever a profile says is written and reads back equal`() throws {
    for seed in 1...400 as ClosedRange<UInt64> {
      var generator = ProfileGenerator(seed: seed)
      let profile = generator.profile()
      let text = DocumentWriter().text(of: ProfileWriter().node(of: profile))
      let (read, diagnostics) = ProfileReader.read(
        DocumentReader().read(text: text, file: "p.yaml")
      )
      let errors = diagnostics.sorted.filter { $0.severity == .error }
      #expect(errors.isEmpty, "seed \(seed): \(errors.map(\.headline))\n\(text)")
      #expect(read?.profile == profile, "seed \(seed)\n\(text)")
    }
  }

  @Test func `short records stand on one line with the English ids`() throws {
    let profile = try readProfile(
      "职称: [{系列: 经济, 层级: 中级, 取得日期: 2016-11-06}]\n推荐: {日期: 2026-10-20}"
    ).profile
    #expect(
      DocumentWriter().text(of: ProfileWriter().node(of: profile)) == """
        titles:
          - {series: economics, level: intermediate, date: 2016-11-06}
        unitRecommendation: {date: 2026-10-20}

        """
    )
  }
}
