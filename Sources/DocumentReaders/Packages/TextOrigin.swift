// Where a stretch of a package's text comes from.

/// Where a stretch of a package's text comes from, byte for byte.
struct TextOrigin {
  /// Where it begins in the text.
  var start: Int
  /// Its length in bytes.
  var count: Int
  /// Where it begins in the part that holds it.
  var place: Int

  var end: Int { start + count }

  func moved(by offset: Int) -> TextOrigin {
    TextOrigin(start: start + offset, count: count, place: place)
  }

  /// What of it lies in `range` of the text; `nil` for nothing.
  func cut(to range: Range<Int>) -> TextOrigin? {
    let first = max(start, range.lowerBound)
    let last = min(end, range.upperBound)
    guard first < last else { return nil }
    return TextOrigin(start: first, count: last - first, place: place + first - start)
  }
}
