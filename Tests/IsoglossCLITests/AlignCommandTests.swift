// isogloss align, as scripts use it.
import FoundationEssentials
import TestSupport
import Testing

@Suite struct AlignCommandTests {
  @Test("Segments given a line each keep their numbers, empty lines and all")
  func segmented() throws {
    let folder = try TemporaryFolder()
    try folder.write("中国和古巴。\n\n第二句话在这里。\n", to: "a.zh")
    try folder.write("China and Cuba.\n\nThe second sentence is here.\n", to: "b.en")
    let run = try ProgramRun(
      ["align", "a.zh", "b.en", "--segmented", "--format", "jsonl", "-q"], in: folder.path)
    #expect(run.status == 0)
    #expect(!run.output.contains("sourceSpans"))
    for side in ["source", "target"] {
      let seen = run.lines.flatMap { line -> [Substring] in
        guard let start = line.firstRange(of: "\"\(side)\":[") else { return [] }
        return line[start.upperBound...].prefix { $0 != "]" }.split(separator: ",")
      }
      #expect(seen.sorted() == ["0", "1", "2"])
    }
  }

  @Test("With -o the file names both texts and nothing goes to standard output")
  func outputFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("\u{FEFF}One sentence.\r\nTwo.\r\n", to: "a.txt")
    let run = try ProgramRun(
      ["align", "a.txt", "a.txt", "--format", "jsonl", "-q", "-o", "out.jsonl"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let lines = try folder.read("out.jsonl").split(separator: "\n")
    #expect(lines.first?.hasPrefix("{\"isogloss\":\"alignment\",\"version\":1,") == true)
    // The byte order mark is the file's own, so the first sentence begins at byte 3.
    #expect(lines.dropFirst().first?.contains("\"sourceSpans\":[[3,16]]") == true)
  }

  @Test("A file named as JSON lines or TMX would hold text that no program reads")
  func formatByName() throws {
    let folder = try TemporaryFolder()
    try folder.write("One sentence.\nTwo.\n", to: "a.txt")
    let beginnings = [
      ("out.jsonl", "{\"isogloss\""), ("out.tmx", "<?xml"), ("out.XLF", "<?xml"),
      ("out.html", "<!"), ("out.txt", "0 – 0"),
    ]
    for (name, beginning) in beginnings {
      let run = try ProgramRun(["align", "a.txt", "a.txt", "-q", "-o", name], in: folder.path)
      #expect(run.status == 0, "\(name): \(run.messages)")
      #expect(try folder.read(name).hasPrefix(beginning), "\(name)")
    }
    let named = ["align", "a.txt", "a.txt", "-q", "--format", "text", "-o", "b.jsonl"]
    _ = try ProgramRun(named, in: folder.path)
    #expect(try folder.read("b.jsonl").hasPrefix("0 – 0"))
  }

  @Test("What a person decided would be lost where another format is written over it")
  func keepsDecisions() throws {
    let folder = try TemporaryFolder()
    try folder.write("One sentence here.\nTwo of them.\n", to: "a.txt")
    try folder.write("Another text.\n", to: "b.txt")
    for name in ["links.jsonl", "memory.tmx"] {
      _ = try ProgramRun(["align", "a.txt", "a.txt", "-q", "-o", name], in: folder.path)
      let decided = try folder.read(name).replacing("automatic", with: "confirmed")
      try folder.write(decided, to: name)
      let run = try ProgramRun(
        ["align", "a.txt", "a.txt", "-q", "--format", "text", "--keep", name, "-o", name],
        in: folder.path)
      #expect(run.status == 2 && run.messages.contains(name))
      #expect(try folder.read(name) == decided)
    }
    let memory = try folder.read("memory.tmx")
    let run = try ProgramRun(
      ["align", "a.txt", "b.txt", "-q", "--keep", "memory.tmx", "-o", "memory.tmx"],
      in: folder.path)
    #expect(run.status == 2 && run.messages.contains("would be lost"))
    #expect(try folder.read("memory.tmx") == memory)
  }

  @Test("The names of a glossary are evidence, told with --explain and in the header")
  func glossary() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "It rained.\nThey spoke of the Beacon Plan.\nNobody sang.\nAll slept.\n", to: "a.txt")
    try folder.write(
      "Water fell.\nThe Harbour Lantern was heard of.\nNo voice.\nEyes shut.\n", to: "b.txt")
    let terms =
      "glossary: g\nconcepts:\n  - id: beacon-plan\n    terms:\n      en:\n"
      + "        - {term: Beacon Plan, status: preferred}\n        - {term: Harbour Lantern}\n"
    try folder.write(terms, to: "g.yaml")
    let arguments = ["align", "a.txt", "b.txt", "--format", "jsonl", "--explain", "--header", "-q"]
    let plain = try ProgramRun(arguments, in: folder.path)
    #expect(plain.status == 0 && !plain.output.contains("glossary"))
    let run = try ProgramRun(arguments + ["--glossary", "g.yaml"], in: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.lines.first?.contains("\"glossary\":\"") == true)
    #expect(
      run.output.contains(
        "{\"kind\":\"glossary\",\"source\":\"Beacon Plan\",\"target\":\"Harbour Lantern\","))
    let missing = try ProgramRun(arguments + ["--glossary", "none.yaml"], in: folder.path)
    #expect(missing.status == 2)
  }

  @Test("An empty text is aligned with nothing, and said so")
  func emptySide() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "empty.txt")
    try folder.write("One sentence.\n", to: "b.txt")
    let run = try ProgramRun(
      ["align", "empty.txt", "b.txt", "--format", "jsonl"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.lines.first?.hasPrefix("{\"source\":[],\"target\":[0],") == true)
    #expect(run.messages.contains("no sentence"))
  }

  @Test(
    "A text named twice and a language that cannot be right are said",
    arguments: [
      (["a.zh", "a.zh"], "the same"), (["a.zh", "b.en", "--from", "fr"], "given as fr"),
      (["a.zh", "b.en", "--from", "en", "--to", "zh"], "the other way round"),
    ])
  func suspicions(arguments: [String], told: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("中国和古巴。\n\n第二句话在这里。\n", to: "a.zh")
    try folder.write("China and Cuba.\n\nThe second sentence is here.\n", to: "b.en")
    let run = try ProgramRun(["align"] + arguments, in: folder.path)
    #expect(run.status == 0)
    #expect(run.messages.contains(told), "\(run.messages)")
  }

  private static let samples = [
    "action-plan/action-plan.zh.txt action-plan/action-plan.mt.en.txt",
    "wang-yi-article/wang-yi-article.mfa.en.txt wang-yi-article/wang-yi-article.press.en.txt",
  ]

  private func align(_ pair: String, _ options: [String]) throws -> ProgramRun {
    let folder = RepositoryPaths.root.appending(path: "alignments").path
    return try ProgramRun(
      ["align"] + pair.split(separator: " ").map(String.init) + ["-q"] + options, in: folder)
  }

  @Test(
    "Real documents give files that other programs accept", .enabled(if: XMLLint.isReady),
    arguments: samples)
  func exchange(pair: String) throws {
    #expect(try XMLLint.faults(tmx: align(pair, ["--format", "tmx"]).output) == "")
    #expect(try XMLLint.faults(xliff: align(pair, ["--format", "xliff"]).output) == "")
  }

  @Test("Moses gives two files with as many lines, and says what it left out", arguments: samples)
  func moses(pair: String) throws {
    let folder = try TemporaryFolder()
    let run = try align(pair, ["--format", "moses", "-o", folder.path + "/corpus"])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let files = try folder.names()
    #expect(
      files == ["corpus.en", "corpus.zh-Hans"]
        || files == ["corpus.source.en", "corpus.target.en"])
    let counts = try files.map { try folder.read($0).split(separator: "\n").count }
    #expect(counts.count == 2 && counts.first == counts.last && (counts.first ?? 0) > 50)
  }

  @Test("Moses without a name for its files is a bad argument", arguments: [[], ["-o", "-"]])
  func mosesWithoutName(options: [String]) throws {
    #expect(try align(Self.samples[0], ["--format", "moses"] + options).status == 2)
  }

  @Test("Beads that a format cannot hold are counted, not lost without a word")
  func leftOut() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "empty.txt")
    try folder.write("One sentence.\n", to: "b.txt")
    let run = try ProgramRun(["align", "empty.txt", "b.txt", "--format", "tmx"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.messages.contains("1 of 1 beads"))
  }

  @Test("A result is never written over a text that it is made from")
  func outputOverInput() throws {
    let folder = try TemporaryFolder()
    try folder.write("One sentence.\n", to: "a.txt")
    for output in ["a.txt", "./a.txt", folder.path + "/a.txt"] {
      let run = try ProgramRun(["align", "a.txt", "a.txt", "-o", output], in: folder.path)
      #expect(run.status == 2)
      #expect(try folder.read("a.txt") == "One sentence.\n")
    }
    let words = try ProgramRun(["words", "a.txt", "a.txt", "-o", "a.txt"], in: folder.path)
    #expect(words.status == 2)
    #expect(try folder.read("a.txt") == "One sentence.\n")
  }

  @Test("The names that a format makes of a prefix are never those of the texts")
  func prefixOverInput() throws {
    let folder = try TemporaryFolder()
    try folder.write("中国和古巴。\n", to: "a.zh")
    try folder.write("China and Cuba.\r\n", to: "a.en")
    let run = try ProgramRun(
      ["align", "a.zh", "a.en", "--format", "moses", "-o", "a"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.messages.contains("a.en"))
    #expect(try folder.names() == ["a.en", "a.zh"])
    #expect(try folder.read("a.en") == "China and Cuba.\r\n")
  }
}
