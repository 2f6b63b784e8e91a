// The readers of glossaries.
import FoundationEssentials
import GlossaryFormats
import GlossaryModel
import TestSupport
import TextModel

extension FuzzTarget {
  /// The readers of glossaries, one a format; what is read is written in every format.
  static func glossaries() throws -> [FuzzTarget] {
    [
      FuzzTarget(
        name: "glossary", seeds: { try FuzzSeeds.files("glossary", ".yaml") + [Array(full.utf8)] },
        tokens: FuzzTokens.yaml, cost: 4, run: readOurs),
      glossary(.tbx, tokens: FuzzTokens.xml + tbxTokens),
      glossary(.tmx, tokens: FuzzTokens.xml),
      glossary(.csv, tokens: FuzzTokens.table),
      glossary(.tsv, tokens: FuzzTokens.table),
      glossary(.conceptCSV, tokens: FuzzTokens.table),
      glossary(.conceptTSV, tokens: FuzzTokens.table),
      glossary(.xlsx, tokens: FuzzTokens.xml, isPackage: true),
      glossary(.conceptXLSX, tokens: FuzzTokens.xml, isPackage: true),
      glossary(.omegat, tokens: FuzzTokens.table),
      glossary(.weblate, tokens: FuzzTokens.table),
      glossary(.weblateTSV, tokens: FuzzTokens.table),
      glossary(.deepl, tokens: FuzzTokens.table),
      glossary(.deeplTSV, tokens: FuzzTokens.table),
    ]
  }

  private static let tbxTokens = [
    "<conceptEntry id=\"a\">", "<langSec xml:lang=\"en\">", "<termSec>", "<term>", "</term>",
    "<tig>",
    "<termNote type=\"administrativeStatus\">", "<descripGrp>", "<admin type=\"source\">", "<note>",
    "<min:x>",
    "target=\"a\"", "<martif type=\"TBX\">", "<termEntry>", "style=\"dct\"", "<hi>",
    "<sc id=\"1\"/>", "<ec/>",
  ]

  private static let full = """
    glossary: x
    concepts:
      # a comment
      - id: a
        type: initiative
        subjectField: diplomacy
        definition: {text: "a \\"b\\"", source: c}
        url: https://example.org
        terms:
          en:
            - {term: Global Initiative, status: preferred, kind: fullForm, source: s, register: press}
            - {term: GI, status: admitted, kind: acronym, caseSensitive: true, note: 'it''s'}
          zh-Hans:
            - term: 全球倡议
              status: preferred
              insideWords: true

    """

  private static let sample: Result<Glossary, any Error> = Result {
    let glossary = try GlossaryFile.read(name: "sample", bytes: Array(full.utf8))
    return glossary
  }

  private static func glossary(
    _ format: GlossaryFormat, tokens: [String], isPackage: Bool = false
  ) -> FuzzTarget {
    FuzzTarget(
      name: "glossary-" + format.rawValue, seeds: { [try written(format)] }, tokens: tokens,
      isPackage: isPackage
    ) { bytes in
      try FuzzFault.refusing {
        var input = GlossaryInput(format: format, name: "fuzz")
        (input.source, input.target) = (.english, .simplifiedChinese)
        try write(try input.read(file: "fuzz", bytes: bytes).glossary)
      }
    }
  }

  private static func written(_ format: GlossaryFormat) throws -> [UInt8] {
    var output = GlossaryOutput(format: format)
    (output.source, output.target) = (.english, .simplifiedChinese)
    return try output.write(try sample.get(), file: "sample").bytes
  }

  /// Writes a glossary in every format; our own is read again.
  private static func write(_ glossary: Glossary) throws {
    for format in GlossaryFormat.allCases where format != .yaml {
      var output = GlossaryOutput(format: format)
      (output.source, output.target) = (.english, .simplifiedChinese)
      try FuzzFault.refusing { _ = try output.write(glossary, file: "fuzz") }
    }
    let text = GlossaryFile.write(glossary)
    let again = GlossaryFile.parse(name: "again", bytes: Array(text.utf8))
    let faults = again.faults.filter { if case .notYAML = $0.problem { true } else { false } }
    try FuzzFault.unless(faults.isEmpty, "a glossary written as no YAML: \(faults)")
    let terms = { (glossary: Glossary) in glossary.concepts.map { $0.terms.map(\.text) } }
    try FuzzFault.unless(
      !again.faults.isEmpty || terms(again.glossary) == terms(glossary),
      "a glossary with other terms when read again")
  }

  /// Reads our own form, as `glossary check`, `accept` and `import` do.
  private static func readOurs(_ bytes: [UInt8]) throws {
    _ = GlossaryChecker.faults(name: "fuzz", bytes: bytes)
    try FuzzFault.refusing { try write(try GlossaryFile.read(name: "fuzz", bytes: bytes)) }
    try FuzzFault.refusing {
      var editor = try GlossaryEditor(name: "fuzz", bytes: bytes)
      let concept = try sample.get().concepts[0]
      let known = try GlossaryFile.read(name: "fuzz", bytes: bytes).concepts
      if editor.concept(concept.id) == nil { try editor.append(concept) }
      if let first = known.first {
        try editor.insert(Term(text: "x: \"y\" # z", language: .english), into: first.id)
      }
      let text = try editor.text()
      let again = GlossaryFile.parse(name: "again", bytes: Array(text.utf8)).faults
      let faults = again.filter { if case .notYAML = $0.problem { true } else { false } }
      try FuzzFault.unless(faults.isEmpty, "an edit that leaves no YAML: \(faults)")
    }
  }
}
