// Runs rules over texts, with a glossary where a test has one.
import DocumentReaders
import GlossaryModel
import LintRules
import Linting
import TextModel

/// One run of some rules over some texts.
struct RuleRun {
  /// What was found.
  let findings: [Finding]
  private let texts: [[UInt8]]

  /// The found texts.
  var found: [String] { findings.map(\.place.text) }

  /// Runs `rules` over `texts`, which are named `0.md`, `1.md` and so on.
  init(
    _ rules: String..., texts: [String], glossary: String? = nil, register: String? = nil,
    language: LanguageTag = .english
  ) throws {
    try self.init(
      rules, files: texts.map { Array($0.utf8) }, glossary: glossary, register: register,
      language: language)
  }

  /// Runs `rules` over files in any encoding.
  init(
    _ rules: [String], files: [[UInt8]], glossary: String? = nil, register: String? = nil,
    language: LanguageTag = .english
  ) throws {
    let chosen = Rules.all.selecting(rules)
    let run = LintRun(
      documentRules: chosen.document, collectionRules: chosen.collection,
      suppressionRules: chosen.suppression, knownRules: Rules.all.ids)
    let terms = try glossary.map { try Self.glossary($0) }
    let looks = try files.enumerated().map { index, bytes in
      let source = try SourceDecoder.decode(name: "\(index).md", bytes: bytes)
      let document = try DocumentReader.read(source, language: language)
      return run.look(at: LintedDocument(document, glossary: terms, register: register))
    }
    findings = run.findings(of: looks)
    texts = files
  }

  /// A glossary in lines like `forum en preferred: China-CELAC Forum`, or in full.
  private static func glossary(_ text: String) throws -> LintedGlossary {
    let yaml = text.hasPrefix("glossary:") ? text : Self.yaml(text)
    return try LintedGlossary([GlossaryFile.read(name: "test.yaml", bytes: Array(yaml.utf8))])
  }

  private static func yaml(_ lines: String) -> String {
    var concepts: [Substring: [Substring: [String]]] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ": ", maxSplits: 1)
      let head = (parts.first ?? "").split(separator: " ")
      guard head.count >= 3, let term = parts.last else { continue }
      let kind = head.count > 3 ? ", kind: \(head[3])" : ""
      let register = head.count > 4 ? ", register: \(head[4])" : ""
      concepts[head[0], default: [:]][head[1], default: []].append(
        "        - {term: \"\(term)\", status: \(head[2])\(kind)\(register)}")
    }
    let written = concepts.keys.sorted().map { id in
      let languages = (concepts[id] ?? [:]).sorted { $0.key < $1.key }
      return "  - id: \(id)\n    terms:\n"
        + languages.map { "      \($0.key):\n" + $0.value.joined(separator: "\n") }
        .joined(separator: "\n")
    }
    return "glossary: test\nconcepts:\n" + written.joined(separator: "\n") + "\n"
  }

  /// The first text with the fixes made.
  func fixed(unsafe: Bool = false) -> String {
    let plan = FixPlan(
      findings.filter { $0.place.document == "0.md" }, in: texts[0], includingUnsafe: unsafe
    ) { Array($0.utf8) }
    return String(decoding: plan.result, as: UTF8.self)
  }
}
