// The parts of a document that rules read as prose.
package import DocumentModel
import TextModel

extension LintedDocument {
  /// The blocks that are prose: no code, no front matter, no markup.
  package var prose: some Sequence<Block> {
    document.blocks.lazy.filter { $0.kind != .code }
  }

  /// Whether a block is a heading, or a line in the manner of one: short, and not ended as a
  /// sentence is.
  package func isHeading(_ block: Block) -> Bool {
    if block.kind == .heading { return true }
    guard block.sentences.count == 1, block.body.count <= 120 else { return false }
    let text = document.source.utf8
    return !".!?;,:。！？；，：".utf8.contains(text[block.body.range].last ?? 0x2E)
      || block.body.isEmpty
  }

  /// Where blocks of code in fences (three backticks or tildes) lie in the decoded file, ascending.
  var fencesInFile: [ByteSpan] {
    let text = document.source.utf8
    return document.blocks.lazy.filter { block in
      guard block.kind == .code else { return false }
      let start = text[block.span.range].prefix(3)
      return start.elementsEqual("```".utf8) || start.elementsEqual("~~~".utf8)
    }.map { document.source.inFile($0.span) }
  }
}
