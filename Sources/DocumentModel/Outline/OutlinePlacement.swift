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

/// What is odd about a mark's place.
enum OutlineNote {
  /// It begins a level with another number than the first.
  case begins(at: Int)
  /// It has the number of the mark before it.
  case repeats(Int)
  /// It follows a mark of another number than the one before its own.
  case follows(Int)

  /// The same in words.
  var text: String {
    switch self {
    case .begins(let number): "begins at \(number)"
    case .repeats(let number): "repeats \(number)"
    case .follows(let number): "follows \(number)"
    }
  }
}
