// Tells where a Chinese term would cut a longer word in two.
internal import ICUText
internal import Lexicon
internal import TextModel

/// Tells where a Chinese term would cut a longer word: 积分 in 累积分布, 中国 in 发展中国家.
///
/// The text around the term is divided into the fewest words of the dictionary, and among equals
/// the fewest of one character, once as it likes and once with the term's edges kept; where that
/// takes more, the term cuts a word. A word that divides at the term's edge into words of at least
/// two characters (联合国 and 大会) is a compound, in which the term does stand. Without a dictionary
/// ICU divides the text.
final class ChineseWords {
  private let lexicon: CompiledLexicon?
  private let breaker: TextBreaker?

  /// How far around the term is looked, in characters; the dictionary's longer headwords are names
  /// and sayings.
  private static let reach = 8
  /// A term of so many characters stands where it stands, unless it is inside a longer word.
  private static let longTerm = 4

  init(lexicon: CompiledLexicon?) throws(ICUError) {
    self.lexicon = lexicon
    breaker = lexicon == nil ? try TextBreaker(.word, locale: "zh") : nil
  }

  /// Whether a match at `range` of the symbols of a text cuts a word.
  func areCut(by range: Range<Int>, in symbols: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = HanCharacter.length(symbols, at: range.lowerBound) else {
      return isCutAtEnd(range, symbols, from: nil)
    }
    return isCutAtEnd(range, symbols, from: first)
  }

  private func isCutAtEnd(
    _ range: Range<Int>, _ symbols: UnsafeBufferPointer<UInt8>, from first: Int?
  ) -> Bool {
    let start = first == nil ? range.lowerBound : Self.back(symbols, range.lowerBound, Self.reach)
    let endsInHan = Self.back(symbols, range.upperBound, 1) < range.upperBound
    let end = endsInHan ? Self.forward(symbols, range.upperBound, Self.reach) : range.upperBound
    guard start < range.lowerBound || end > range.upperBound else { return false }
    let run = UnsafeBufferPointer(rebasing: symbols[start..<end])
    let edges = (range.lowerBound - start)..<(range.upperBound - start)
    if let lexicon { return DictionaryDivision(run, lexicon).isCut(edges, Self.longTerm) }
    return breaker.map { ICUDivision(run, $0).isCut(edges, Self.longTerm) } ?? false
  }

  /// The offset up to `count` Han characters before `offset`.
  private static func back(
    _ symbols: UnsafeBufferPointer<UInt8>, _ offset: Int, _ count: Int
  ) -> Int {
    var result = offset
    for _ in 0..<count {
      var start = result - 1
      while start > 0, symbols[start] & 0xC0 == 0x80 { start -= 1 }
      guard start >= 0, let length = HanCharacter.length(symbols, at: start),
        start + length == result
      else { break }
      result = start
    }
    return result
  }

  /// The offset up to `count` Han characters after `offset`.
  private static func forward(
    _ symbols: UnsafeBufferPointer<UInt8>, _ offset: Int, _ count: Int
  ) -> Int {
    var result = offset
    for _ in 0..<count {
      guard result < symbols.count, let length = HanCharacter.length(symbols, at: result) else {
        break
      }
      result += length
    }
    return result
  }
}
