import Foundation

/// A new empty folder, removed with what is in it when it goes out of use.
package final class TemporaryFolder {
  /// Its absolute path.
  package let path: String

  package init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "zhicheng-test-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path()
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something inside.
  package func file(_ name: String) -> String { path + "/" + name }
}
