import CEditline
import Glibc

/// The signals a shell lives with, noted by C handlers and asked for when it suits.
package enum ProcessSignals {
  /// Notes interrupts, requests to end, window changes and continuation from now on.
  ///
  /// The second SIGTERM or SIGHUP ends the process, should it be too busy to heed the first.
  package static func watch() {
    for signal in [SIGINT, SIGWINCH, SIGCONT] { _ = signals_watch(signal, false) }
    for signal in [SIGTERM, SIGHUP] { _ = signals_watch(signal, true) }
  }

  /// Ignores SIGQUIT, which would otherwise start Swift's backtracer, and SIGPIPE, so that writing
  /// to a closed pipe is an error to handle rather than a sudden end.
  package static func ignoreQuitAndPipe() {
    _ = signals_ignore(SIGQUIT)
    _ = signals_ignore(SIGPIPE)
  }

  /// Whether Ctrl-C, or a request to end, came since the last line was read.
  ///
  /// For work that takes long: ask now and then, and stop when true. Costs one memory access. Always
  /// false unless an ``EditlineReader`` exists or ``watch()`` was called.
  package static var interruptRequested: Bool { signals_pending(SIGINT) || endRequested }

  /// Whether SIGTERM or SIGHUP came; never forgotten.
  package static var endRequested: Bool { signals_pending(SIGTERM) || signals_pending(SIGHUP) }

  /// Forgets an interrupt that was meant for the command before.
  static func forgetInterrupt() {
    signals_drain()
    _ = signals_take(SIGINT)
  }
}
