import OrderedCollections
package import Profiles
import RuleModel

extension Scenario {
  /// What verdicts rest on: in the scenario itself, hypotheses aside.
  package var premises: Premises {
    Premises(profile: profile, asOf: asOf, readings: readings)
  }

  /// What verdicts rest on in a branch: the edits of the branches it starts from come first.
  ///
  /// - Throws: the first edit that does not take effect.
  package func premises(
    inBranch name: String,
    editor: PremisesEditor,
  ) throws(BranchFault) -> Premises {
    guard let branch = branches[name] else { return premises }
    var result =
      if let parent = branch.parent {
        try premises(inBranch: parent, editor: editor)
      } else {
        premises
      }
    for (position, line) in branch.edits.enumerated() {
      do throws(EditLineFault) {
        result = try editor.applying(line: line, to: result)
      } catch {
        throw BranchFault(branch: name, edit: position, fault: error)
      }
    }
    return result
  }
}
