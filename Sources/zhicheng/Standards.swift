import Diagnostics
import Explanation
import RuleModel
import RulePacks

/// The packs at hand: the bundled ones, and those named on the command line.
enum Standards {
  /// Reads all bundled packs, then those at `paths`, which take the place of bundled ones with the
  /// same id.
  static func packs(besides paths: [String] = []) throws -> [RulePack] {
    var packs = try BundledPacks.all.map { try pack($0) }
    for path in paths {
      let pack = try pack(path: path)
      if let index = packs.firstIndex(where: { $0.id == pack.id }) {
        packs[index] = pack
      } else {
        packs.append(pack)
      }
    }
    return packs
  }

  /// What came of reading a pack named by a bundled id or a path.
  static func reading(_ name: String) -> PackReading {
    BundledPacks.pack(name)?.reading ?? PackFile.load(path: name)
  }

  private static func pack(_ bundled: BundledPack) throws -> RulePack {
    let reading = bundled.reading
    guard let pack = reading.pack else { throw ToolFailure.own(reading.diagnostics.reported) }
    return pack
  }

  private static func pack(path: String) throws -> RulePack {
    let reading = PackFile.load(path: path)
    guard let pack = reading.pack else {
      throw ToolFailure.unreadable(reading.diagnostics.reported)
    }
    let told = DiagnosticText.lines(reading.diagnostics.reported, Output.standardError.style)
    Output.standardError.write(told)
    return pack
  }
}
