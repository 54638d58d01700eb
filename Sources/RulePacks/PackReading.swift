package import Diagnostics
package import Documents
package import RuleModel

/// What came of reading a pack.
package struct PackReading: Sendable {
  /// The pack; nil when any error was found, for rules read half are worse than none.
  package let pack: RulePack?
  /// Where its parts stand.
  package let sourceMap: SourceMap
  /// The text in lines, to show beside later findings about the pack.
  package let source: SourceText
  /// Every fault, of the document's shape and of the rules.
  package let diagnostics: DiagnosticList
}
