import ArgumentParser

/// The options of answers that come in several formats.
struct FormatOptions: ParsableArguments {
  @Option(help: "输出格式（output format）")
  var format: OutputFormat = .text
}
