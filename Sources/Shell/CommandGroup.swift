/// What a command is about; help lists the commands by it.
package enum CommandGroup: String, Hashable, Sendable, CaseIterable {
  case scenarios = "情景"
  case facts = "事实"
  case history = "撤销与检查点"
  case judging = "判定"
  case planning = "规划"
  case hypotheses = "假设"
  case lookup = "查阅"
  case choices = "口径与偏好"
  case teaching = "学习"
  case rest = "其他"
}
