import Glibc

/// The executables of this package.
package enum BuiltProduct {
  /// Where the product of that name lies: beside the running test binary.
  package static func path(_ name: String) -> String {
    guard let own = realpath("/proc/self/exe", nil) else { return name }
    defer { free(own) }
    let folder = String(cString: own).split(separator: "/").dropLast().joined(separator: "/")
    return "/\(folder)/\(name)"
  }
}
