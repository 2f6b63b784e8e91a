// Looks clauses up in a support index, from where the last look-up ended.

/// Looks clauses up in a support index.
///
/// Remembers for each word where the last look-up ended and gallops from there (Bentley and Yao
/// 1976), so that look-ups which move along the text cost next to nothing, however often a word
/// stands in it.
struct SupportCursor {
  let index: SupportIndex
  private var places: [Int32]

  /// Creates a cursor at the beginning of every word's clauses.
  init(_ index: SupportIndex) {
    self.index = index
    places = (0..<index.wordCount).map { Int32(index.places(supporting: $0).lowerBound) }
  }

  /// The first of the clauses supporting `word` that is not before `clause`, as a place in
  /// ``SupportIndex/clauses``; the end of the word's clauses where there is none.
  ///
  /// - Complexity: O(log d), d being the distance from the last look-up of the word.
  mutating func firstPlace(supporting word: Int, from clause: Int) -> Int {
    let all = index.places(supporting: word)
    guard !all.isEmpty else { return all.upperBound }
    let place = Int(places[word])
    var low = place
    var high = place
    var step = 1
    if place < all.upperBound, index.clauses[place] < clause {
      // The answer lies in low + 1 ... high.
      repeat {
        low = high
        high = min(high + step, all.upperBound)
        step *= 2
      } while high < all.upperBound && index.clauses[high] < clause
      low += 1
    } else {
      // The answer lies in low ... high.
      repeat {
        high = low
        low = max(low - step, all.lowerBound)
        step *= 2
      } while low > all.lowerBound && index.clauses[low] >= clause
    }
    while low < high {
      let middle = (low + high) / 2
      if index.clauses[middle] < clause { low = middle + 1 } else { high = middle }
    }
    places[word] = Int32(low)
    return low
  }

  /// How strongly one clause supports `word`.
  mutating func value(supporting word: Int, in clause: Int) -> Float {
    let place = firstPlace(supporting: word, from: clause)
    guard place < index.places(supporting: word).upperBound, index.clauses[place] == clause
    else { return 0 }
    return index.strength(place)
  }
}
