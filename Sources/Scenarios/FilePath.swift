#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the names of files tell.
enum FilePath {
  /// The folder a file lies in; `.` when the path names none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// A path that is written in a file, as seen from where that file is seen.
  static func resolving(_ path: String, beside file: String) -> String {
    guard !path.hasPrefix("/"), file.contains("/") else { return path }
    let folder = folder(of: file)
    return folder == "/" ? "/\(path)" : "\(folder)/\(path)"
  }

  /// One name for each file that exists, links followed; the path as it stands for one that does
  /// not.
  static func canonical(_ path: String) -> String {
    guard !path.utf8.contains(0), let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
