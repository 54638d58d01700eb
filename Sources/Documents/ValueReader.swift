package import Diagnostics

/// A value that is about to be read as something, and where to complain when it is not.
///
/// Every reading method returns nil after reporting why; callers go on with what they have:
/// ```swift
/// let year = fields.required("year")?.integer(in: 1978...2100)
/// ```
package struct ValueReader {
  /// The value as it was written.
  package let node: DocumentNode
  /// Where faults go.
  package let faults: DocumentFaults

  /// Reads a node of the document that `faults` belongs to.
  package init(_ node: DocumentNode, _ faults: DocumentFaults) {
    self.node = node
    self.faults = faults
  }

  /// Whether the value is absent: `~`, `null` or nothing.
  package var isNull: Bool { node.isNull }

  /// The reader itself, or nil when the value is absent: `fields.optional("to")?.present?.text()`.
  package var present: ValueReader? { isNull ? nil : self }

  /// Reports a fault of this value.
  package func report(_ message: DiagnosticMessage, severity: Severity = .error) {
    faults.report(message, severity: severity, at: node.location, length: node.span)
  }

  /// The text of a scalar, quoted or not; an absent value is not a text.
  package func text() -> String? {
    guard let scalar = node.scalar, !scalar.isNull else { return wrongType("文字") }
    return scalar.text
  }

  /// A whole number without quotes, within inclusive bounds when they are given.
  package func integer(in range: ClosedRange<Int>? = nil) -> Int? {
    let expected = range.map { "\($0.lowerBound) 到 \($0.upperBound) 的整数" } ?? "整数"
    guard let scalar = node.scalar, !scalar.isQuoted, NumberSpelling.isWhole(scalar.text) else {
      return wrongType(expected, suggestion: number(suggestedBy: node, NumberSpelling.isWhole))
    }
    guard let value = Int(scalar.text), range?.contains(value) ?? true else {
      report(.outOfRange(expected: expected, found: node))
      return nil
    }
    return value
  }

  /// A number with or without decimals, without quotes, within inclusive bounds when given.
  package func number(in range: ClosedRange<Double>? = nil) -> Double? {
    let expected = range.map { "\($0.lowerBound) 到 \($0.upperBound) 的数" } ?? "数"
    guard let scalar = node.scalar, !scalar.isQuoted, NumberSpelling.isNumber(scalar.text),
      let value = Double(scalar.text)
    else {
      return wrongType(expected, suggestion: number(suggestedBy: node, NumberSpelling.isNumber))
    }
    guard value.isFinite, range?.contains(value) ?? true else {
      report(.outOfRange(expected: expected, found: node))
      return nil
    }
    return value
  }

  /// A truth value without quotes: true/false, yes/no, 是/否.
  package func bool() -> Bool? {
    node.scalar?.bool ?? wrongType("true 或 false（是/否）")
  }

  /// A text read by `read`; when that returns nil, `code` is reported with what was expected.
  ///
  /// ```swift
  /// let day = value.converted(.badDate, expected: "日期（如 2015-07-01）") { PartialDay($0) }
  /// ```
  package func converted<Value>(
    _ code: DiagnosticCode,
    expected: String,
    _ read: (String) -> Value?,
  ) -> Value? {
    guard let scalar = node.scalar, !scalar.isNull else { return wrongType(expected) }
    if let value = read(scalar.text) { return value }
    report(.unreadable(code, expected: expected, found: node))
    return nil
  }

  /// The meaning of one of several words, spelled exactly; `noun` names what the words are.
  ///
  /// When there are fewer than six words, a fault lists them.
  package func word<Value>(
    _ noun: String,
    among words: KeyValuePairs<String, Value>,
  ) -> Value? {
    word(noun, among: words.map(\.key), meanings: words.map(\.value))
  }

  /// One of several words, spelled exactly.
  package func word(_ noun: String, among words: [String]) -> String? {
    word(noun, among: words, meanings: words)
  }

  /// One of several words with the meanings at the same places.
  package func word<Value>(
    _ noun: String,
    among words: [String],
    meanings: [Value],
  ) -> Value? {
    guard let scalar = node.scalar, !scalar.isNull else { return wrongType(noun) }
    for (word, meaning) in zip(words, meanings) where word == scalar.text { return meaning }
    let suggestion = faults.nearest(to: scalar.text, among: words)
    report(.unknownWord(node, noun: noun, allowed: words, suggestion: suggestion))
    return nil
  }
}

extension ValueReader {
  /// The elements of a list.
  package func elements() -> [ValueReader]? {
    guard let elements = node.elements else { return wrongType("列表") }
    return elements.map { ValueReader($0, faults) }
  }

  /// All keys and values of a mapping whose keys are free, such as clause ids.
  package func entries() -> [(key: ValueReader, value: ValueReader)]? {
    guard let entries = node.entries else { return wrongType("映射（键: 值）") }
    return entries.map { entry in
      let key = DocumentNode(
        .scalar(DocumentScalar(entry.key, isQuoted: true)),
        at: entry.keyLocation
      )
      return (ValueReader(key, faults), ValueReader(entry.value, faults))
    }
  }

  /// A reader of the keys; the caller must end with ``MappingReader/finish()``.
  package func mapping() -> MappingReader? {
    guard let entries = node.entries else { return wrongType("映射（键: 值）") }
    return MappingReader(entries, of: node, faults)
  }

  /// Reads the keys in a closure and then reports those it did not ask for.
  ///
  /// ```swift
  /// let exam = value.mapping { fields -> Exam? in
  ///   let name = fields.required("name")?.text()
  ///   let valid = fields.optional("validUntil")?.present?.text()
  ///   guard let name else { return nil }
  ///   return Exam(name: name, validUntil: valid)
  /// }
  /// ```
  package func mapping<Value>(_ read: (inout MappingReader) -> Value?) -> Value? {
    guard var fields = mapping() else { return nil }
    let value = read(&fields)
    fields.finish()
    return value
  }

  private func wrongType<Value>(_ expected: String, suggestion: String? = nil) -> Value? {
    report(.wrongType(expected: expected, found: node, suggestion: suggestion))
    return nil
  }

  /// The number that full-width digits or needless quotes hide.
  private func number(suggestedBy node: DocumentNode, _ isValid: (String) -> Bool) -> String? {
    guard let text = node.scalar?.text, text.count <= 20 else { return nil }
    let narrow = text.unicodeScalars.map { scalar in
      (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    let word = String(String.UnicodeScalarView(narrow))
    return isValid(word) ? word : nil
  }
}
