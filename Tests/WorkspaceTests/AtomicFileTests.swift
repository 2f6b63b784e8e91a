// Files that are replaced whole or not at all.
import FoundationEssentials
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
