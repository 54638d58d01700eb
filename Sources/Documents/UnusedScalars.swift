/// Private-use characters that a text does not hold, one after the other.
struct UnusedScalars: IteratorProtocol {
  private let used: Set<Unicode.Scalar>
  private var candidate: UInt32 = 0xE000

  init(in text: String) {
    used = Set(text.unicodeScalars.filter { (0xE000...0xF8FF).contains($0.value) })
  }

  /// The next one; nil when the text holds all 6400.
  mutating func next() -> Unicode.Scalar? {
    while candidate <= 0xF8FF {
      defer { candidate += 1 }
      if let scalar = Unicode.Scalar(candidate), !used.contains(scalar) { return scalar }
    }
    return nil
  }
}
