// What is read of a package.
internal import DocumentModel
internal import TextModel

/// What is read of a package.
struct PackageDocument {
  /// The text.
  let text: SourceText
  /// Its blocks.
  let drafts: [BlockDraft]
  /// Where the text comes from, with the part that holds each stretch; ascending.
  let origins: [(origin: TextOrigin, part: String)]
}
