import Glibc
import RuleModel

/// What the program is told by the machine it runs on.
enum Machine {
  /// Today by the machine's clock and time zone.
  static var today: CalendarDay {
    var now = time(nil)
    var local = tm()
    guard localtime_r(&now, &local) != nil,
      let day = CalendarDay(
        year: Int(local.tm_year) + 1900,
        month: Int(local.tm_mon) + 1,
        day: Int(local.tm_mday)
      )
    else { return CalendarDay(number: Int(now) / 86_400) }
    return day
  }

  /// A variable of the environment; nil when it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The folder for what is kept between sessions; nil when there is no home.
  static var stateFolder: String? {
    let base = variable("XDG_STATE_HOME") ?? variable("HOME").map { "\($0)/.local/state" }
    return base.map { "\($0)/zhicheng" }
  }

  /// All bytes of standard input, at most one more than `limit`.
  static func standardInput(limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      bytes += chunk.prefix(count)
    }
    return bytes
  }
}
