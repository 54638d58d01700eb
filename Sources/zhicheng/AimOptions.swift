import ArgumentParser

/// The options that say which pathways are meant, on which day and under which readings.
struct AimOptions: ParsableArguments {
  @Option(help: ArgumentHelp("只看一个标准，all 为全部标准（standard id or all）", valueName: "id"))
  var standard: String?

  @Option(help: ArgumentHelp("只看一个层级，如 senior 或 正高级（level）", valueName: "level"))
  var level: String?

  @Option(
    help: ArgumentHelp(
      "申报途径，可多次；如 qh-finecon/senior/regular（pathway id, repeatable）",
      valueName: "id",
    )
  )
  var pathway: [String] = []

  @Option(help: ArgumentHelp("判定所依据的日期，默认情景的日期，再默认今天（day of the facts）", valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp("口径，如 AM-66=one-work，可多次（reading, repeatable）", valueName: "id=option")
  )
  var reading: [String] = []

  @Option(help: ArgumentHelp("另加规则包文件，可多次（further rule pack, repeatable）", valueName: "file"))
  var pack: [String] = []

  /// Whether every standard is asked about, whatever the scenario aims at.
  var asksAll: Bool { standard.map { ["all", "全部", "所有"].contains($0) } ?? false }
}
