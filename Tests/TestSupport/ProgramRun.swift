import Foundation

/// A program that was run to its end, with what it wrote.
package struct ProgramRun: Sendable {
  /// What it wrote to standard output.
  package let output: String
  /// What it wrote to standard error.
  package let errors: String
  /// The exit code; 128 and the signal's number when a signal ended it.
  package let code: Int32

  /// Longer than any test that passes takes on a loaded machine; then the program is killed.
  private static let patience = 60.0

  /// Runs a program.
  ///
  /// - Parameters:
  ///   - input: its standard input.
  ///   - directory: where it starts.
  ///   - environment: all of it; nothing is inherited.
  package init(
    _ executable: String,
    _ arguments: [String],
    input: String = "",
    in directory: String,
    environment: [String: String] = ["HOME": "/nonexistent", "PATH": "/usr/bin:/bin"],
  ) throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(filePath: directory)
    // Files, not pipes: nothing has to be read while the program runs.
    try input.write(toFile: folder.file("in"), atomically: false, encoding: .utf8)
    for name in ["out", "err"] {
      try Data().write(to: URL(filePath: folder.file(name)))
    }
    process.standardInput = FileHandle(forReadingAtPath: folder.file("in"))
    process.standardOutput = FileHandle(forWritingAtPath: folder.file("out"))
    process.standardError = FileHandle(forWritingAtPath: folder.file("err"))
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + Self.patience) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
    }
    output = try String(contentsOfFile: folder.file("out"), encoding: .utf8)
    errors = try String(contentsOfFile: folder.file("err"), encoding: .utf8)
    code =
      process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
  }
}
