// Makes a document of the blocks that a reader found.
package import TextModel

/// Makes a document of the blocks that a reader found: numbering, structure, ids, sentences.
package struct DocumentBuilder {
  private let source: SourceText
  private let language: LanguageTag

  /// Creates a builder for one text.
  package init(source: SourceText, language: LanguageTag) {
    self.source = source
    self.language = language
  }

  /// The document that `drafts` make; blocks without content are left out, but for those that are
  /// one segment each.
  ///
  /// - Complexity: O(n) in the length of the text.
  package func document(_ drafts: [BlockDraft]) -> Document {
    document(drafts, SentenceDivider(language: language, rules: nil))
  }

  /// The document that `drafts` make, its sentences divided by `rules`, if there are any.
  ///
  /// - Throws: ``SegmentationError`` for rules that cannot be followed.
  package func document(
    _ drafts: [BlockDraft], rules: SegmentationRules?
  ) throws(SegmentationError) -> Document {
    let divider = SentenceDivider(language: language, rules: rules)
    let result = document(drafts, divider)
    if let fault = divider.fault { throw fault }
    return result
  }

  private func document(_ drafts: [BlockDraft], _ divider: SentenceDivider) -> Document {
    var blocks: [Block] = []
    var kept: [BlockDraft] = []
    let scanner = EnumeratorScanner()
    source.utf8.withUnsafeBufferPointer { bytes in
      for draft in drafts {
        let block = block(draft, bytes, scanner)
        guard !block.span.isEmpty || draft.isOneSegment else { continue }
        blocks.append(block)
        kept.append(draft)
      }
    }
    return finished(blocks, kept, divider)
  }

  private func finished(
    _ blocks: [Block], _ drafts: [BlockDraft], _ divider: SentenceDivider
  ) -> Document {
    var blocks = blocks
    var sentences: [Sentence] = []
    var blockIDs = StableIdentifiers(prefix: "b")
    var sentenceIDs = StableIdentifiers(prefix: "s")
    source.utf8.withUnsafeBufferPointer { bytes in
      BlockStructure(bytes: bytes, drafts: drafts).arrange(&blocks)
      for index in blocks.indices {
        blocks[index].id = blockIDs.next(
          for: UnsafeBufferPointer(rebasing: bytes[blocks[index].body.range]))
        let first = sentences.count
        for (span, body) in spans(of: blocks[index], drafts[index], bytes, divider) {
          let id = sentenceIDs.next(for: UnsafeBufferPointer(rebasing: bytes[body.range]))
          sentences.append(Sentence(id: id, span: span, body: body, block: index))
        }
        blocks[index].sentences = first..<sentences.count
      }
    }
    return Document(source: source, language: language, blocks: blocks, sentences: sentences)
  }

  private func block(
    _ draft: BlockDraft, _ bytes: UnsafeBufferPointer<UInt8>, _ scanner: EnumeratorScanner
  ) -> Block {
    let span = bytes.trimmed(draft.span)
    var block = Block(id: "", kind: draft.kind ?? .paragraph, span: span, body: span)
    guard draft.kind != .code, draft.kind != .table, !span.isEmpty else { return block }
    if let start = draft.bodyStart {
      block.body = bytes.trimmed(ByteSpan(min(max(start, span.start), span.end), span.end))
    }
    if let mark = scanner.mark(in: bytes, at: block.body) {
      block.enumerator = mark
      block.body = bytes.trimmed(ByteSpan(mark.span.end, span.end))
    }
    return block
  }

  /// The spans of a block's sentences, with and without the number that the block begins with; a
  /// list mark without a number (`-`) belongs to neither.
  private func spans(
    of block: Block, _ draft: BlockDraft, _ bytes: UnsafeBufferPointer<UInt8>,
    _ divider: SentenceDivider
  ) -> [(span: ByteSpan, body: ByteSpan)] {
    if block.kind == .code && !draft.isOneSegment { return [] }
    if draft.isOneSegment || block.kind == .table || block.body.isEmpty {
      return [(block.span, block.body)]
    }
    let start = min(max(block.span.start, draft.bodyStart ?? 0), block.body.start)
    let bodies = divider.sentences(in: bytes, block.body, listStart: block.span.start)
    return bodies.enumerated().map { index, body in
      (index == 0 ? ByteSpan(start, body.end) : body, body)
    }
  }
}
