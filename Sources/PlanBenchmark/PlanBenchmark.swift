import Diagnostics
import Planning

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// `plan-benchmark TASK RUNS SECONDS FILE…`: asks instances and prints one JSON line for each run,
/// with the time of building the graph and of answering.
@main
enum PlanBenchmark {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard words.count >= 4, let question = Question(words[0]), let runs = Int(words[1]), runs > 0,
      let seconds = Int(words[2])
    else {
      complain("usage: plan-benchmark a|b<count>|c RUNS SECONDS FILE…")
      exit(64)
    }
    var failed = false
    for path in words.dropFirst(3) {
      do {
        let instance = try InstanceReader.read(path: path)
        try measure(instance, question: question, task: words[0], runs: runs, seconds: seconds)
      } catch let refusal as InstanceRefusal {
        let place = refusal.diagnostic.location.map { "\($0): " } ?? ""
        complain("\(place)error: \(refusal.diagnostic.headline)")
        failed = true
      } catch {
        complain("\(path): error: \(error)")
        failed = true
      }
    }
    if failed { exit(65) }
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
        "build": \(number(built - start)), "solve": \(number(end - built)), \
        "optimal": \(answer.optimal), "proved": \(answer.proved), "bound": \(bound), \
        "explored": \(answer.explored), "peak_mb": \(peakMegabytes), \
        "answer": \(question.text(of: answer))}
        """
      )
      fflush(nil)
      if end - start > .seconds(30) { return }
    }
  }

  private static func number(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
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
