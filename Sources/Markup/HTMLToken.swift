// A piece of a web page's source.

/// A piece of a web page's source, with its place.
struct HTMLToken {
  /// What a piece is.
  enum Kind {
    /// `<name …>`; the name in lower case.
    case start(String)
    /// `</name>`.
    case end(String)
    /// Text with character references, or that of an element in which nothing is markup (`isRaw`).
    case text(isRaw: Bool)
    /// A comment, a declaration, an instruction.
    case other
  }

  /// What it is.
  var kind: Kind
  /// Its bytes.
  var range: Range<Int>
  /// The attributes of a start tag.
  var attributes: [HTMLAttribute] = []
  /// Whether a start tag ends in `/>`.
  var isSelfClosing = false
}
