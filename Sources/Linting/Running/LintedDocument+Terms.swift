// The terms of the glossary that stand in a document's prose.
package import DocumentModel
package import TermMatching
package import TextModel

/// A place in a document's prose where the glossary knows what is meant.
package struct LintedTerm: Sendable {
  /// Where it is.
  package let span: ByteSpan
  /// What stands there: one term, or the terms of several concepts that are written alike.
  package let matches: ArraySlice<TermMatch>
  /// The block that it lies in.
  package let block: Block
}

extension LintedDocument {
  /// Calls `body` with each place in the prose where a term of the glossary stands, in the order of
  /// the text; not with those in quotations and titles, in code, or inside a longer term.
  ///
  /// - Complexity: O(matches · log quotations + blocks).
  package func forEachTerm(_ body: (LintedTerm) -> Void) {
    let blocks = document.blocks
    var block = 0
    var index = terms.startIndex
    while index < terms.endIndex {
      let span = terms[index].span
      let matches = terms[index...].prefix { $0.span == span }
      index = matches.endIndex
      while block < blocks.count, blocks[block].span.end <= span.start { block += 1 }
      guard block < blocks.count else { return }
      let isProse = blocks[block].kind != .code && blocks[block].body.contains(span)
      guard isProse, matches.first?.isNested == false, !quiet.reach(into: span),
        !isInlineCode(span)
      else { continue }
      body(LintedTerm(span: span, matches: matches, block: blocks[block]))
    }
  }

  /// Whether a span is marked as code inside a paragraph: `` `term` ``.
  private func isInlineCode(_ span: ByteSpan) -> Bool {
    let text = document.source.fileText
    let inFile = document.source.inFile(span)
    return inFile.start > 0 && text[inFile.start - 1] == 0x60
      || inFile.end < text.count && text[inFile.end] == 0x60
  }

  /// Whether a sentence, or a line of its own, begins at `offset`; opening marks before it do not
  /// count.
  ///
  /// - Complexity: O(log n), and the number of marks.
  package func isSentenceStart(_ offset: Int) -> Bool {
    let index = sentenceIndex(at: offset)
    guard index >= 0 else { return true }
    let start = document.sentences[index].body.start
    let text = document.source.utf8
    var place = offset
    while place > start, Self.isMark(text[place - 1]) { place -= 1 }
    return place == start
  }

  /// The index of the last sentence that begins at or before `offset`; -1 for none.
  ///
  /// - Complexity: O(log n).
  package func sentenceIndex(at offset: Int) -> Int {
    let sentences = document.sentences
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].body.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// Whether a byte is one of a space, an opening bracket or a quotation mark: `( [ “ *`.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "([\"'*_".utf8.contains(byte) || byte == 0xE2 || byte == 0x80 || byte == 0x9C
  }
}
