// How long the index of a large glossary takes to make, and look-ups in it.
import FoundationEssentials
import GlossaryModel
import Glibc
import ICUText
import TermMatching
import Workspace

/// Measures the index of a made-up glossary.
///
/// `Benchmarks lookup [CONCEPTS] [PROGRAM]`: writes a workspace with a glossary of so many concepts
/// (100,000 where it is not said) and five times as many terms, makes its index, asks it queries of
/// every kind, and with `PROGRAM` times whole runs of `isogloss lookup`. Queries are measured in time of
/// the processor, runs by the clock.
enum LookupBenchmark {
  /// Runs the benchmark with the arguments after its name.
  static func run(_ arguments: [String]) throws {
    let count = arguments.first.flatMap { Int($0) } ?? 100_000
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "isogloss-benchmark-\(UUID().uuidString)").path
    _ = try Workspace.create(in: folder, name: "synthetic")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var generator = GlossaryGenerator()
    let glossary = generator.glossary(count)
    let yaml = Array(GlossaryFile.write(glossary).utf8)
    try AtomicFile.write(yaml, to: folder + "/glossary/synthetic.yaml")
    print(
      "glossary: \(count) concepts, \(5 * count) terms, \(Stopwatch.text(Double(yaml.count) / 1e6, 1)) MB"
    )
    let workspace = try Workspace(folder: folder, searching: false)
    let reading = try Stopwatch.seconds {
      _ = try GlossaryFile.read(name: "synthetic", bytes: yaml)
    }
    print("reading the YAML: \(Stopwatch.text(reading)) s")
    var lookup: (any TermLookup)?
    let making = try Stopwatch.seconds { lookup = try workspace.lookup(lexicon: nil) { print($0) } }
    print(
      "making the index, reading included: \(Stopwatch.text(making)) s, "
        + "\(try size(folder + "/.isogloss/glossary.sqlite")) MB on disk")
    let opening = try Stopwatch.seconds {
      lookup = try workspace.lookup(lexicon: nil) { print($0) }
    }
    print("opening it: \(Stopwatch.text(opening * 1e3)) ms")
    guard let lookup else { return }
    for kind in QueryKind.allCases { report(kind, glossary, lookup) }
    if let program = arguments.dropFirst().first { try reportRuns(program, folder, glossary) }
  }

  private static func size(_ path: String) throws -> String {
    var status = stat()
    return stat(path, &status) == 0 ? Stopwatch.text(Double(status.st_size) / 1e6, 0) : "0"
  }

  private static func report(_ kind: QueryKind, _ glossary: Glossary, _ lookup: any TermLookup) {
    var generator = GlossaryGenerator(seed: 99)
    var times: [Double] = []
    var found = 0
    for _ in 0..<200 {
      let concept = glossary.concepts[generator.below(glossary.concepts.count)]
      let query = kind.query(of: concept, &generator)
      var hits: [LookupHit] = []
      times.append(Stopwatch.processorSeconds { hits = lookup.search(query, limit: 10) } * 1e3)
      if hits.contains(where: { $0.concept.id == concept.id }) { found += 1 }
    }
    print(
      "\(kind.rawValue): \(summary(times)) ms; the concept among the first ten \(found) times of 200"
    )
  }

  /// Median, 95 in 100, and the longest.
  private static func summary(_ times: [Double]) -> String {
    let sorted = times.sorted()
    let at = { (share: Double) in sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))] }
    return "median \(Stopwatch.text(at(0.5))), 95% \(Stopwatch.text(at(0.95))), longest "
      + Stopwatch.text(at(1))
  }

  /// Times whole runs of the program, one query each.
  private static func reportRuns(_ program: String, _ folder: String, _ glossary: Glossary) throws {
    // The hash of a file that has just been written is not remembered.
    sleep(4)
    for kind in QueryKind.allCases {
      var generator = GlossaryGenerator(seed: 7)
      let times = (0..<21).map { _ in
        let concept = glossary.concepts[generator.below(glossary.concepts.count)]
        let query = kind.query(of: concept, &generator)
        return Stopwatch.seconds { spawn([program, "lookup", query, "-C", folder]) } * 1e3
      }
      print("isogloss lookup, \(kind.rawValue): \(summary(Array(times.dropFirst()))) ms")
    }
  }

  /// Runs a program without its output and waits for its end.
  private static func spawn(_ arguments: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    defer { posix_spawn_file_actions_destroy(&actions) }
    var values = arguments.map { strdup($0) } + [nil]
    defer { for value in values { free(value) } }
    var process = pid_t()
    guard posix_spawn(&process, arguments[0], &actions, nil, &values, environ) == 0 else { return }
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }
}

/// The kinds of queries that are measured.
enum QueryKind: String, CaseIterable {
  case exact, prefix, wordOrder, words, oneSlip, twoSlips, slipsInWords, chinese
  case twoCharacters, pinyin, miss

  /// A query of this kind that a concept answers.
  func query(of concept: Concept, _ generator: inout GlossaryGenerator) -> String {
    let name = concept.terms[0].text
    let words = name.split(separator: " ")
    switch self {
    case .exact: return name
    case .prefix: return String(name.prefix(3 + generator.below(12)))
    case .wordOrder: return words.reversed().joined(separator: " ")
    case .words: return "\(words[1]) \(words[words.count - 1])"
    case .oneSlip: return slipped(name, 1, &generator)
    case .twoSlips: return slipped(name, 2, &generator)
    case .slipsInWords: return slipped(words.suffix(3).joined(separator: " "), 1, &generator)
    case .chinese: return concept.terms[3].text
    case .twoCharacters: return String(concept.terms[4].text.suffix(4).prefix(2))
    case .pinyin: return Pinyin.table.syllables(of: concept.terms[4].text).joined(separator: " ")
    case .miss: return String(name.reversed())
    }
  }

  private func slipped(
    _ name: String, _ count: Int, _ generator: inout GlossaryGenerator
  ) -> String {
    var letters = Array(name)
    for _ in 0..<count {
      let place = 1 + generator.below(letters.count - 2)
      switch generator.below(3) {
      case 0: letters.remove(at: place)
      case 1: letters.insert("q", at: place)
      default: letters.swapAt(place, place + 1)
      }
    }
    return String(letters)
  }
}
