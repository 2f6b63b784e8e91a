// Tests of what walks pass over: .gitignore as git reads it.
import Foundation
import TestSupport
import Testing

@testable import Workspace

@Suite struct IgnoreRulesTests {
  private static let names = ["a", "b", "ab", "a.md", "b.txt", "x y", "é", "-", "!", "["]
  private static let pieces = [
    "a", "b", "ab", "*", "**", "?", "/", "/", "/**/", "[ab]", "[!a]", "[a-c]", "[[:alpha:]]", ".md",
    "\\", "\\*", " ", "é", "[", "]", "-", ".",
  ]

  @Test(
    "What git ignores is ignored, whatever the patterns, in nested files too", arguments: 0..<60)
  func asGit(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let folder = try TemporaryFolder()
    try git(["init", "-q"], folder.path)
    try folder.write(patterns(&random), to: ".git/info/exclude")
    let paths = try tree(folder, &random)
    let mine = try ignored(paths, folder.path)
    let gits = try ignoredByGit(paths, folder)
    let patterns = try shown(folder)
    #expect(mine == gits, "seed \(seed): \(patterns)")
  }

  private func patterns(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in
      let mark = Int.random(in: 0..<4, using: &random) == 0 ? "!" : ""
      let count = Int.random(in: 1...4, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      return mark + text + (Int.random(in: 0..<9, using: &random) == 0 ? "  \r\n" : "\n")
    }.joined()
  }

  /// Makes files in folders that lie up to three deep; the paths of all files and folders.
  private func tree(_ folder: TemporaryFolder, _ random: inout SeededGenerator) throws -> [String] {
    var paths: Set<String> = []
    for _ in 0..<30 {
      let depth = Int.random(in: 1...4, using: &random)
      let parts = (0..<depth).map { _ in Self.names.randomElement(using: &random) ?? "a" }
      let path = parts.joined(separator: "/")
      let parents = (1..<max(depth, 1)).map { parts[..<$0].joined(separator: "/") }
      // A file cannot be a folder as well.
      let isFile = { (path: String) in paths.contains(path) }
      let isFree = !parents.contains { isFile($0) } && !paths.contains { $0.hasPrefix(path + "/") }
      guard isFree else { continue }
      try folder.write("", to: path)
      paths.insert(path)
    }
    let folders = Set(
      paths.flatMap { path -> [String] in
        let parts = path.split(separator: "/")
        return (1..<max(parts.count, 1)).map { parts[..<$0].joined(separator: "/") }
      })
    for name in folders.sorted() where Int.random(in: 0..<3, using: &random) == 0 {
      try folder.write(patterns(&random), to: name + "/.gitignore")
    }
    try folder.write(patterns(&random), to: ".gitignore")
    return (paths.union(folders)).sorted()
  }

  private func ignored(_ paths: [String], _ top: String) throws -> [String] {
    paths.filter { path in
      var rules = IgnoreRules(folder: top)
      var place = top
      let parts = path.split(separator: "/").map(String.init)
      for (index, part) in parts.enumerated() {
        let isLast = index == parts.count - 1
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: place + "/" + part, isDirectory: &isFolder)
        if rules.leaveOut(part, isFolder: isFolder.boolValue) { return true }
        if isLast { return false }
        place += "/" + part
        rules = rules.entering(part, at: place)
      }
      return false
    }
  }

  private func ignoredByGit(_ paths: [String], _ folder: TemporaryFolder) throws -> [String] {
    let list = paths.joined(separator: "\u{0}") + "\u{0}"
    let output = try git(["check-ignore", "--no-index", "--stdin", "-z"], folder.path, input: list)
    return output.split(separator: "\u{0}").map(String.init).sorted()
  }

  private func shown(_ folder: TemporaryFolder) throws -> String {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".gitignore") || $0.hasSuffix("info/exclude") }
    return try files.sorted().map { "\($0): \(try folder.read($0).debugDescription)" }
      .joined(separator: "; ")
  }

  @discardableResult
  private func git(_ arguments: [String], _ folder: String, input: String = "") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"],
      uniquingKeysWith: { $1 })
    let (given, answer) = (Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = answer
    process.standardError = FileHandle.nullDevice
    try process.run()
    given.fileHandleForWriting.write(Data(input.utf8))
    try given.fileHandleForWriting.close()
    let output = answer.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  @Test("A pattern made to be slow is not")
  func hostile() {
    let list = PathPatterns([String(repeating: "a*", count: 200) + "b", "**/**/**/**/x"])
    #expect(!list.contain(String(repeating: "a", count: 2_000)))
    #expect(!list.contain(String(repeating: "a/", count: 1_000) + "y"))
  }

  @Test(
    "Paths in the settings are written as in .gitignore",
    arguments: [
      ("docs/old", "docs/old/a.md", true), ("docs/old/", "docs/old", false),
      ("*.txt", "a/b.txt", true), ("/*.txt", "a/b.txt", false), ("docs/**", "docs/a/b.md", true),
      ("docs/**/*.md", "docs/b.md", true), ("treaties/", "x/treaties/a.md", true),
    ])
  func settings(pattern: String, path: String, expected: Bool) {
    #expect(PathPatterns([pattern]).contain(path) == expected)
  }
}
