// A decoded file behind a text that shows it otherwise.

/// The decoded file behind a text that leaves out some of it (marks, addresses of links).
struct WrittenText: Sendable {
  /// The whole file, decoded.
  let utf8: [UInt8]
  /// Where each offset of the text that leaves something out lies in ``utf8``.
  let map: OffsetMap
  /// Where each offset of ``utf8`` lies in the file on disk.
  let toOriginal: OffsetMap
  /// Whether `&` and `<` stand for something else in the file.
  var isMarkup = false
}
