import Foundation
import LineEditing
import TestSupport
import Testing

@Suite struct HistoryFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("history")
  }

  private func write(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  private var content: String {
    String(decoding: (try? Data(contentsOf: URL(filePath: path))) ?? Data(), as: UTF8.self)
  }

  private var mode: Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test func `what is appended is loaded in order`() {
    let file = HistoryFile(path: path)
    #expect(file.load().isEmpty)
    for line in ["判定 青海", "a\\b", "两\n行", "\\n"] { #expect(file.append(line)) }
    #expect(file.load() == ["判定 青海", "a\\b", "两\n行", "\\n"])
    #expect(content.hasPrefix("判定 青海\n"))
  }

  @Test func `only the owner may read it`() throws {
    let file = HistoryFile(path: path)
    #expect(file.append("私"))
    #expect(mode == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(file.append("密"))
    #expect(mode == 0o600)
    #expect(file.replace(with: ["新"]))
    #expect(mode == 0o600)
    #expect(content == "新\n")
  }

  @Test func `missing folders are made`() {
    let file = HistoryFile(path: folder.file("一/二/history"))
    #expect(file.append("行"))
    #expect(file.load() == ["行"])
  }

  @Test func `damaged entries are left out, the others stay`() throws {
    try write(
      Array("好\n".utf8) + [0xFF, 0xFE, 0x0A, 0x61, 0x00, 0x62, 0x0A, 0x0A] + Array("坏".utf8)
    )
    let file = HistoryFile(path: path)
    #expect(file.load() == ["好", "坏"])
  }

  @Test func `an entry after one cut short starts its own line`() throws {
    try write(Array("半".utf8))
    let file = HistoryFile(path: path)
    #expect(file.append("整"))
    #expect(file.load() == ["半", "整"])
  }

  @Test func `random damage never stops the loading`() throws {
    var generator = SeededGenerator(seed: 99)
    let file = HistoryFile(path: path)
    for line in ["判定 青海", "两\n行", "反\\斜"] { file.append(line) }
    let whole = Array(try Data(contentsOf: URL(filePath: path)))
    for _ in 0..<300 {
      var bytes = whole
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
        in: 0...255,
        using: &generator
      )
      try write(Array(bytes.prefix(.random(in: 0...bytes.count, using: &generator))))
      #expect(file.load().count <= 5)
      #expect(file.append("还能写"))
      #expect(file.load().last == "还能写")
    }
  }

  @Test func `equal entries in a row count once and the newest are kept`() throws {
    try write(Array("一\n二\n二\n三\n".utf8))
    #expect(HistoryFile(path: path, maximumLines: 2).load() == ["二", "三"])
  }

  @Test func `a file of twice the bound is cut down`() throws {
    try write(Array((1...8).map { "第\($0)行\n" }.joined().utf8))
    let file = HistoryFile(path: path, maximumLines: 4)
    #expect(file.load() == ["第5行", "第6行", "第7行", "第8行"])
    #expect(content == "第5行\n第6行\n第7行\n第8行\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["history"])
  }

  @Test func `a link stays a link`() throws {
    let real = folder.file("real")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: real)
    let file = HistoryFile(path: path)
    #expect(file.append("一"))
    #expect(file.replace(with: ["二"]))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == real)
    #expect(HistoryFile(path: real).load() == ["二"])
  }

  @Test func `what is no file is neither read nor written`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(HistoryFile(path: path).load().isEmpty)
    #expect(!HistoryFile(path: path).append("行"))
    let pipe = folder.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(HistoryFile(path: pipe).load().isEmpty)
    #expect(!HistoryFile(path: pipe).append("行"))
    #expect(!HistoryFile(path: "/dev/null/history").append("行"))
  }
}
