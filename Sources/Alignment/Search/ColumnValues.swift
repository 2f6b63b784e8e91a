// Numbers for the columns of a row.

/// Numbers for the columns of a row; valid as long as what they were taken from is not filled anew.
struct ColumnValues {
  let numbers: UnsafeMutableBufferPointer<Float>
  /// The column of the first number.
  let first: Int

  @inline(__always)
  subscript(column: Int) -> Float {
    get { numbers[column &- first] }
    nonmutating set { numbers[column &- first] = newValue }
  }

  /// The numbers of four columns; there must be as many.
  @inline(__always)
  subscript(four column: Int) -> SIMD4<Float> {
    get {
      UnsafeRawBufferPointer(numbers).loadUnaligned(
        fromByteOffset: (column &- first) &* MemoryLayout<Float>.stride, as: SIMD4<Float>.self)
    }
    nonmutating set {
      UnsafeMutableRawBufferPointer(numbers).storeBytes(
        of: newValue, toByteOffset: (column &- first) &* MemoryLayout<Float>.stride,
        as: SIMD4<Float>.self)
    }
  }
}
