// Makes damaged inputs out of sound ones, the same ones on every machine.
import TestSupport

/// Makes damaged inputs out of sound ones; the same number gives the same input on every machine.
struct Mutator {
  private let seeds: [[UInt8]]
  private let tokens: [[UInt8]]
  private let isPackage: Bool
  private let seed: UInt64
  private let length: Int

  /// Creates a mutator; other seeds give other inputs.
  init(_ target: FuzzTarget, seed: UInt64) throws {
    seeds = [[]] + FuzzSeeds.found(target.name) + (try target.seeds())
    tokens = target.tokens.map { Array($0.utf8) } + FuzzTokens.everywhere
    isPackage = target.isPackage
    length = target.length
    self.seed = seed
  }

  /// How many inputs are sound ones, which come first.
  var soundCount: Int { seeds.count }

  /// The input of a number.
  func input(_ number: Int) -> [UInt8] {
    if number < seeds.count { return seeds[number] }
    var random = SeededGenerator(seed: seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(number))
    let base = element(of: seeds, &random)
    if isPackage, below(4, &random) > 0 {
      return PackageDamage.damaged(base, with: &random) { damaged($0, &$1) } ?? base
    }
    return damaged(base, &random)
  }

  private func damaged(_ whole: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    let limit = below(100, &random) == 0 ? 16 * length : length
    var bytes = whole
    // Small damage is the most likely to come far.
    let count = 1 + below(1 << below(5, &random), &random)
    for _ in 0..<count {
      damage(&bytes, limit, &random)
      if bytes.count > limit { bytes.removeSubrange(limit...) }
    }
    return bytes
  }

  private func damage(_ bytes: inout [UInt8], _ limit: Int, _ random: inout SeededGenerator) {
    let place = below(bytes.count + 1, &random)
    let range = place..<min(bytes.count, place + length(bytes.count, &random))
    switch below(14, &random) {
    case 0, 1:
      guard place < bytes.count else { return }
      bytes[place] =
        below(2, &random) == 0
        ? UInt8(below(256, &random)) : bytes[place] ^ (1 << below(8, &random))
    case 2, 3: bytes.removeSubrange(range)
    case 4: bytes.insert(contentsOf: bytes[range], at: below(bytes.count + 1, &random))
    case 5, 6, 7: bytes.insert(contentsOf: element(of: tokens, &random), at: place)
    case 8: bytes.replaceSubrange(range, with: element(of: tokens, &random))
    case 9: repeatPiece(&bytes, range, limit, &random)
    case 10: nest(&bytes, place, limit, &random)
    case 11: replaceNumber(&bytes, place, &random)
    case 12:
      let other = element(of: seeds, &random)
      let start = below(other.count + 1, &random)
      let end = min(other.count, start + length(other.count, &random))
      bytes.replaceSubrange(range, with: other[start..<end])
    default: if below(4, &random) == 0 { recode(&bytes, place, &random) }
    }
  }

  /// A piece many times in a row: what is quadratic shows.
  private func repeatPiece(
    _ bytes: inout [UInt8], _ range: Range<Int>, _ limit: Int, _ random: inout SeededGenerator
  ) {
    let piece = Array(bytes[range].prefix(200))
    guard !piece.isEmpty else { return }
    let most = max(1, (limit - bytes.count) / piece.count)
    let count = below(min(most, 1 << below(18, &random)) + 1, &random)
    bytes.insert(contentsOf: (0..<count).flatMap { _ in piece }, at: range.upperBound)
  }

  /// Tokens that open many times, and others that close as often.
  private func nest(
    _ bytes: inout [UInt8], _ place: Int, _ limit: Int, _ random: inout SeededGenerator
  ) {
    let (open, close) = (element(of: tokens, &random), element(of: tokens, &random))
    let length = max(1, open.count + close.count)
    let most = max(1, (limit - bytes.count) / length)
    let count = below(min(most, 1 << below(17, &random)) + 1, &random)
    let closing = below(2, &random) == 0 ? [] : (0..<count).flatMap { _ in close }
    bytes.insert(contentsOf: (0..<count).flatMap { _ in open } + closing, at: place)
  }

  private func replaceNumber(
    _ bytes: inout [UInt8], _ place: Int, _ random: inout SeededGenerator
  ) {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard let start = bytes[place...].firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: element(of: FuzzTokens.numbers, &random))
  }

  /// Other line ends, other encodings, or the end cut off.
  private func recode(_ bytes: inout [UInt8], _ place: Int, _ random: inout SeededGenerator) {
    switch below(5, &random) {
    case 0: bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case 1: bytes = bytes.map { $0 == 0x0A ? 0x0D : $0 }
    case 2: bytes = [0xFF, 0xFE] + bytes.flatMap { [$0, 0] }
    case 3: bytes = [0xFE, 0xFF] + bytes.flatMap { [0, $0] }
    default: bytes.removeSubrange(place...)
    }
  }

  private func length(_ count: Int, _ random: inout SeededGenerator) -> Int {
    below(3, &random) > 0 ? 1 + below(40, &random) : below(count + 1, &random)
  }

  private func below(_ limit: Int, _ random: inout SeededGenerator) -> Int {
    limit <= 1 ? 0 : Int(random.next() % UInt64(limit))
  }

  private func element(of list: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
    list[below(list.count, &random)]
  }
}
