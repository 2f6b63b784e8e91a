// Numbers for the rows that a bead can reach.

/// Numbers for the nodes of as many rows as a bead can reach, at the place of each row modulo their
/// number; minus infinity beside the band.
final class RowRing {
  private let band: Band
  private let numbers = FloatBuffer()
  private let width: Int

  /// How many rows there are at a time.
  private static let count = BeadType.longestSource + 1
  /// How far beside the band numbers may be read, four at a time.
  private static let margin = BeadType.longestTarget + 5

  init(_ band: Band) {
    self.band = band
    width = band.mostColumns + 2 * Self.margin
    numbers.fill(width * Self.count, with: -.infinity)
  }

  /// The numbers of a row, by column.
  @inline(__always)
  subscript(row: Int) -> ColumnValues {
    let first = row % Self.count * width
    return ColumnValues(
      numbers: UnsafeMutableBufferPointer(rebasing: numbers.numbers[first..<first + width]),
      first: band.lower[row] - Self.margin)
  }

  /// Sets a row to minus infinity, margins included.
  func clear(_ row: Int) { self[row].numbers.update(repeating: -.infinity) }
}
