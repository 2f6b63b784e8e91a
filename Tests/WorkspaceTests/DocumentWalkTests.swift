// Tests of which files a walk finds.
import Foundation
import TestSupport
import Testing
import Workspace

@Suite struct DocumentWalkTests {
  private func names(
    _ folder: TemporaryFolder, _ paths: [String], excluding: [String] = []
  ) throws -> [String] {
    let walk = DocumentWalk(root: folder.path, excluded: PathPatterns(excluding))
    return try walk.files(at: paths.map { folder.path + "/" + $0 }).map(\.place)
  }

  private func sample() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in [
      "b.md", "a.txt", "c.swift", ".hidden.md", ".git/x.md", "docs/z.markdown", "docs/a/y.md",
      "build/out.md", "docs/build/kept.md",
    ] { try folder.write("", to: name) }
    try folder.write("/build/\n", to: ".gitignore")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.md", withDestinationPath: "b.md")
    return folder
  }

  @Test("Documents are found in a fixed order, without what is hidden, linked or ignored")
  func walk() throws {
    let folder = try sample()
    #expect(
      try names(folder, ["."])
        == ["a.txt", "b.md", "docs/z.markdown", "docs/a/y.md", "docs/build/kept.md"])
    #expect(try names(folder, ["."], excluding: ["docs/"]) == ["a.txt", "b.md"])
  }

  @Test("A file that is named is read, whatever it is, and only once")
  func named() throws {
    let folder = try sample()
    #expect(
      try names(folder, ["build/out.md", "./build/../build/out.md", "link.md", "c.swift"])
        == ["build/out.md", "link.md", "c.swift"])
  }

  @Test("The rules of folders above hold for a folder that is named")
  func below() throws {
    let folder = try sample()
    try folder.write("y.md\n", to: "docs/.gitignore")
    #expect(try names(folder, ["docs/a"]) == [])
  }
}
