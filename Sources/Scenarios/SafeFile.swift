import Documents

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Puts a text into a file whole or not at all, readable by its owner only.
///
/// The text goes to a temporary file in the same folder, is forced to the disk, and takes the name
/// over in one step; the folder is forced to the disk as well, so that the new name survives a
/// power cut. Whatever fails, the old file stays.
package enum SafeFile {
  /// Makes a file that must not exist yet, unless it holds nothing but `known`.
  package static func create(
    _ text: String,
    at path: String,
    replacing known: String? = nil,
  ) throws(SaveError) {
    if !path.utf8.contains(0), access(path, F_OK) == 0 {
      let limit = max(known?.utf8.count ?? 0, 1)
      let bytes = known == nil ? nil : try? DocumentFile.bytes(path: path, limit: limit)
      guard let known, let bytes, bytes.elementsEqual(known.utf8) else {
        throw .occupied(path: path)
      }
    }
    try write(text, to: path)
  }

  /// Makes a file, or replaces it; folders that are missing are made.
  package static func write(_ text: String, to path: String) throws(SaveError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw .failed(path: path, errno: ENOENT)
    }
    // A link stays a link; what it leads to is replaced.
    let target = FilePath.canonical(path)
    let folder = FilePath.folder(of: target)
    makeFolders(for: target)
    var template = Array("\(folder)/.\(FilePath.name(of: target)).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .folder(path: folder, errno: errno) }
    let temporary = String(
      decoding: template.dropLast().map(UInt8.init(bitPattern:)),
      as: UTF8.self
    )
    do throws(SaveError) {
      try fill(descriptor, with: Array(text.utf8), path: path)
      guard rename(temporary, target) == 0 else { throw SaveError.failed(path: path, errno: errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    syncFolder(folder)
  }

  /// Writes all bytes, forces them to the disk and closes the file in any case.
  private static func fill(
    _ descriptor: Int32,
    with bytes: [UInt8],
    path: String,
  ) throws(SaveError) {
    var failure: Int32 = 0
    var rest = bytes[...]
    while failure == 0, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.write(descriptor, $0) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        failure = errno
      }
    }
    // mkstemp makes it 0600 by POSIX; older libraries did not.
    if failure == 0, fchmod(descriptor, 0o600) != 0 { failure = errno }
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    // A full network disk may say so only now.
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure != 0 { throw .failed(path: path, errno: failure) }
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// Some file systems cannot sync a folder; the file is in place all the same.
  private static func syncFolder(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  /// Makes the folders on the way that are missing; what fails shows when the file is made.
  package static func makeFolders(for path: String) {
    for (offset, byte) in path.utf8.enumerated().dropFirst() where byte == UInt8(ascii: "/") {
      _ = mkdir(String(decoding: path.utf8.prefix(offset), as: UTF8.self), 0o777)
    }
  }
}
