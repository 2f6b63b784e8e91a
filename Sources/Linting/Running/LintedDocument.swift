// A document as the rules look at it.
package import DocumentModel
package import TermMatching
package import TextModel

/// A document as the rules look at it: its text and how places in it are told to a person.
package struct LintedDocument: Sendable {
  /// The document.
  package let document: Document
  /// The quotations, titles and addresses of its text.
  package let quiet: QuietSpans
  /// The glossary that the document is held to, where there is one.
  package let glossary: LintedGlossary?
  /// Every place where a term of the glossary stands, quotations and other languages included, in
  /// the order of the text, the longest of those that begin together first.
  package let terms: [TermMatch]
  /// The register that the document is written in, where it is known: `formal`, `press`.
  package let register: String?
  /// Bytes that a fix cannot write, since the file would have to be written otherwise: `<` in XML.
  package var reservedInFixes: [UInt8] = []
  private let lines: LineIndex
  private let sharedFacts = SharedFacts()
  /// The longest line that a finding quotes whole, in bytes.
  private static let longestLine = 400

  /// Prepares a document.
  ///
  /// - Complexity: O(n) in the length of the text.
  package init(
    _ document: Document, glossary: LintedGlossary? = nil, register: String? = nil
  ) {
    self.document = document
    self.glossary = glossary
    self.register = register
    terms = glossary?.matches(in: document.source) ?? []
    quiet = QuietSpans(in: document.source.utf8, blocks: document.blocks.map(\.span))
    lines = LineIndex(document.source)
  }

  /// The name of the document, as the user gave it.
  package var name: String { document.source.name }

  /// What rules of several kinds work out of the document: made once for each type.
  package func shared<Value: Sendable>(_ make: (LintedDocument) -> Value) -> Value {
    sharedFacts.value { make(self) }
  }

  /// The place of a span of the document's text.
  ///
  /// - Complexity: O(log n), and O(length of the line) up to a limit.
  package func place(of span: ByteSpan) -> Place {
    place(inFile: document.source.inFile(span), original: document.source.original(span))
  }

  /// The place of a span of the document's text, to be worked out at the end of the run: for rules
  /// that keep many places of which few are reported.
  package func pendingPlace(of span: ByteSpan) -> Place {
    .pending(document: name, span: span, text: document.source.string(span))
  }

  /// The place of a span of the decoded file, which may lie outside what a reader sees of it.
  func placeInFile(_ span: ByteSpan) -> Place {
    place(inFile: span, original: document.source.asWritten.original(span))
  }

  private func place(inFile span: ByteSpan, original: ByteSpan) -> Place {
    let start = lines.positionInFile(of: span.start)
    let end = lines.positionInFile(of: span.end)
    let excerpt = excerpt(around: span, line: start.line)
    return Place(
      document: name, span: original, start: start, end: end,
      byteColumns: (
        span.start - lineStart(start.line) + 1, span.end - lineStart(end.line) + 1
      ), text: Self.string(document.source.fileText, span), line: excerpt.text,
      offsetInLine: excerpt.offset,
      part: document.source.paragraphs?.part(ofParagraph: start.line))
  }

  /// Where each line of the decoded file begins.
  var lineStarts: [Int] { lines.starts }

  private func lineStart(_ line: Int) -> Int {
    lines.starts[min(max(line, 1), lines.starts.count) - 1]
  }

  /// A fix that puts `replacement` in the place of `span`; `nil` where marks stand inside the span
  /// in the file, which a replacement would take away.
  package func fix(_ span: ByteSpan, _ replacement: String, isSafe: Bool) -> Fix? {
    let source = document.source
    guard source.fileText[source.inFile(span).range].elementsEqual(source.utf8[span.range]),
      !replacement.utf8.contains(where: reservedInFixes.contains)
    else { return nil }
    return Fix(
      span: source.original(span), replacement: source.spelling(of: replacement), isSafe: isSafe)
  }

  /// The line around `span` of the file's text, and how many code points stand before the span.
  private func excerpt(around span: ByteSpan, line: Int) -> (text: String, offset: Int) {
    let text = document.source.fileText
    var start = lineStart(line)
    var end = line < lines.starts.count ? lines.starts[line] : text.count
    while end > start, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
    if end - start > Self.longestLine {
      start = Self.border(text, max(start, span.start - Self.longestLine / 2))
      end = Self.border(text, min(end, span.start + Self.longestLine / 2))
    }
    // A paragraph of a container may have several lines.
    start =
      text[start..<min(max(span.start, start), end)].lastIndex(of: 0x0A).map { $0 + 1 } ?? start
    end = text[min(max(span.start, start), end)..<end].firstIndex(of: 0x0A) ?? end
    let before = text[start..<max(start, min(span.start, end))].count { $0 & 0xC0 != 0x80 }
    return (Self.string(text, ByteSpan(start, end)), before)
  }

  /// The border of a character at or before `offset`.
  private static func border(_ text: [UInt8], _ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private static func string(_ text: [UInt8], _ span: ByteSpan) -> String {
    String(decoding: text[span.range], as: UTF8.self)
  }
}
