// The linked words of a bead in groups that light up together.
import DocumentModel
import TextModel

/// The linked words of a bead in groups that light up together: words that are linked, directly or
/// through others.
struct HTMLWordGroups {
  /// A word and the number of its group.
  struct Word {
    let span: ByteSpan
    let group: Int
  }

  /// The words of the source, in the order of the text.
  private(set) var source: [Word] = []
  /// The words of the target, in the order of the text.
  private(set) var target: [Word] = []

  /// Groups are numbered from 1, by their first word in the source.
  ///
  /// - Complexity: O(n log n) in the number of links.
  init(_ links: [LinkedWords]) {
    let sources = Set(links.map(\.source)).sorted()
    let targets = Set(links.map(\.target)).sorted()
    let sourcePlaces = Dictionary(uniqueKeysWithValues: zip(sources, 0...))
    let targetPlaces = Dictionary(uniqueKeysWithValues: zip(targets, sources.count...))
    var parents = Array(0..<sources.count + targets.count)
    func root(_ word: Int) -> Int {
      var word = word
      while parents[word] != word {
        parents[word] = parents[parents[word]]
        word = parents[word]
      }
      return word
    }
    for link in links {
      guard let left = sourcePlaces[link.source], let right = targetPlaces[link.target] else {
        continue
      }
      // The smaller number stays on top, so that the first word of the source names the group.
      let (first, second) = (root(left), root(right))
      parents[max(first, second)] = min(first, second)
    }
    var numbers: [Int: Int] = [:]
    func number(_ word: Int) -> Int {
      let top = root(word)
      if let known = numbers[top] { return known }
      numbers[top] = numbers.count + 1
      return numbers.count
    }
    source = sources.enumerated().map { Word(span: $1, group: number($0)) }
    target = targets.enumerated().map { Word(span: $1, group: number(sources.count + $0)) }
  }
}
