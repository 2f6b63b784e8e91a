// Works out numbering, headings and parents of a document's blocks.
internal import TextModel

/// Works out what each block is in the document: its depth and ordinal, whether it is a heading,
/// and what it stands under.
struct BlockStructure {
  let bytes: UnsafeBufferPointer<UInt8>
  let drafts: [BlockDraft]

  /// Fills in kind, numbering and parent of `blocks`, which the drafts were made into.
  func arrange(_ blocks: inout [Block]) {
    for index in blocks.indices where drafts[index].kind == nil {
      if blocks[index].enumerator != nil { blocks[index].kind = .item }
      if drafts[index].bodyStart != nil { blocks[index].kind = .item }
    }
  }
}
