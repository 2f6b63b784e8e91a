// isogloss with vectors of sentences.
import TestSupport
import Testing

@Suite struct EmbeddingTests {
  private func texts() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("中国和古巴。\n第二句话在这里。\n", to: "a.zh")
    try folder.write("China and Cuba.\nThe second sentence is here.\n", to: "b.en")
    return folder
  }

  private let align = ["align", "a.zh", "b.en", "--segmented", "--format", "jsonl", "-q"]

  @Test("the vectors are asked for once, kept, and named in the header")
  func asked() throws {
    let server = try FakeHTTPServer.embeddings()
    let folder = try texts()
    let options = ["--embeddings", server.url, "--embeddings-model", "m", "--header"]
    let first = try ProgramRun(align + options, in: folder.path)
    #expect(first.status == 0, "\(first.messages)")
    #expect(first.lines.first?.contains("\"embeddings\":\"m\"") == true)
    #expect(server.requests.count == 1)
    let second = try ProgramRun(align + options, in: folder.path)
    #expect(second.output == first.output)
    #expect(server.requests.count == 1)
  }

  @Test("a server that is down ends the program with status 2 and one line that names it")
  func down() throws {
    let folder = try texts()
    let url = "http://127.0.0.1:\(try FakeHTTPServer.deadPort())"
    let run = try ProgramRun(align + ["--embeddings", url], in: folder.path)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.split(separator: "\n").count == 1)
    #expect(run.messages.contains("\(url)/v1/embeddings: cannot be reached"))
  }

  @Test(
    "nothing is contacted by a command that was not told to, also where the settings name a server")
  func untold() throws {
    let server = try FakeHTTPServer.embeddings()
    let folder = try texts()
    try folder.write(
      "isogloss: 1\nname: x\nembeddings: {url: \"\(server.url)\"}\n", to: "isogloss.yaml")
    let run = try ProgramRun(align, in: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(server.requests.isEmpty)
  }

  @Test("build asks where the settings say so, is up to date then, and checks without asking")
  func build() throws {
    let server = try FakeHTTPServer.embeddings()
    let sample = try SampleWorkspace()
    let settings = try sample.folder.read("isogloss.yaml")
    try sample.folder.write(
      settings + "\nembeddings: {url: \"\(server.url)\", model: m}\n", to: "isogloss.yaml")
    let run = try ProgramRun(["build", "-q"], in: sample.folder.path)
    #expect(run.status == 0, "\(run.messages)")
    let asked = server.requests.count
    #expect(asked > 0)
    let check = try ProgramRun(["build", "--check", "-q"], in: sample.folder.path)
    #expect(check.status == 0, "\(check.output)")
    #expect(server.requests.count == asked)
    try sample.folder.write(settings, to: "isogloss.yaml")
    let without = try ProgramRun(["build", "--check", "-q"], in: sample.folder.path)
    #expect(without.status == 1)
  }

  @Test("a server that the settings name wrongly is a fault of the settings, with its place")
  func settings() throws {
    let folder = try texts()
    try folder.write("isogloss: 1\nname: x\nembeddings:\n  url: localhost\n", to: "isogloss.yaml")
    let run = try ProgramRun(["build", "-q"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.messages.contains("isogloss.yaml:4:"), "\(run.messages)")
  }
}
