// Offset maps: look-ups and composition, against a map of every byte.
import ICUText
import TextModel
import TestSupport
import Testing

@Suite("Offset maps")
struct OffsetMapTests {
  /// `ab` dropped 3 bytes, then one piece of 2 from 3, twice, then one kept byte.
  private static let map = OffsetMap(
    count: 5, sourceCount: 10,
    runs: [
      OffsetRun(outputStart: 0, sourceStart: 0, outputUnit: 0, sourceUnit: 3),
      OffsetRun(outputStart: 0, sourceStart: 3, outputUnit: 2, sourceUnit: 3, repeats: 2),
    ])

  @Test("An offset inside a changed piece would lead into the middle of a character")
  func lookUps() {
    #expect((0...5).map(Self.map.source) == [3, 3, 6, 6, 9, 10])
    #expect((0...5).map(Self.map.sourceEnd) == [0, 6, 6, 9, 9, 10])
    #expect(Self.map.sourceSpan(ByteSpan(1, 3)) == ByteSpan(3, 9))
    #expect(Self.map.sourceSpan(ByteSpan(2, 2)) == ByteSpan(6, 6))
  }

  @Test("Offsets out of bounds lead to the ends")
  func clamped() {
    #expect(Self.map.source(of: -4) == 3)
    #expect(Self.map.source(of: 99) == 10)
    #expect(Self.map.sourceEnd(of: 99) == 10)
    let empty = OffsetMap.identity(count: 0)
    #expect(empty.source(of: 5) == 0 && empty.isIdentity)
  }

  @Test("A byte order mark moves every offset")
  func identity() {
    let map = OffsetMap.identity(count: 4, shift: 3)
    #expect(map.sourceCount == 7)
    #expect(map.sourceSpan(ByteSpan(0, 4)) == ByteSpan(3, 7))
  }

  @Test("Folding in two steps leads to the same characters as folding in one")
  func composition() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let middle = Int.random(in: 0...30, using: &generator)
      let outer = Self.random(from: middle, using: &generator)
      let inner = Self.random(to: middle, using: &generator)
      let composed = outer.composed(with: inner)
      #expect(composed.count == outer.count && composed.sourceCount == inner.sourceCount)
      for start in 0...outer.count {
        // A composed piece may be wider than what two look-ups give, never narrower or elsewhere.
        let direct = composed.sourceSpan(ByteSpan(start, min(start + 1, outer.count)))
        let steps = inner.sourceSpan(outer.sourceSpan(ByteSpan(start, min(start + 1, outer.count))))
        #expect(steps.isEmpty || direct.isEmpty || direct.contains(steps))
      }
    }
  }

  private static func random(
    from source: Int, using generator: inout SeededGenerator
  ) -> OffsetMap {
    var runs: [OffsetRun] = []
    var (output, at) = (0, 0)
    while at < source {
      let taken = min(source - at, Int.random(in: 1...4, using: &generator))
      if Bool.random(using: &generator) {
        let made = Int.random(in: 0...4, using: &generator)
        runs.append(
          OffsetRun(
            outputStart: Int32(output), sourceStart: Int32(at), outputUnit: Int32(made),
            sourceUnit: Int32(taken)))
        output += made
      } else {
        output += taken
      }
      at += taken
    }
    return OffsetMap(count: output, sourceCount: source, runs: runs)
  }

  private static func random(to count: Int, using generator: inout SeededGenerator) -> OffsetMap {
    let inverse = random(from: count, using: &generator)
    let runs = inverse.runs.map { run in
      OffsetRun(
        outputStart: run.sourceStart, sourceStart: run.outputStart, outputUnit: run.sourceUnit,
        sourceUnit: run.outputUnit)
    }
    return OffsetMap(count: count, sourceCount: inverse.count, runs: runs)
  }
}
