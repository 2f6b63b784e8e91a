// Adding to a glossary that a person wrote.
import GlossaryModel
import TextModel
import Testing

@Suite struct GlossaryEditorTests {
  private static let file = """
    # Our names, in our order.
    glossary: demo   # the demo
    concepts:

      # The forum
      - id: forum
        terms:   # all of them
          en:
            - {term: Forum, status: preferred}   # as the ministry has it
            - term: The Forum
              status: admitted
              # not at the beginning of a text

      # Two more to come
      - id: gdi
        terms:
          en: [{term: GDI, status: preferred}]

    # the end

    """

  private static let concept = Concept(
    id: "fund", type: .fund,
    terms: [Term(text: "the: Fund", language: .english, status: .preferred)])

  @Test("what is accepted is added below, and nothing else in the file changes")
  func append() throws {
    var editor = try GlossaryEditor(name: "g", bytes: Array(Self.file.utf8))
    try editor.append(Self.concept)
    let added = """

      - id: fund
        type: fund
        terms:
          en:
            - {term: "the: Fund", status: preferred, kind: fullForm}
      """.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    #expect(
      try editor.text() == Self.file.replacing("\n\n# the end", with: "\n\(added)\n\n# the end"))
    #expect(editor.glossary.concepts.count == 3)
  }

  @Test("a term is added after those of its language, comments stay where they are")
  func insert() throws {
    var editor = try GlossaryEditor(name: "g", bytes: Array(Self.file.utf8))
    try editor.insert(
      Term(text: "论坛", language: .simplifiedChinese, status: .preferred), into: "forum")
    try editor.insert(Term(text: "F.", language: .english), into: "forum")
    let expected = Self.file.replacing(
      "          status: admitted\n",
      with: """
                  status: admitted
                - {term: "F.", status: admitted, kind: fullForm}
              zh-Hans:
                - {term: 论坛, status: preferred, kind: fullForm}

        """)
    let lines = try editor.text().split(separator: "\n")
    #expect(lines.count == expected.split(separator: "\n").count)
    #expect(
      lines.filter { !$0.contains("F.") && !$0.contains("论坛") && !$0.contains("zh-Hans") }
        == Self.file.split(separator: "\n"))
    #expect(editor.glossary.concepts[0].terms.count == 4)
  }

  @Test("where the style leaves no place, nothing is changed and the line is named")
  func refused() throws {
    var editor = try GlossaryEditor(name: "g", bytes: Array(Self.file.utf8))
    let error = #expect(throws: GlossaryError.self) {
      try editor.insert(Term(text: "x", language: .english), into: "gdi")
    }
    #expect(error?.line == 15)
    #expect(try editor.text() == Self.file)
  }

  @Test(
    "an empty glossary, line ends of Windows and other indentations are taken over",
    arguments: [
      "glossary: a\nconcepts: []\n",
      "glossary: a\nconcepts:\n- id: b\n  terms:\n    en:\n    - {term: b}\n",
      "glossary: a\r\nconcepts:\r\n    - id: b\r\n      terms: {en: [{term: b}]}\r\n",
      "glossary: a\nconcepts:\n  -\n    id: b\n    terms: {en: [{term: b}]}",
      "glossary: a\nconcepts: []",
    ])
  func styles(text: String) throws {
    var editor = try GlossaryEditor(name: "g", bytes: Array(text.utf8))
    let count = editor.glossary.concepts.count
    try editor.append(Self.concept)
    try editor.insert(Term(text: "Fonds", language: LanguageTag("de") ?? .english), into: "fund")
    #expect(editor.glossary.concepts.count == count + 1)
    #expect(try editor.text().hasPrefix(text.split(separator: "\n")[0]))
    #expect(try text.contains("\r\n") == editor.text().contains("\r\n"))
  }

  private static let noted = """
    glossary: demo
    concepts:
    - id: g20
      terms:
        en:
        - term: G20   # name of it
          status: preferred
          # note to self
        # after terms
    - {id: brics, terms: {en: [{term: "B, {R}", status: preferred}]}}  # all: {flow}
    # tail

    """

  @Test("a note to a term would end up below another term, or another concept")
  func ownersOfComments() throws {
    var editor = try GlossaryEditor(name: "g", bytes: Array(Self.noted.utf8))
    try editor.insert(Term(text: "Group of Twenty", language: .english), into: "g20")
    try editor.insert(Term(text: "二十国集团", language: .simplifiedChinese), into: "g20")
    let added = """
              # note to self
            - {term: Group of Twenty, status: admitted, kind: fullForm}
            zh-Hans:
            - {term: 二十国集团, status: admitted, kind: fullForm}
            # after terms

      """.split(separator: "\n").map { $0.dropFirst(2) }.joined(separator: "\n")
    #expect(
      try editor.text()
        == Self.noted.replacing("      # note to self\n    # after terms", with: added))
  }

  @Test("a value that is added would change what stands around it")
  func fields() throws {
    var editor = try GlossaryEditor(name: "g", bytes: Array(Self.noted.utf8))
    let terms = editor.glossary.concepts.map { $0.terms[0] }
    try editor.fill(("note", "a: note"), of: terms[0], in: "g20")
    try editor.fill(("kind", "acronym"), of: terms[1], in: "brics")
    try editor.fill([("note", "n. b.")], of: "brics")
    try editor.fill([("definition", "twenty"), ("definitionSource", "press")], of: "g20")
    #expect(throws: GlossaryError.self) { try editor.fill([("note", "again")], of: "brics") }
    #expect(throws: GlossaryError.self) {
      try editor.fill(("status", "admitted"), of: terms[0], in: "g20")
    }
    #expect(
      try editor.text()
        == Self.noted
        .replacing(
          "  terms:\n", with: "  definition:\n    text: twenty\n    source: press\n  terms:\n"
        )
        .replacing("      # note", with: "      note: \"a: note\"\n      # note")
        .replacing(
          "status: preferred}]}}",
          with: "status: preferred, kind: acronym}]}, note: n. b.}"))
  }
}
