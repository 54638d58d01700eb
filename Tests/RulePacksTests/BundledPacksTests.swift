import Diagnostics
import Documents
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

  @Test(arguments: BundledPacks.all, [1, 2, 3, 4, 5, 6])
  func `a bundled pack that was damaged is refused or read, never a trap`(
    _ bundled: BundledPack,
    _ seed: UInt64,
  ) {
    var random = SplitMix(seed: seed)
    let lines = (1...bundled.reading.source.lineCount).compactMap {
      bundled.reading.source.line($0)
    }
    var bytes = Array(lines.joined(separator: "\n").utf8)
    for _ in 0..<3 { bytes[random.next(below: bytes.count)] = UInt8(random.next(below: 128)) }
    if seed.isMultiple(of: 2) { bytes.removeLast(random.next(below: bytes.count)) }
    let reading = PackReader().read(bytes: bytes, file: bundled.file)
    #expect((reading.pack == nil) == reading.diagnostics.hasErrors)
  }

  @Test
  func `a pack is found by its id alone`() {
    #expect(BundledPacks.ids == BundledPacks.all.map(\.id))
    #expect(BundledPacks.pack("qh-finecon")?.file == "qinghai/financial-economics.yaml")
    #expect(BundledPacks.pack("qh-finecom") == nil)
  }
}
