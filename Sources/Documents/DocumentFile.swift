#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The one place where documents meet the disk.
package enum DocumentFile {
  /// Why a file could not be read.
  package enum Failure: Error, Hashable {
    /// Nothing is there, or a part of the way is not a directory.
    case missing
    /// A directory is there.
    case directory
    /// A pipe, socket or device is there: reading it might wait for ever.
    case notRegular
    /// The permissions say no.
    case forbidden
    /// More bytes than allowed; a file that grows while it is read counts as far as it was seen.
    case tooLarge(size: Int, limit: Int)
    /// Another error number of the system.
    case system(Int32)
  }

  /// The bytes of a regular file of at most `limit` bytes.
  package static func bytes(path: String, limit: Int) throws(Failure) -> [UInt8] {
    // A path with a NUL inside would silently name another file.
    if path.isEmpty || path.utf8.contains(0) { throw .missing }
    // Without O_NONBLOCK the opening of a pipe waits for its writer.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    if descriptor < 0 { throw failure(errno) }
    defer { close(descriptor) }

    var status = stat()
    if fstat(descriptor, &status) != 0 { throw failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .directory
    default: throw .notRegular
    }
    let size = Int(status.st_size)
    if size > limit { throw .tooLarge(size: size, limit: limit) }
    return try contents(of: descriptor, expecting: size, limit: limit)
  }
}

extension DocumentFile {
  private static func contents(
    of descriptor: Int32,
    expecting size: Int,
    limit: Int,
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(errno)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk.prefix(count))
      if bytes.count > limit { throw .tooLarge(size: bytes.count, limit: limit) }
    }
  }

  private static func failure(_ number: Int32) -> Failure {
    switch number {
    case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: .missing
    case EACCES, EPERM: .forbidden
    case EISDIR: .directory
    case ENXIO: .notRegular
    default: .system(number)
    }
  }
}
