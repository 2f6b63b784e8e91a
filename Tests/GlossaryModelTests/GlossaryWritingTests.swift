// Writing of glossary files: what is written reads back as it was.
import GlossaryModel
import TextModel
import Testing

@Suite struct GlossaryWritingTests {
  @Test("The form of a written file would change without anyone noticing")
  func form() {
    var concept = Concept(id: "panda-bonds", type: .fund)
    concept.score = 3.25
    var term = Term(text: "Panda Bonds", language: .english, status: .preferred)
    term.score = 3.25
    term.reasons = ["in quotation marks", "2 occurrences: often"]
    term.places = [TermPlace(document: "plan.en.txt", start: 5, end: 16)]
    concept.terms = [
      term, Term(text: "熊猫债券", language: .simplifiedChinese, status: .preferred),
    ]
    let text = GlossaryFile.write(
      Glossary(name: "candidates", concepts: [concept]), header: ["Made by a program.", ""])
    #expect(
      text == """
        # Made by a program.
        #
        glossary: candidates
        concepts:
          - id: panda-bonds
            type: fund
            score: 3.25
            terms:
              en:
                - term: Panda Bonds
                  status: preferred
                  kind: fullForm
                  score: 3.25
                  reasons: [in quotation marks, "2 occurrences: often"]
                  occurrences:
                    - {document: plan.en.txt, start: 5, end: 16}
              zh-Hans:
                - {term: 熊猫债券, status: preferred, kind: fullForm}

        """)
  }

  @Test("A header line with a line break would become part of the glossary")
  func headerBreak() throws {
    let text = GlossaryFile.write(Glossary(name: "a"), header: ["one\nglossary: b", "\u{85}x: 1"])
    #expect(try GlossaryFile.read(name: "g", bytes: Array(text.utf8)).name == "a")
  }

  @Test(
    "A text that YAML has a meaning for would come back as something else",
    arguments: [
      "yes", "No", "null", "~", "1.5", "0x1F", "2025-01-01", "- a", "-", "a: b", "a #b", "#a",
      "[a]",
      "{a}", "a, b", "'a'", "\"a\"", "a\\b", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a`", "?",
      "? a",
      ":", "a:", "=", "<<", " a", "a ", "a\nb", "a\tb", "\t", "\u{0}", "\u{7F}", "\u{85}", "\u{A0}",
      "\u{2028}", "a\u{FEFF}a", "\u{FFFE}", "\u{1F600}", "e\u{301}", "《文件》", "“一带一路”", "《a》: b",
      "---", "...", "C’s", "l'été", "🇨🇳", "a\u{200D}b", "5G", "\u{10FFFF}", "，", "x\r\n",
    ])
  func specialText(text: String) throws {
    try expectRoundTrip(text)
  }

  @Test("Some text would not survive saving and loading")
  func arbitraryText() throws {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let odd = Array(":#-?,[]{}&*!|>'\"%@` \n\tab1".unicodeScalars)
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<(1 + next(6)) {
        if next(2) == 0 {
          text.append(odd[next(odd.count)])
        } else if let scalar = Unicode.Scalar(UInt32(next(0x11_0000))) {
          text.append(scalar == "\u{FEFF}" ? "a" : scalar)
        }
      }
      try expectRoundTrip(String(text))
    }
  }

  /// Writes and reads a glossary that has `text` in every place that can hold text.
  private func expectRoundTrip(_ text: String) throws {
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return }
    var concept = Concept(id: "x", type: .other)
    concept.note = text
    concept.definition = Definition(text: text, source: text)
    var plain = Term(text: text, language: .english, status: .preferred)
    plain.context = text
    var full = Term(text: text, language: .simplifiedChinese)
    full.reasons = [text, "a"]
    full.places = [TermPlace(document: text, start: 0, end: 1)]
    concept.terms = [plain, full]
    let glossary = Glossary(name: text, concepts: [concept])
    let written = GlossaryFile.write(glossary)
    var read = try GlossaryFile.read(name: "g", bytes: Array(written.utf8))
    for index in read.concepts.indices {
      read.concepts[index].line = nil
      read.concepts[index].column = nil
      for term in read.concepts[index].terms.indices {
        read.concepts[index].terms[term].line = nil
        read.concepts[index].terms[term].column = nil
      }
    }
    #expect(read == glossary)
    let texts = read.concepts.flatMap(\.terms).map { Array($0.text.utf8) }
    #expect(texts == [Array(text.utf8), Array(text.utf8)])
  }
}
