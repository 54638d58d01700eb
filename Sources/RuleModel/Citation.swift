/// Where the official text says so (出处).
package struct Citation: Hashable, Sendable {
  /// The instrument, such as 青海省金融经济专业技术人员高级职称评价标准（试行）.
  package let document: String
  /// Chapter, article, item: 第十二条（三）4.
  package let locator: String

  /// A place in an instrument.
  package init(document: String, locator: String) {
    self.document = document
    self.locator = locator
  }
}
