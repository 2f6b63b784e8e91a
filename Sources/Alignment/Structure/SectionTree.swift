// The sections of a document: what stands under its headings and numbers.
import DocumentModel

/// The sections of a document, each from its heading or number to where the next one of its level
/// or a higher one begins.
struct SectionTree {
  /// One section.
  struct Section {
    /// The sentences, heading included.
    var sentences: Range<Int>
    /// How many sentences at the beginning are the heading.
    let headingCount: Int
    /// The ordinals down to this section; empty without a number.
    let path: [Int]
    /// The sections directly under this one, in order.
    var children: [Int] = []
  }

  /// All sections, in order of their beginning.
  private(set) var sections: [Section] = []
  /// The sections of the highest level, in order.
  private(set) var roots: [Int] = []

  /// Reads the sections off the blocks of a document.
  ///
  /// - Complexity: O(n) in the number of blocks, for the usual depth.
  init(_ document: Document) {
    var open: [(block: Int, section: Int)] = []
    for (index, block) in document.blocks.enumerated() where Self.begins(block) {
      let parent = Self.parent(of: index, document.blocks)
      while let last = open.last, last.block != parent {
        sections[last.section].close(at: block.sentences.lowerBound)
        open.removeLast()
      }
      let section = sections.count
      sections.append(
        Section(
          sentences: block.sentences.lowerBound..<document.sentences.count,
          headingCount: block.kind == .heading ? block.sentences.count : 0,
          path: SentencePlace.path(index, document.blocks)))
      if let last = open.last {
        sections[last.section].children.append(section)
      } else {
        roots.append(section)
      }
      open.append((index, section))
    }
  }

  /// Whether a section begins with a block.
  private static func begins(_ block: Block) -> Bool {
    (block.kind == .heading || block.ordinal != nil) && !block.sentences.isEmpty
  }

  /// The nearest block that begins a section and that `block` stands under.
  private static func parent(of block: Int, _ blocks: [Block]) -> Int? {
    var next = blocks[block].parent
    while let current = next, blocks.indices.contains(current), current < block {
      if begins(blocks[current]) { return current }
      next = blocks[current].parent
    }
    return nil
  }
}

extension SectionTree.Section {
  fileprivate mutating func close(at sentence: Int) {
    sentences = sentences.lowerBound..<max(sentences.lowerBound, sentence)
  }
}
