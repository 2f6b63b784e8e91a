// Files that are replaced whole or not at all.
import FoundationEssentials
import Glibc
import TestSupport
import Testing
import Workspace

@Suite struct AtomicFileTests {
  @Test("A file is replaced and nothing is left beside it")
  func replaces() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a/b/links.jsonl"
    try AtomicFile.write(Array("old".utf8), to: path)
    try AtomicFile.write(Array("new".utf8), to: path)
    #expect(try folder.read("a/b/links.jsonl") == "new")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/a/b").count == 1)
  }

  @Test("The permissions a person gave a file survive")
  func keepsPermissions() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/shared.yaml"
    try AtomicFile.write([1], to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: path)
    try AtomicFile.write([2], to: path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o664)
  }

  @Test("A symbolic link stays a link and its target gets the content")
  func followsLinks() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "real.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.txt", withDestinationPath: folder.path + "/real.txt")
    try AtomicFile.write(Array("new".utf8), to: folder.path + "/link.txt")
    #expect(try folder.read("real.txt") == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link.txt")
        == folder.path + "/real.txt")
  }

  @Test("A pipe or a device would be replaced by a file, and who reads it would get nothing")
  func writesToPipes() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let descriptor = open(path, O_RDWR)
    defer { close(descriptor) }
    try AtomicFile.write(Array("text".utf8), to: path)
    var read = [UInt8](repeating: 0, count: 8)
    #expect(Glibc.read(descriptor, &read, read.count) == 4)
    #expect(read.prefix(4).elementsEqual("text".utf8))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test("Where a file cannot be written, the fault names it and the old file stands")
  func refuses() throws {
    let folder = try TemporaryFolder()
    try folder.write("here", to: "file")
    #expect(throws: WorkspaceError.self) {
      try AtomicFile.write([1], to: folder.path + "/file/below.txt")
    }
    #expect(try folder.read("file") == "here")
  }
}
