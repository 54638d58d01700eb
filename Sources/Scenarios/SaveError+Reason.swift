#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension SaveError {
  /// An error number of the system in words that do not depend on the locale.
  static func reason(_ number: Int32) -> String {
    switch number {
    case EACCES, EPERM: "没有权限"
    case EROFS: "只读文件系统"
    case ENOSPC, EDQUOT: "磁盘已满"
    case ENOENT: "目录不存在"
    case ENOTDIR: "路径中有一段不是目录"
    case EISDIR: "那里是目录"
    case ENAMETOOLONG: "文件名太长"
    default: "系统错误 \(number)"
    }
  }
}
