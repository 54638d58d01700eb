import Diagnostics
import RuleModel
import RulePacks
import Testing

/// The packs inside the binary.
struct BundledPacksTests {
  @Test(arguments: BundledPacks.all)
  func `a bundled pack reads without a fault`(_ bundled: BundledPack) {
    let reading = bundled.reading
    #expect(reading.diagnostics.sorted.map(\.told) == [])
    #expect(reading.pack?.id == bundled.id)
  }

  @Test(arguments: BundledPacks.all)
  func `a bundled pack is lint clean`(_ bundled: BundledPack) throws {
    let lint = try #require(PackLint(bundled.reading))
    #expect(lint.diagnostics.sorted.map(\.told) == [])
  }

  @Test(arguments: BundledPacks.all)
  func `a bundled pack accounts for every clause of its standard`(_ bundled: BundledPack) throws {
    let coverage = Coverage(try #require(bundled.reading.pack), inventory: .bundled)
    #expect(coverage.missing == [])
    #expect(coverage.strays == [])
    #expect(coverage.isComplete)
  }

  @Test
  func `a pack is found by its id alone`() {
    #expect(BundledPacks.ids == BundledPacks.all.map(\.id))
    #expect(BundledPacks.pack("qh-finecon")?.file == "qinghai/financial-economics.yaml")
    #expect(BundledPacks.pack("qh-finecom") == nil)
  }
}
