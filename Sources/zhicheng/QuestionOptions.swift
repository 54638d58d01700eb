import ArgumentParser

/// The options that say what is asked, and of whom.
struct QuestionOptions: ParsableArguments {
  @Argument(help: "情景或档案文件，- 为标准输入（scenario or profile file）")
  var file: String

  @OptionGroup var aim: AimOptions
}
