// Documents of every format, as people give them to the program.
import Foundation
import TestSupport
import Testing

@Suite struct DocumentFormatTests {
  private static let formats = RepositoryPaths.fixtures("DocumentReaders").appending(
    path: "formats")

  /// A folder with some of the fixtures, under other names if need be.
  private func folder(_ files: [(String, as: String)]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (file, name) in files {
      let bytes = try Data(contentsOf: Self.formats.appending(path: file))
      try folder.write(bytes: Array(bytes), to: name)
    }
    return folder
  }

  private static let glossary = """
    glossary: test
    concepts:
      - id: gdi
        terms:
          en:
            - {term: Global Growth Plan, status: preferred}
            - {term: Global Development Initiative, status: deprecated, note: old}

    """

  @Test("Documents from Word and the web would be aligned otherwise than the same texts")
  func align() throws {
    let folder = try folder([
      ("action-plan.zh.docx", as: "zh.docx"), ("action-plan.zh.odt", as: "zh.odt"),
      ("action-plan.mt.en.html", as: "en.html"),
    ])
    for name in ["zh", "mt.en"] {
      let path = RepositoryPaths.root.appending(
        path: "alignments/action-plan/action-plan.\(name).txt")
      try folder.write(bytes: Array(try Data(contentsOf: path)), to: name + ".txt")
    }
    func beads(_ source: String, _ target: String) throws -> [String] {
      let run = try ProgramRun(
        ["align", source, target, "--format", "tsv", "--quiet"], in: folder.path)
      #expect(run.status == 0)
      return run.lines.map { $0.split(separator: "\t").dropFirst(2).joined(separator: "\t") }
    }
    let plain = try beads("zh.txt", "mt.en.txt")
    #expect(plain.count > 140)
    #expect(try beads("zh.docx", "en.html") == plain)
    #expect(try beads("zh.odt", "en.html") == plain)
  }

  @Test("A pair of a workspace could not be a Word document and a web page")
  func build() throws {
    let folder = try folder([])
    try folder.write("isogloss: 1\nname: test\n", to: "isogloss.yaml")
    try folder.write(
      """
      title: Plan
      source: {id: a, file: a.docx, title: A, language: zh-Hans, kind: original, authority: 1}
      target: {id: b, file: b.html, title: B, language: en, kind: translation, authority: 2}

      """, to: "alignments/plan/pair.yaml")
    for (file, name) in [("action-plan.zh.docx", "a.docx"), ("action-plan.mt.en.html", "b.html")] {
      let bytes = try Data(contentsOf: Self.formats.appending(path: file))
      try folder.write(bytes: Array(bytes), to: "alignments/plan/" + name)
    }
    let run = try ProgramRun(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try folder.read("alignments/plan/links.jsonl").split(separator: "\n").count > 140)
    #expect(try ProgramRun(["build", "--check"], in: folder.path).status == 0)
  }

  @Test("Places in a Word document would be told by bytes that nobody can look up")
  func find() throws {
    let folder = try folder([("rich.docx", as: "a.docx")])
    try folder.write(Self.glossary, to: "g.yaml")
    let text = try ProgramRun(
      ["find", "a.docx", "--glossary", "g.yaml", "--format", "text"], in: folder.path)
    #expect(text.output == "a.docx:6:24: Global Development Initiative  (gdi, deprecated)\n")
    let json = try ProgramRun(["find", "a.docx", "--glossary", "g.yaml"], in: folder.path)
    #expect(
      json.output.hasPrefix(
        "{\"document\":\"a.docx\",\"start\":121,\"end\":150,\"part\":\"word/document.xml\",\"paragraph\":6,"
      ))
    let plain = try ProgramRun(["outline", "a.docx", "--format", "plain"], in: folder.path)
    let bytes = Array(plain.output.utf8)[121..<150]
    #expect(String(decoding: bytes, as: UTF8.self) == "Global Development Initiative")
  }

  @Test("A fix would not reach Word documents and web pages, or spoil them")
  func fix() throws {
    let folder = try folder([
      ("plan.docx", as: "a.docx"), ("plan.odt", as: "b.odt"), ("plan.html", as: "c.html"),
    ])
    try folder.write(Self.glossary, to: "g.yaml")
    try folder.write("<html><p>The Global Development Initiative &amp; more", to: "d.html")
    let run = try ProgramRun(
      ["lint", "a.docx", "b.odt", "c.html", "d.html", "--glossary", "g.yaml", "--fix"],
      in: folder.path)
    #expect(run.messages.contains("a.docx: 1 mended") && run.messages.contains("b.odt: 1 mended"))
    #expect(try folder.read("d.html") == "<html><p>The Global Growth Plan &amp; more")
    for file in ["a.docx", "b.odt"] {
      let plain = try ProgramRun(["outline", file, "--format", "plain", "-q"], in: folder.path)
      #expect(plain.output.contains("deepen the Global Growth Plan and hold"))
    }
    // In the page the name is partly in bold type; a replacement would take the tags with it.
    #expect(try folder.read("c.html").contains("<strong>Global</strong>"))
  }

  @Test("Every command says in one line what it cannot read, and what it can")
  func unsupported() throws {
    let folder = try folder([("hostile-packed.docx", as: "bomb.docx")])
    try folder.write(bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0], to: "a.txt")
    try folder.write(Self.glossary, to: "g.yaml")
    for command in [
      ["find", "--glossary", "g.yaml"], ["outline"], ["extract"], ["lint"], ["align", "a.txt"],
      ["words", "a.txt"],
    ] {
      for (file, words) in [("a.txt", "looks like a PNG image"), ("bomb.docx", "unpacks to more")] {
        let run = try ProgramRun(command + [file, "--quiet"], in: folder.path)
        #expect(run.status == 2, "\(command) \(file)")
        let isFirst = command.count == 2 && file == "bomb.docx"
        #expect(run.messages.contains(isFirst ? "looks like a PNG image" : words))
        #expect(run.messages.split(separator: "\n").filter { $0.hasPrefix("isogloss:") }.count == 1)
      }
    }
    let forced = try ProgramRun(
      ["outline", "a.txt", "--input-format", "html", "-q"], in: folder.path)
    #expect(forced.status == 2)
  }
}
