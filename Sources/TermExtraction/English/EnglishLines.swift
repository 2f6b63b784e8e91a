// The lines of a document, cut into words once for all that read them.
package import DocumentModel
internal import TextModel

/// The lines of a document, cut into words once for all that read them.
package struct EnglishLines: Sendable {
  let lines: [EnglishLine]

  /// Cuts up a document; one in Chinese has no lines here.
  ///
  /// - Complexity: O(n) in the length of the document.
  package init(of document: Document) {
    lines =
      document.language.isChinese
      ? [] : EnglishTokenizer.lines(of: document, blocks: document.blocks.indices, index: 0)
  }
}
