// The vectors of a text's sentences, less what they have in common.

/// The vectors of a text's sentences, less what they all have in common, at unit length.
///
/// Vectors of a multilingual model share a part that says "text", and one that says which language:
/// strangers stand at a cosine of .7 where renderings stand at .85. Without the mean of their own
/// text strangers stand near 0 (Mu and Viswanath 2018, "All-but-the-Top", section 2).
struct CentredVectors {
  /// How many components there are, a multiple of eight; those added are 0.
  let dimension: Int
  /// How many vectors there are.
  let count: Int
  /// The vectors, one after the other.
  private var components: [Float]

  /// The mean of fewer sentences than this is not trusted alone.
  private static let doubt: Float = 10

  /// Centres vectors; those that are not of the first one's length count as none.
  init(_ vectors: [[Float]]) {
    let length = vectors.first { !$0.isEmpty }?.count ?? 0
    let dimension = (length + 7) / 8 * 8
    self.dimension = dimension
    count = vectors.count
    components = [Float](repeating: 0, count: vectors.count * dimension)
    var present: [Int] = []
    for (index, vector) in vectors.enumerated() where vector.count == length && length > 0 {
      present.append(index)
      for (component, value) in vector.enumerated() {
        components[index * dimension + component] = value
      }
      normalise(index)
    }
    centre(present)
  }

  /// Whether a sentence has a vector.
  func isPresent(_ index: Int) -> Bool { dot(index, self, index) > 0.5 }

  /// The cosine of two vectors; 0 where one is missing.
  @inline(__always)
  func dot(_ index: Int, _ other: CentredVectors, _ otherIndex: Int) -> Float {
    guard dimension == other.dimension else { return 0 }
    return components.withUnsafeBytes { left in
      other.components.withUnsafeBytes { right in
        var sum = SIMD8<Float>.zero
        for offset in stride(from: 0, to: dimension * 4, by: 32) {
          let first = left.loadUnaligned(
            fromByteOffset: index * dimension * 4 + offset, as: SIMD8<Float>.self)
          let second = right.loadUnaligned(
            fromByteOffset: otherIndex * dimension * 4 + offset, as: SIMD8<Float>.self)
          sum += first * second
        }
        return sum.sum()
      }
    }
  }

  private mutating func centre(_ present: [Int]) {
    var mean = [Double](repeating: 0, count: dimension)
    for index in present {
      for component in 0..<dimension {
        mean[component] += Double(components[index * dimension + component])
      }
    }
    let scale = 1 / (Double(present.count) + Double(Self.doubt))
    for index in present {
      for component in 0..<dimension {
        components[index * dimension + component] -= Float(mean[component] * scale)
      }
      normalise(index)
    }
  }

  private mutating func normalise(_ index: Int) {
    let place = index * dimension
    var squares: Float = 0
    for component in 0..<dimension {
      squares += components[place + component] * components[place + component]
    }
    guard squares > 1e-12, squares.isFinite else {
      for component in 0..<dimension { components[place + component] = 0 }
      return
    }
    let scale = 1 / squares.squareRoot()
    for component in 0..<dimension { components[place + component] *= scale }
  }
}
