// Small invented bitexts that the tests write in every format.
import BitextFormats
import DocumentModel
import TextModel

/// Bitexts made of a line for each sentence; an empty line begins a new paragraph.
enum SmallBitext {
  /// Null beads, a merged pair, a moved section and both decisions of a person.
  static let ordinary = Bitext(
    source: document(
      "policy.zh.txt", ["第一章 合作", "", "双方同意。", "继续对话！", "", "旧的一句。", "", "附则在前。", "", "正文在后。"],
      language: .simplifiedChinese),
    target: document(
      "policy.en.txt",
      [
        "Chapter 1: Cooperation", "", "Both sides agreed to continue the dialogue.", "",
        "An added sentence.", "", "The body comes last.", "", "The supplement comes first.",
      ], language: .english),
    beads: [
      Bead(source: [0], target: [0], confidence: 0.9912, origin: .confirmed),
      Bead(source: [1, 2], target: [1], confidence: 0.61),
      Bead(source: [3], target: [], confidence: 0.7),
      Bead(source: [], target: [2], confidence: 0.55555),
      Bead(source: [4], target: [4], confidence: 0.9, moved: true),
      Bead(source: [5], target: [3], confidence: 1, origin: .corrected),
    ])

  /// Texts that try to leave their place: markup, controls, right-to-left, separators, blanks.
  static let hostile = Bitext(
    source: document(
      "a\"><script>alert(1)</script>\u{1}.txt",
      [
        "</seg>]]><script>alert('x')</script>", "\"quoted\" & 'apostrophe' &amp; <!-- -- -->",
        "שלום \u{202E}עולם", "𠮷野家 👩‍👩‍👧 \u{10FFFF}", "a\u{0}b\u{B}c\u{FFFE}d\u{FFFF}\u{7F}",
        "one\u{2028}two\u{85}three", " \u{3000} ",
      ], language: .english),
    target: document(
      "b\r\n\t.txt",
      [
        "</td></tr></table><img src=x onerror=alert(1)>", "${x} `y` {{z}} %s \\n", "مرحبا",
        "\u{E000}\u{2066}", "\u{1B}[31mred", "eins\u{2029}zwei", "text against a blank",
      ], language: .english),
    beads: (0..<7).map { Bead(source: [$0], target: [$0], confidence: 0.5) })

  /// Nothing on either side.
  static let empty = Bitext(
    source: document("a", [], language: .english), target: document("b", [], language: .english),
    beads: [])

  static func document(_ name: String, _ lines: [String], language: LanguageTag) -> Document {
    var text = ""
    var sentences: [Sentence] = []
    var block = 0
    for line in lines {
      let start = text.utf8.count
      text += line
      let span = ByteSpan(start, text.utf8.count)
      text += "\n"
      if line.isEmpty {
        block += 1
      } else {
        sentences.append(
          Sentence(id: "s\(sentences.count)", span: span, body: span, block: block))
      }
    }
    return Document(
      source: SourceText(name: name, string: text), language: language, blocks: [],
      sentences: sentences)
  }
}
