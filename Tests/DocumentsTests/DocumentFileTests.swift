import Diagnostics
import Documents
import Foundation
import Testing

struct DocumentFileTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("documents-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func failure(_ path: String, limit: Int = 100) -> DocumentFile.Failure? {
    do {
      _ = try DocumentFile.bytes(path: path, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a file is read whole up to the limit`() throws {
    try inFolder { folder in
      let path = folder + "/档案.yaml"
      let bytes = [UInt8](repeating: 0x61, count: 100_000)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      #expect(try DocumentFile.bytes(path: path, limit: 100_000) == bytes)
      #expect(failure(path, limit: 99_999) == .tooLarge(size: 100_000, limit: 99_999))
    }
  }

  @Test func `what is no readable file is named as what it is`() throws {
    try inFolder { folder in
      #expect(failure(folder) == .directory)
      #expect(failure(folder + "/none.yaml") == .missing)
      #expect(failure(folder + "/none.yaml/x") == .missing)
      #expect(failure("") == .missing)
      #expect(failure("a\u{0}b") == .missing)
      #expect(failure("/dev/zero") == .notRegular)
    }
  }

  @Test func `a pipe nobody writes to does not keep the reader waiting`() throws {
    try inFolder { folder in
      let path = folder + "/pipe"
      try #require(mkfifo(path, 0o600) == 0)
      #expect(failure(path) == .notRegular)
    }
  }

  @Test func `a file without permission says so`() throws {
    try inFolder { folder in
      let path = folder + "/secret.yaml"
      try Data("a: 1".utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      // The superuser may read everything.
      #expect(failure(path) == (geteuid() == 0 ? nil : .forbidden))
    }
  }

  @Test func `a missing file is a diagnostic without a place`() {
    let document = DocumentReader().read(path: "/no/such/档案.yaml")
    #expect(document.found == [Found(code: .unreadableFile, location: nil)])
    #expect(document.diagnostics.sorted.first?.message == "找不到文件 '/no/such/档案.yaml'")
  }
}
