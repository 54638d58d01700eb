import Diagnostics

/// An instance that could not be read, and why.
struct InstanceRefusal: Error {
  /// What is told about it.
  let diagnostic: Diagnostic
}
