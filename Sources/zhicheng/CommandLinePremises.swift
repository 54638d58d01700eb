import Diagnostics
import Profiles
import RuleModel

/// Lets `--as-of` and `--reading` take effect, in the words of the shell's own commands.
struct CommandLinePremises {
  let packs: [RulePack]

  func premises(_ options: AimOptions, _ premises: Premises) throws -> Premises {
    let editor = PremisesEditor(packs: packs)
    var lines = options.reading.map { "口径 \(LineTokens.quoted($0))" }
    if let day = options.asOf { lines.append("日期 \(LineTokens.quoted(day))") }
    var result = premises
    for line in lines {
      do throws(EditLineFault) {
        result = try editor.applying(line: line, to: result)
      } catch {
        throw ToolFailure.usage(error.message)
      }
    }
    return result
  }
}
