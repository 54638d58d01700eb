#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The times of the stages of one task, each measured many times: on the clock, and of the
/// processor, which other programs on the machine disturb less.
struct StageTimes {
  private var stages: [(name: String, times: [Moment])] = []

  /// A moment, or the time between two.
  struct Moment {
    var wall: Double
    var processor: Double

    /// Milliseconds since some start.
    static var now: Moment {
      func milliseconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
      }
      return Moment(
        wall: milliseconds(CLOCK_MONOTONIC),
        processor: milliseconds(CLOCK_PROCESS_CPUTIME_ID)
      )
    }

    static func - (end: Moment, start: Moment) -> Moment {
      Moment(wall: end.wall - start.wall, processor: end.processor - start.processor)
    }
  }

  /// How often the first stage was measured.
  var count: Int { stages.first?.times.count ?? 0 }

  /// Runs a stage and keeps its time.
  @discardableResult
  mutating func measure<Value>(_ stage: String, _ body: () -> Value) -> Value {
    let start = Moment.now
    let value = body()
    add(stage, since: start)
    return value
  }

  /// Keeps the time from a moment until now.
  mutating func add(_ stage: String, since start: Moment) {
    let time = Moment.now - start
    if let index = stages.firstIndex(where: { $0.name == stage }) {
      stages[index].times.append(time)
    } else {
      stages.append((stage, [time]))
    }
  }

  /// Median and maximum of each stage, as JSON: on the clock, then of the processor.
  var json: String {
    "\"ms\": \(json(\.wall)), \"processor_ms\": \(json(\.processor))"
  }

  private func json(_ kind: KeyPath<Moment, Double>) -> String {
    let members = stages.map { stage in
      let sorted = stage.times.map { $0[keyPath: kind] }.sorted()
      let (median, most) = (sorted[sorted.count / 2], sorted[sorted.count - 1])
      return "\"\(stage.name)\": [\(Self.text(median)), \(Self.text(most))]"
    }
    return "{\(members.joined(separator: ", "))}"
  }

  private static func text(_ milliseconds: Double) -> String {
    let hundredths = Int((milliseconds * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Duration {
  /// The length in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
