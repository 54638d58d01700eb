/// How wide the terminal is, for text that is laid out before it is written.
package enum TerminalWidth {
  /// The columns of the terminal at a descriptor now; 80 where it does not tell.
  package static func current(descriptor: Int32) -> Int {
    WindowSize.current(descriptor: descriptor).columns
  }
}
