import Diagnostics
import OrderedCollections
import RuleModel
import RulePacks
import Testing

/// A whole small pack, and packs that are broken anywhere.
struct PackReaderTests {
  @Test
  func `a small pack reads in full`() throws {
    let reading = PackReader().read(text: SmallPack.text, file: "small.yaml")
    #expect(reading.diagnostics.sorted.map(\.told) == [])
    let pack = try #require(reading.pack)
    #expect([pack.id, pack.name, pack.shortName, pack.edition] == ["qh-small", "小标准", "小", "试行"])
    #expect(pack.document == "小标准（试行）")
    #expect(Array(pack.readings.keys) == ["AM-38"])
    #expect(pack.readings["AM-38"]?.options.keys.elementsEqual(["delay", "bar"]) == true)
    #expect(pack.readings["AM-38"]?.defaultOption == "delay")
    #expect(
      pack.anchors["later"] == .latest(["title", "work"])
        && pack.anchors["either"] == .reading("AM-38", ["delay": "title", "bar": "none"])
    )
    #expect(pack.terms["主持"]?.clause == "QH-15c")
    #expect(pack.clauses.keys.map(\.text) == SmallPack.clauseIDs)
    #expect(
      pack.clauses["QH-18"]?.body
        == .filter(kinds: ["paper"], condition: .attribute("journal.core", .flag(true)))
    )
    #expect(
      pack.clauses["QH-19"]?.body
        == .distinct(Distinct(kinds: ["award"], key: ["forWork"], keepHighest: ["level", "grade"]))
    )
    #expect(pack.clauses["QH-1"]?.citation == Citation(document: pack.document, locator: "第一条"))
    let pathway = try #require(pack.pathways["qh-small/senior/regular"])
    #expect(pathway.level == "senior" && pathway.kind == "regular" && pathway.current == "later")
    #expect(pathway.filters == ["QH-18", "QH-19"])
    #expect(reading.sourceMap["QH-15c"]?.line == SmallPack.line(of: "id: QH-15c"))
    #expect(reading.sourceMap[.term("主持")]?.line == SmallPack.line(of: "主持: {"))
  }

  @Test
  func `equal rules are equal wherever they stand, and the digest tells the bytes apart`() throws {
    let first = PackReader().read(text: SmallPack.text, file: "a.yaml")
    let second = PackReader().read(text: "\n# 注\n" + SmallPack.text, file: "b.yaml")
    let one = try #require(first.pack)
    let other = try #require(second.pack)
    #expect(one.clauses == other.clauses && one.terms == other.terms)
    #expect(one.digest != other.digest)
    #expect(one.digest == Digest.sha256(of: Array(SmallPack.text.utf8)))
    #expect(first.sourceMap["QH-1"] != second.sourceMap["QH-1"])
  }

  @Test
  func `a pack cut off anywhere is refused or read, never a trap`() {
    let bytes = Array(SmallPack.text.utf8)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      let reading = PackReader().read(bytes: Array(bytes.prefix(length)), file: "cut.yaml")
      #expect((reading.pack == nil) == reading.diagnostics.hasErrors)
    }
  }

  @Test(arguments: [1, 2, 3, 4])
  func `a pack with flipped bytes is refused or read, never a trap`(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let bytes = Array(SmallPack.text.utf8)
    for _ in 0..<150 {
      var broken = bytes
      for _ in 0...random.next(below: 3) {
        broken[random.next(below: bytes.count)] = UInt8(random.next(below: 256))
      }
      let reading = PackReader().read(bytes: broken, file: "flipped.yaml")
      #expect((reading.pack == nil) == reading.diagnostics.hasErrors)
    }
  }

  @Test(arguments: [1, 2, 3])
  func `a pack with its words shuffled is refused or read, never a trap`(_ seed: UInt64) {
    // Swapping words keeps the shape of the document, so that the readers of rules are reached.
    var random = SplitMix(seed: seed)
    let words = SmallPack.text.split(separator: " ", omittingEmptySubsequences: false)
    for _ in 0..<150 {
      var broken = words
      for _ in 0..<3 {
        broken.swapAt(random.next(below: words.count), random.next(below: words.count))
      }
      let reading = PackReader().read(text: broken.joined(separator: " "), file: "shuffled.yaml")
      #expect((reading.pack == nil) == reading.diagnostics.hasErrors)
    }
  }

  @Test
  func `a pack is read from any path, and a missing file is told`() {
    let reading = PackFile.load(path: "no/such/pack.yaml")
    #expect(reading.pack == nil)
    #expect(reading.diagnostics.sorted.map(\.code) == [.unreadableFile])
  }
}
