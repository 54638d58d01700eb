/// How a child ended.
package enum ProcessEnd: Equatable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)

  /// Reads the status that `waitpid` gives.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
  }
}
