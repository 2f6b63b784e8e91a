// Composition of two offset maps into one.
internal import ICUText

extension OffsetMap {
  /// The map from this map's derived text through `inner` to the source of `inner`.
  ///
  /// Where pieces of the two maps overlap without ending together they become one piece.
  /// - Parameter inner: The map whose derived text is this map's source.
  /// - Complexity: O(pieces of both).
  package func composed(with inner: OffsetMap) -> OffsetMap {
    if inner.isIdentity { return self }
    if isIdentity { return inner }
    var outer = PieceCursor(self)
    var inner = PieceCursor(inner)
    var builder = OffsetMapBuilder()
    while !(outer.isAtEnd && inner.isAtEnd) {
      let kept = min(outer.kept, inner.kept)
      if kept > 0 {
        outer.skip(kept)
        inner.skip(kept)
        builder.keep(kept)
      } else {
        let piece = Self.joinedPiece(&outer, &inner)
        // Nothing is taken only where the two maps do not belong together.
        guard piece.source + piece.middle + piece.output > 0 else { break }
        builder.replace(source: piece.source, output: piece.output)
      }
    }
    return builder.map()
  }

  /// The shortest piece at which both maps stand on a border of the text between them again.
  private static func joinedPiece(
    _ outer: inout PieceCursor, _ inner: inout PieceCursor
  ) -> (source: Int, middle: Int, output: Int) {
    var source = 0
    var output = 0
    // How far each map has advanced in the text between them.
    var outerMiddle = 0
    var innerMiddle = 0
    func takeOuter() {
      let piece = outer.take(atMost: innerMiddle - outerMiddle)
      output += piece.output
      outerMiddle += piece.source
    }
    func takeInner() {
      let piece = inner.take(atMost: outerMiddle - innerMiddle)
      source += piece.source
      innerMiddle += piece.output
    }
    // What the inner map dropped stands alone, so that it joins neither neighbour.
    if inner.isChanged, inner.outputUnit == 0 || !outer.isChanged {
      takeInner()
    } else {
      takeOuter()
    }
    while outerMiddle != innerMiddle {
      let behind = outerMiddle < innerMiddle
      guard behind ? !outer.isAtEnd : !inner.isAtEnd else { break }
      if behind { takeOuter() } else { takeInner() }
    }
    return (source, innerMiddle, output)
  }
}

/// A position in a map, moving piece by piece.
private struct PieceCursor {
  private let runs: [OffsetRun]
  private let count: Int
  private var run = 0
  private var repeated: Int32 = 0
  private var output = 0

  init(_ map: OffsetMap) {
    runs = map.runs
    count = map.count
  }

  /// How many bytes are kept from here on before a change or the end.
  var kept: Int { max(0, (run < runs.count ? Int(runs[run].outputStart) : count) - output) }

  private var isInsideRun: Bool { run < runs.count && output >= Int(runs[run].outputStart) }

  /// Whether the next piece is a changed one.
  var isChanged: Bool { isInsideRun }

  /// The length in the derived text of the changed piece here, 0 where there is none.
  var outputUnit: Int { isInsideRun ? Int(runs[run].outputUnit) : 0 }

  var isAtEnd: Bool { run >= runs.count && output >= count }

  mutating func skip(_ bytes: Int) { output += bytes }

  /// Takes the changed piece here, or up to `limit` kept bytes.
  mutating func take(atMost limit: Int) -> (source: Int, output: Int) {
    guard isInsideRun else {
      let bytes = min(max(limit, 0), kept)
      output += bytes
      return (bytes, bytes)
    }
    let current = runs[run]
    output += Int(current.outputUnit)
    repeated += 1
    if repeated == current.repeats {
      run += 1
      repeated = 0
    }
    return (Int(current.sourceUnit), Int(current.outputUnit))
  }
}
