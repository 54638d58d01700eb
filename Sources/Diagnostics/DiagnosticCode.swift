/// The kind of a fault, chosen where the fault is found; tests and scripts compare this, never text.
package enum DiagnosticCode: String, Hashable, Sendable, CaseIterable {
  // Reaching and decoding a file.
  case unreadableFile = "unreadable-file"
  case unwritableFile = "unwritable-file"
  case fileConflict = "file-conflict"
  case fileTooLarge = "file-too-large"
  case invalidEncoding = "invalid-encoding"
  case forbiddenCharacter = "forbidden-character"

  // The shape of a document.
  case yamlSyntax = "yaml-syntax"
  case aliasLimit = "alias-limit"
  case unsupportedTag = "unsupported-tag"
  case nestingLimit = "nesting-limit"
  case emptyDocument = "empty-document"
  case severalDocuments = "several-documents"

  // Keys and values.
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case unknownWord = "unknown-word"
  case badDate = "bad-date"
  case badNumber = "bad-number"
  case outOfRange = "out-of-range"

  // What values say together.
  case unknownReference = "unknown-reference"
  case duplicateIdentifier = "duplicate-id"
  case orderOfDates = "order-of-dates"
  case implausible
  case circularProfile = "circular-profile"
  case badPack = "bad-pack"
  case badCommand = "bad-command"
  case unmetExpectation = "unmet-expectation"

  // What the parts of a rule pack say together.
  case circularReference = "circular-reference"
  case missingOption = "missing-option"
  case wrongTest = "wrong-test"
  case packLint = "pack-lint"

  // About the report itself.
  case furtherFaults = "further-faults"
}
