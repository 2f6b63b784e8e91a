// Tells headings from items and paragraphs.
internal import TextModel

/// Tells headings from items and paragraphs where the format does not.
struct HeadingFinder {
  let drafts: [BlockDraft]
  let shapes: [BlockShape]

  /// Sets the kind of every block that the format left open.
  ///
  /// - Complexity: O(n) in the number of blocks.
  func find(_ blocks: inout [Block]) {
    var childless: Set<Int> = []
    for index in blocks.indices where drafts[index].kind == nil && !drafts[index].isOneSegment {
      if let depth = blocks[index].depth {
        childless = childless.filter { $0 <= depth }
        let isHeading = isNumberedHeading(blocks, index, hasBareSibling: childless.contains(depth))
        blocks[index].kind = isHeading ? .heading : .item
        if isHeading || !shapes[index].isTitle {
          childless.remove(depth)
        } else {
          childless.insert(depth)
        }
      } else if drafts[index].bodyStart != nil {
        blocks[index].kind = .item
      } else {
        blocks[index].kind = isPlainHeading(blocks, index) ? .heading : .paragraph
      }
    }
    for index in blocks.indices where drafts[index].isOneSegment && blocks[index].depth != nil {
      blocks[index].kind = .item
    }
  }

  /// A numbered title with something under it.
  ///
  /// - Parameter hasBareSibling: whether a title of the same list has nothing under it, so that the
  ///   prose after this one is not under it either.
  private func isNumberedHeading(_ blocks: [Block], _ index: Int, hasBareSibling: Bool) -> Bool {
    let block = blocks[index]
    if block.body.isEmpty { return true }
    guard shapes[index].isTitle, let depth = block.depth else { return false }
    if block.enumerator?.style == .labelled { return true }
    guard index + 1 < blocks.count else { return false }
    if let next = blocks[index + 1].depth { return next > depth }
    return !hasBareSibling
  }

  /// A title without a number that prose or numbered blocks follow.
  private func isPlainHeading(_ blocks: [Block], _ index: Int) -> Bool {
    guard shapes[index].isTitle, !isByline(blocks, index), index + 1 < blocks.count,
      !shapes[index].isCredit, !(index > 0 && shapes[index - 1].hash == shapes[index].hash)
    else { return false }
    if index == 0 { return true }
    var next = index + 1
    if isByline(blocks, next), next + 1 < blocks.count { next += 1 }
    return shapes[next].isProse || blocks[next].depth != nil
  }

  /// A name right below a title.
  private func isByline(_ blocks: [Block], _ index: Int) -> Bool {
    guard index > 0, shapes[index].isName, blocks[index].depth == nil else { return false }
    return shapes[index - 1].isTitle && blocks[index - 1].depth == nil
      && blocks[index - 1].span.count > blocks[index].span.count
  }
}
