// Where a mark stands in the outline.
internal import TextModel

/// Where a mark stands in the outline.
struct OutlinePlacement {
  /// How deep, the outermost being 1.
  var depth: Int
  /// How the mark is to be read.
  var reading: Enumerator.Reading
  /// What is odd about its place, in words.
  var note: String?
}
