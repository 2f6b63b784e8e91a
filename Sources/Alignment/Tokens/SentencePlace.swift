// Where a sentence stands in its document.
import DocumentModel

/// Where a sentence stands in its document's structure.
struct SentencePlace {
  /// The block of the sentence.
  let block: Int
  /// Whether the sentence is the first one of its block.
  let startsBlock: Bool
  /// Whether the block is a heading.
  let isHeading: Bool
  /// The depth of the block's number; `nil` where it has none, or where the sentence is not the
  /// first one.
  let depth: Int?
  /// The ordinals of the numbered blocks that this one stands under, outermost first, then its own;
  /// empty where the sentence does not begin with a number.
  let path: [Int]

  /// The places of all sentences of a document.
  ///
  /// - Complexity: O(n) in the number of sentences and blocks, for the usual depth.
  static func places(in document: Document) -> [SentencePlace] {
    var previous = -1
    return document.sentences.map { sentence in
      defer { previous = sentence.block }
      let isFirst = sentence.block != previous
      let block =
        document.blocks.indices.contains(sentence.block) ? document.blocks[sentence.block] : nil
      let path = isFirst && block?.ordinal != nil ? path(sentence.block, document.blocks) : []
      return SentencePlace(
        block: sentence.block, startsBlock: isFirst, isHeading: block?.kind == .heading,
        depth: isFirst ? block?.depth : nil, path: path)
    }
  }

  /// The ordinals down to a block, outermost first; empty where nothing is numbered.
  static func path(_ block: Int, _ blocks: [Block]) -> [Int] {
    var result: [Int] = []
    var next: Int? = block
    while let current = next, blocks.indices.contains(current), result.count < 16 {
      if let ordinal = blocks[current].ordinal { result.append(ordinal) }
      next = blocks[current].parent
    }
    return result.reversed()
  }
}
