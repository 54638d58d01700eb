import Diagnostics
import Foundation

/// Finds the scenario files under files and folders.
enum ScenarioFiles {
  /// The files in the order of the paths, those of a folder sorted by path; each once.
  static func found(at paths: [String]) throws -> [String] {
    var files: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        let message = DiagnosticMessage(
          .unreadableFile,
          "找不到 '\(DisplayWidth.visible(path))'",
        )
        throw ToolFailure.unreadable([Diagnostic(message)])
      }
      for file in isFolder.boolValue ? contents(of: path) : [path] where !files.contains(file) {
        files.append(file)
      }
    }
    guard !files.isEmpty else {
      let message = DiagnosticMessage(.unreadableFile, "没有找到情景文件（*.yaml）")
      throw ToolFailure.unreadable([Diagnostic(message)])
    }
    return files
  }

  /// The scenario files and folders in a folder, by name, folders with a final `/`.
  static func entries(of folder: String) -> [String] {
    let manager = FileManager.default
    let place = folder.isEmpty ? "." : folder
    let names = (try? manager.contentsOfDirectory(atPath: place)) ?? []
    return names.filter { !$0.hasPrefix(".") }.compactMap { name -> String? in
      var isFolder: ObjCBool = false
      _ = manager.fileExists(atPath: folder + name, isDirectory: &isFolder)
      if isFolder.boolValue { return name + "/" }
      return name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? name : nil
    }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The files under a folder, sorted by path; none when there is no such folder.
  static func contents(of folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { "\(base)/\($0)" }
  }
}
