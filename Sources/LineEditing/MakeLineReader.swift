/// The reader that fits: line editing on a terminal, plain lines otherwise.
///
/// Standard input and output must both be terminals for editing; a terminal that libedit refuses
/// is read plainly, too.
package func makeLineReader(_ settings: ReaderSettings) -> any LineReader {
  switch settings.terminal {
  case .none: PlainReader()
  case .capable, .dumb: EditlineReader(settings) ?? PlainReader()
  }
}
