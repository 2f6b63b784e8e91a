// The paragraphs of a text that was taken out of a container.

/// The paragraphs of a text that was taken out of a container (DOCX, ODT, PDF), whose bytes mean
/// nothing to a person: places are told by paragraph instead of by line.
package struct TextParagraphs: Sendable {
  /// Where each paragraph begins, ascending; the first is 0.
  package private(set) var starts: [Int] = [0]
  private var parts: [(first: Int, name: String)] = []

  /// Creates a list of one paragraph that belongs to no part.
  package init() {}

  /// Adds a paragraph that begins at `start` and belongs to `part`; those of one part follow each
  /// other.
  package mutating func add(at start: Int, part: String) {
    if parts.last?.name != part { parts.append((parts.isEmpty ? 0 : starts.count, part)) }
    if parts.count > 1 || start > 0 { starts.append(max(start, starts.last ?? 0)) }
  }

  /// The part of the container that holds a paragraph, counted from 1: `word/footnotes.xml`.
  ///
  /// - Complexity: O(log parts).
  package func part(ofParagraph number: Int) -> String? {
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].first < number { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? parts[low - 1].name : nil
  }
}
