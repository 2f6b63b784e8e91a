// Reading compressed files.
import Foundation
import Markup
import TestSupport
import Testing

@Suite struct CompressedFileTests {
  /// `hello` compressed by gzip.
  private static let gzip: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xFF, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x07,
    0x00, 0x86, 0xA6, 0x10, 0x36, 0x05, 0x00, 0x00, 0x00,
  ]

  private func file(_ bytes: [UInt8], in folder: TemporaryFolder) throws -> String {
    let path = folder.path + "/file"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  @Test("a dictionary can be installed compressed or not")
  func gzipAndPlain() throws {
    let folder = try TemporaryFolder()
    let compressed = try file(Self.gzip, in: folder)
    #expect(try CompressedFile.contents(of: compressed, limit: 5) == Array("hello".utf8))
    let plain = try file(Array("中 plain\n".utf8), in: folder)
    #expect(try CompressedFile.contents(of: plain, limit: 100) == Array("中 plain\n".utf8))
  }

  @Test("an empty file is empty, not an error")
  func empty() throws {
    let folder = try TemporaryFolder()
    #expect(try CompressedFile.contents(of: file([], in: folder), limit: 10) == [])
  }

  @Test("a small file that unpacks to a huge one is refused instead of filling the memory")
  func limit() throws {
    let folder = try TemporaryFolder()
    let path = try file(Self.gzip, in: folder)
    #expect(throws: MarkupError.tooLarge(path: path, limit: 4)) {
      try CompressedFile.contents(of: path, limit: 4)
    }
  }

  @Test("a damaged, cut or missing file is named in the error", arguments: [12, 18])
  func damaged(length: Int) throws {
    let folder = try TemporaryFolder()
    let path = try file(Array(Self.gzip.prefix(length)), in: folder)
    #expect {
      try CompressedFile.contents(of: path, limit: 100)
    } throws: { error in
      "\(error)".contains(path)
    }
    #expect(throws: MarkupError.self) {
      try CompressedFile.contents(of: folder.path + "/none", limit: 1)
    }
  }
}
