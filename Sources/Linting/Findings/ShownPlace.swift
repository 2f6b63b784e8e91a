// What a person is shown of a place.
import TextModel

/// What a person is shown of a place.
final class ShownPlace: Sendable {
  /// All of it, to be compared.
  struct Content: Equatable, Sendable {
    let start: TextPosition
    let end: TextPosition
    let startByteColumn: Int
    let endByteColumn: Int
    let line: String
    let offsetInLine: Int
    let part: String?
  }

  let content: Content

  init(_ content: Content) { self.content = content }
}
