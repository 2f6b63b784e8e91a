// Throughput, memory and growth of linting.
import DocumentModel
import DocumentReaders
import FoundationEssentials
import GlossaryModel
import Lexicon
import LintRules
import Linting
import TextModel
import Workspace

/// Measures how fast made-up documents are linted, and how time and memory grow.
///
/// `Benchmarks lint [LEXICON]`: speed by language and stage, a thousand files, one document again, growth.
/// `Benchmarks lint speed [chinese]`: the speed in one language only; `files`: only the thousand files.
/// `Benchmarks lint memory MEGABYTES`: the most memory that a run over small files takes.
enum LintBenchmark {
  private static let terms = 10_000

  /// Runs the benchmark with the arguments after its name.
  static func run(_ arguments: [String]) throws {
    if arguments.first == "memory" {
      return try memory(arguments.dropFirst().first.flatMap { Int($0) } ?? 100)
    }
    switch arguments.first {
    case "speed":
      return try speed(try Setup(terms: terms, lexicon: nil), chinese: arguments.count > 1)
    case "files": return try manyFiles(try Setup(terms: terms, lexicon: nil))
    default: break
    }
    let lexicon = try arguments.first.map { try CompiledLexicon(path: $0) }
    let setup = try Setup(terms: terms, lexicon: lexicon)
    try speed(setup, chinese: false)
    try speed(setup, chinese: true)
    try manyFiles(setup)
    try again(setup)
    try growth(lexicon)
  }

  /// The rules and the glossary of a run.
  struct Setup {
    let glossary: Glossary
    let terms: LintedGlossary
    let run: LintRun
    let rules: Rules

    init(terms count: Int, lexicon: CompiledLexicon?, jobs: Int = 1) throws {
      var generator = GlossaryGenerator()
      glossary = generator.glossary(count / 5)
      terms = try LintedGlossary([glossary], lexicon: lexicon, jobs: jobs)
      rules = LintSettings().rules(selected: nil, ignored: [])
      run = LintRun(
        documentRules: rules.document, collectionRules: rules.collection,
        suppressionRules: rules.suppression, knownRules: rules.ids)
    }

    func read(_ text: [UInt8], _ name: String, chinese: Bool) throws -> Document {
      let source = try SourceDecoder.decode(name: name, bytes: text)
      return try DocumentReader.read(
        source, language: chinese ? .simplifiedChinese : .english)
    }

    /// Lints texts in this thread; how many findings there are.
    func lint(_ texts: [[UInt8]], chinese: Bool = false) throws -> Int {
      let looks = try texts.enumerated().map { index, text in
        run.look(
          at: LintedDocument(
            try read(text, "\(index).md", chinese: chinese), glossary: terms))
      }
      return run.findings(of: looks).count
    }
  }

  private static func texts(
    _ setup: Setup, count: Int, size: Int, chinese: Bool = false
  ) throws -> [[UInt8]] {
    var corpus = try LintCorpus(chinese: chinese, glossary: setup.glossary)
    return (0..<count).map { _ in corpus.document(size) }
  }

  // MARK: Speed

  private static func speed(_ setup: Setup, chinese: Bool) throws {
    let texts = try texts(setup, count: 40, size: 100_000, chinese: chinese)
    let megabytes = Double(texts.reduce(0) { $0 + $1.count }) / 1e6
    func line(_ name: String, _ seconds: Double) {
      let speed = Stopwatch.text(megabytes / seconds, 1)
      let share = Stopwatch.text(seconds * 1e9 / megabytes / 1e6, 1)
      print("  \(name): \(speed) MB/s, \(share) ns a byte")
    }
    var found = 0
    var best = Double.infinity
    for _ in 0..<3 {
      best = min(
        best, try Stopwatch.processorSeconds { found = try setup.lint(texts, chinese: chinese) })
    }
    print("\(chinese ? "Chinese" : "English") Markdown, \(terms) terms, \(found) findings")
    line("all", best)
    var documents: [Document] = []
    line(
      "reading",
      try Stopwatch.processorSeconds {
        documents = try texts.map { try setup.read($0, "a.md", chinese: chinese) }
      })
    line(
      "finding terms",
      Stopwatch.processorSeconds {
        for document in documents { _ = LintedDocument(document, glossary: setup.terms) }
      })
    line(
      "  of that quotations and lines",
      Stopwatch.processorSeconds {
        for document in documents { _ = LintedDocument(document) }
      })
    let linted = documents.map { LintedDocument($0, glossary: setup.terms) }
    for id in setup.rules.ids {
      let rule = setup.rules.selecting([id])
      let run = LintRun(
        documentRules: rule.document, collectionRules: rule.collection,
        suppressionRules: [], knownRules: rule.ids)
      var looks: [LintRun.Look] = []
      let seconds = Stopwatch.processorSeconds { looks = linted.map { run.look(at: $0) } }
      let last = Stopwatch.processorSeconds { _ = run.findings(of: looks) }
      line(id, seconds)
      if last * 20 > seconds { line("  across documents", last) }
    }
  }

  private static func manyFiles(_ setup: Setup) throws {
    let folder = try LintFolder(setup, files: 1_000, size: 10_000)
    for jobs in [1, 2] {
      let setup = try Setup(terms: terms, lexicon: nil, jobs: jobs)
      var found = 0
      let seconds = try Stopwatch.seconds { found = try folder.lint(setup, jobs: jobs) }
      print("1000 files of 10 kB, --jobs \(jobs): \(Stopwatch.text(seconds)) s (\(found) findings)")
    }
  }

  private static func again(_ setup: Setup) throws {
    let texts = try texts(setup, count: 1, size: 100_000)
    _ = try setup.lint(texts)
    var times: [Double] = []
    for _ in 0..<9 { times.append(try Stopwatch.seconds { _ = try setup.lint(texts) }) }
    print("100 kB again: \(Stopwatch.text(times.sorted()[4] * 1000, 1)) ms (median of 9)")
  }

  // MARK: Growth

  private static func growth(_ lexicon: CompiledLexicon?) throws {
    func ratios(_ name: String, _ times: [Double]) {
      let shown = zip(times, times.dropFirst()).map { Stopwatch.text($1 / $0) }
      print(
        "\(name): \(times.map { Stopwatch.text($0, 3) }.joined(separator: ", ")) s; "
          + "each to the one before: \(shown.joined(separator: ", "))")
    }
    ratios(
      "ten times the terms (1000, 10000, 100000), 1 MB",
      try [1_000, 10_000, 100_000].map {
        let setup = try Setup(terms: $0, lexicon: lexicon)
        let texts = try texts(setup, count: 10, size: 100_000)
        return try Stopwatch.processorSeconds { _ = try setup.lint(texts) }
      })
    let setup = try Setup(terms: terms, lexicon: lexicon)
    ratios(
      "twice the files (500, 1000, 2000 of 2 kB)",
      try [500, 1_000, 2_000].map {
        let texts = try texts(setup, count: $0, size: 2_000)
        return try Stopwatch.processorSeconds { _ = try setup.lint(texts) }
      })
    ratios(
      "twice the size (0.5, 1, 2, 4 MB in one file)",
      try [1, 2, 4, 8].map {
        let texts = try texts(setup, count: 1, size: $0 * 500_000)
        return try Stopwatch.processorSeconds { _ = try setup.lint(texts) }
      })
  }

  // MARK: Memory

  private static func memory(_ megabytes: Int) throws {
    let setup = try Setup(terms: terms, lexicon: nil, jobs: 2)
    let folder = try LintFolder(setup, files: megabytes * 100, size: 10_000)
    let before = Stopwatch.residentMegabytes()
    ProcessFigures.resetPeak()
    let seconds = try Stopwatch.seconds { _ = try folder.lint(setup, jobs: 2) }
    print(
      "\(megabytes) MB in files of 10 kB: \(ProcessFigures.peakMegabytes) MB at the most "
        + "(\(Stopwatch.text(before, 0)) before), \(Stopwatch.text(seconds, 1)) s")
  }
}
