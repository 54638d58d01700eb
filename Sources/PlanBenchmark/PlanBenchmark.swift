import Diagnostics
import Planning

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// `plan-benchmark TASK RUNS SECONDS FILE…` asks instances and prints one JSON line for each run,
/// with the time of building the graph and of answering; `edits TURNS SCENARIO…` times what follows
/// an edit; `export SCENARIO PATHWAY` writes the graph of a pathway as an instance.
@main
enum PlanBenchmark {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    let failed =
      switch words.first {
      case "edits": edits(words.dropFirst())
      case "export": export(words.dropFirst())
      default: ask(words)
      }
    if failed { exit(65) }
  }

  /// Asks each file; returns whether one could not be.
  private static func ask(_ words: [String]) -> Bool {
    guard words.count >= 4, let question = Question(words[0]), let runs = Int(words[1]), runs > 0,
      let seconds = Int(words[2])
    else { misused() }
    return forEach(words.dropFirst(3)) { path in
      let instance = try InstanceReader.read(path: path)
      try measure(instance, question: question, task: words[0], runs: runs, seconds: seconds)
    }
  }

  private static func edits(_ words: ArraySlice<String>) -> Bool {
    guard words.count >= 2, let turns = words.first.flatMap({ Int($0) }), turns > 0 else {
      misused()
    }
    return forEach(words.dropFirst()) { path in
      print(try EditTask().line(path: path, turns: turns))
      fflush(nil)
    }
  }

  private static func export(_ words: ArraySlice<String>) -> Bool {
    guard words.count == 2, let path = words.first, let pathway = words.last else { misused() }
    return forEach([path]) { path in
      let graph = try EditTask().graph(path: path, pathway: pathway)
      guard let text = graph.flatMap({ InstanceWriter.text(of: $0, name: pathway) }) else {
        complain("\(path): no plan opens \(pathway), or none is needed")
        return
      }
      print(text, terminator: "")
    }
  }

  private static func forEach(
    _ paths: some Sequence<String>,
    _ body: (String) throws -> Void,
  ) -> Bool {
    var failed = false
    for path in paths {
      do {
        try body(path)
      } catch let refusal as InstanceRefusal {
        let place = refusal.diagnostic.location.map { "\($0): " } ?? ""
        complain("\(place)error: \(refusal.diagnostic.headline)")
        failed = true
      } catch {
        complain("\(path): error: \(error)")
        failed = true
      }
    }
    return failed
  }

  private static func misused() -> Never {
    complain("usage: plan-benchmark a|b<count>|c RUNS SECONDS FILE…")
    complain("       plan-benchmark edits TURNS SCENARIO…")
    complain("       plan-benchmark export SCENARIO PATHWAY")
    exit(64)
  }

  private static func measure(
    _ instance: Instance,
    question: Question,
    task: String,
    runs: Int,
    seconds: Int,
  ) throws {
    let clock = ContinuousClock()
    for _ in 0..<runs {
      let start = clock.now
      let deadline = start.advanced(by: .seconds(seconds))
      let search = PlanSearch(
        try question.graph(of: instance),
        limits: SearchLimits(expansions: .max, assignmentSteps: .max),
        isCancelled: { ContinuousClock().now > deadline },
      )
      let built = clock.now
      let answer = question.answer(search)
      let end = clock.now
      let bound = answer.bound.map { String($0.effort) } ?? "null"
      print(
        """
        {"backend": "zhicheng", "task": "\(task)", "file": "\(instance.name)", \
        "build": \((built - start).seconds), "solve": \((end - built).seconds), \
        "optimal": \(answer.optimal), "proved": \(answer.proved), "bound": \(bound), \
        "explored": \(answer.explored), "peak_mb": \(peakMegabytes), \
        "answer": \(question.text(of: answer))}
        """
      )
      fflush(nil)
      if end - start > .seconds(30) { return }
    }
  }

  /// The most memory the process has held so far; Linux tells it in kilobytes.
  private static var peakMegabytes: Int {
    var usage = rusage()
    // The name of this process differs in type between platforms; its value does not.
    getrusage(0, &usage)
    return Int(usage.ru_maxrss) / 1024
  }

  private static func complain(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }
}
