// Works out numbering, headings and parents of a document's blocks.
internal import TextModel

/// Works out what each block is in the document: its depth and ordinal, whether it is a heading,
/// and what it stands under.
struct BlockStructure {
  let bytes: UnsafeBufferPointer<UInt8>
  let drafts: [BlockDraft]

  /// Fills in kind, numbering and parent of `blocks`, which the drafts were made into.
  ///
  /// - Complexity: O(n) in the length of the text.
  func arrange(_ blocks: inout [Block]) {
    var shapes = blocks.map { BlockShape(of: $0, in: bytes) }
    number(&blocks, &shapes)
    HeadingFinder(drafts: drafts, shapes: shapes).find(&blocks)
    setParents(&blocks, shapes)
  }

  /// Gives the marks their places; what turns out to be none is given back to the text.
  private func number(_ blocks: inout [Block], _ shapes: inout [BlockShape]) {
    var marks: [OutlineMark] = []
    var indices: [Int] = []
    var followsHeading = false
    var labels: [String: Int] = [:]
    for (index, block) in blocks.enumerated() {
      if let mark = block.enumerator {
        let isTitle = shapes[index].isTitle
        marks.append(
          OutlineMark(
            mark, isTitle: isTitle, leadsOn: isTitle || shapes[index].endsWithColon,
            followsHeading: followsHeading, format: format(drafts[index]),
            labels: &labels))
        indices.append(index)
        followsHeading = false
      } else if block.kind == .heading || shapes[index].isTitle || shapes[index].endsWithColon {
        followsHeading = true
      }
    }
    for (index, placement) in zip(indices, OutlineBuilder.placements(of: marks)) {
      place(&blocks[index], placement, drafts[index])
      if placement == nil { shapes[index] = BlockShape(of: blocks[index], in: bytes) }
    }
  }

  /// What the format says of the block, where it tells headings from other blocks.
  private func format(_ draft: BlockDraft) -> OutlineMark.Format? {
    if let level = draft.headingLevel { return .heading(level: level) }
    return draft.numberedList.map { .item(list: $0) } ?? draft.kind.map { _ in .text }
  }

  private func place(_ block: inout Block, _ placement: OutlinePlacement?, _ draft: BlockDraft) {
    guard let placement else {
      block.enumerator = nil
      block.body = ByteSpan(max(block.span.start, draft.bodyStart ?? 0), block.span.end)
      return
    }
    block.enumerator?.style = placement.reading.style
    block.enumerator?.ordinal = placement.reading.ordinal
    block.enumerator?.isTentative = false
    block.depth = placement.depth
    block.ordinal = placement.reading.ordinal
    block.sequenceNote = placement.note
  }

  /// Finds the nearest block before each one that it stands under.
  private func setParents(_ blocks: inout [Block], _ shapes: [BlockShape]) {
    var open: [(rank: Int, index: Int)] = []
    for index in blocks.indices {
      guard let rank = rank(of: blocks[index], drafts[index], isFirst: index == 0) else {
        blocks[index].parent = open.last { holdsProse(blocks[$0.index], shapes[$0.index]) }?.index
        continue
      }
      while let last = open.last, last.rank >= rank { open.removeLast() }
      blocks[index].parent = open.last?.index
      open.append((rank, index))
    }
  }

  /// How far out a block stands that others may stand under; `nil` for prose.
  private func rank(of block: Block, _ draft: BlockDraft, isFirst: Bool) -> Int? {
    if let level = draft.headingLevel { return level }
    if draft.listDepth > 0, block.kind == .item { return 30 + draft.listDepth }
    if let depth = block.depth { return 10 + depth }
    return block.kind == .heading ? (isFirst ? 0 : 7) : nil
  }

  /// Whether prose without a number may stand under the block.
  private func holdsProse(_ block: Block, _ shape: BlockShape) -> Bool {
    block.kind == .heading || shape.endsWithColon
  }
}
