// Memory for numbers in tight loops.

/// Memory for numbers that is kept from use to use: no allocation and no reference counting inside
/// a loop.
final class FloatBuffer {
  /// The numbers; as many as were asked for last, or more.
  @exclusivity(unchecked) private(set) var numbers: UnsafeMutableBufferPointer<Float>

  init() { numbers = .allocate(capacity: 0) }

  deinit { numbers.deallocate() }

  /// Makes room for `count` numbers and sets them all to `value`.
  ///
  /// - Complexity: O(n) in `count`.
  func fill(_ count: Int, with value: Float = 0) {
    if numbers.count < count {
      numbers.deallocate()
      numbers = .allocate(capacity: count + count / 4)
      numbers.initialize(repeating: value)
    } else {
      UnsafeMutableBufferPointer(rebasing: numbers[..<count]).update(repeating: value)
    }
  }
}
