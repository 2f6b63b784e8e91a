// isogloss.yaml and pair.yaml: what is wrong is named with its place.
import TestSupport
import Testing
import TextModel
import Workspace

@Suite struct ConfigurationTests {
  @Test("The settings that init writes can be read, and a second init changes nothing")
  func initialisation() throws {
    let folder = try TemporaryFolder()
    let made = try Workspace.create(in: folder.path, name: "summit-2025")
    #expect(made.contains("isogloss.yaml"))
    let workspace = try Workspace(folder: folder.path, searching: false)
    #expect(workspace.configuration.name == "summit-2025")
    #expect(try workspace.pairs().isEmpty)
    #expect(try workspace.sources().isEmpty)
    let before = try folder.read("isogloss.yaml")
    #expect(throws: WorkspaceError.self) {
      try Workspace.create(in: folder.path, name: "other")
    }
    #expect(try folder.read("isogloss.yaml") == before)
  }

  @Test("A workspace is found from a folder below it, and only from there")
  func search() throws {
    let folder = try TemporaryFolder()
    _ = try Workspace.create(in: folder.path + "/project", name: "p")
    try folder.write("", to: "project/a/b/file")
    let found = try Workspace(folder: folder.path + "/project/a/b", searching: true)
    #expect(found.root.hasSuffix("/project"))
    #expect(throws: WorkspaceError.self) { try Workspace(folder: folder.path, searching: true) }
    #expect(throws: WorkspaceError.self) {
      try Workspace(folder: folder.path + "/project/a", searching: false)
    }
  }

  @Test(
    "A wrong setting is named with its line",
    arguments: [
      ("isogloss: 1\nname: a\nglosary: x\n", 3, "glosary"),
      ("isogloss: 2\nname: a\n", 1, "version 1"),
      ("isogloss: 1\nname: ../../etc\n", 2, "name"),
      ("isogloss: 1\nname: a\nglossary: /etc/passwd\n", 3, "inside the workspace"),
      ("isogloss: 1\nname: a\nglossary: a/../../b.yaml\n", 3, "inside the workspace"),
      ("isogloss: 1\nname: [a\n", 3, "YAML"),
      ("- isogloss\n", 1, "mapping"),
      ("", 1, "empty"),
    ])
  func faults(text: String, line: Int, words: String) {
    do {
      _ = try Configuration(file: "isogloss.yaml", bytes: Array(text.utf8))
      Issue.record("accepted: \(text)")
    } catch {
      let description = error.description
      #expect(description.hasPrefix("isogloss.yaml:\(line):"))
      #expect(description.contains(words))
    }
  }

  @Test("A pair's unknown language or kind is named with the file")
  func pairFaults() throws {
    let folder = try TemporaryFolder()
    _ = try Workspace.create(in: folder.path, name: "p")
    let sides = "source: {id: a, file: a.txt, language: en, kind: original}\n"
    for wrong in ["language: 7, kind: original", "language: en, kind: guess", "language: en"] {
      try folder.write(
        "title: T\n\(sides)target: {id: b, file: b.txt, \(wrong)}\n", to: "alignments/x/pair.yaml")
      let workspace = try Workspace(folder: folder.path, searching: false)
      do {
        _ = try workspace.pairs()
        Issue.record("accepted: \(wrong)")
      } catch {
        #expect(error.description.contains("alignments/x/pair.yaml:3:"))
      }
    }
  }
}
