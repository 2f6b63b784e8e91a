// Finds English words that render the same Chinese words.

/// Finds English words that render the same Chinese words: what stands in different glosses of one
/// entry means nearly the same (`angry` and `irate`).
struct SynonymFinder {
  /// A stem and how nearly it means the same, 0 to 1.
  struct Neighbour {
    let stem: Int
    let strength: Float
  }

  private var shared: [UInt64: Float] = [:]
  /// For each stem the glosses that it stands in, each counted 1/√n of n content words.
  private var weights: [Float]

  /// A longer gloss explains rather than renders.
  private static let mostStems = 3
  private static let leastStrength: Float = 0.03
  private static let mostNeighbours = 30
  /// Each gloss of an entry is compared with all before it; real entries have a few dozen.
  private static let mostGlosses = 200

  init(stemCount: Int) {
    weights = Array(repeating: 0, count: stemCount)
  }

  /// Adds the glosses of one entry, each the stems of its content words.
  mutating func add(_ glosses: [[Int]]) {
    let short = glosses.map { Set($0).sorted() }
      .filter { !$0.isEmpty && $0.count <= Self.mostStems }.prefix(Self.mostGlosses)
    for gloss in short {
      for stem in gloss { weights[stem] += Self.weight(gloss) }
    }
    guard short.count > 1 else { return }
    var best: [UInt64: Float] = [:]
    for (index, gloss) in short.enumerated() {
      for other in short[..<index] {
        let strength = Self.weight(gloss) * Self.weight(other) / Float(short.count - 1).squareRoot()
        for left in gloss {
          for right in other where left != right {
            let pair = Self.pair(min(left, right), max(left, right))
            best[pair] = max(best[pair] ?? 0, strength)
          }
        }
      }
    }
    for (pair, strength) in best { shared[pair, default: 0] += strength }
  }

  /// The nearest neighbours of each stem, by stem; common stems need more in common.
  ///
  /// - Complexity: O(n log n) in the number of pairs.
  func neighbours() -> [[Neighbour]] {
    var result = [[Neighbour]](repeating: [], count: weights.count)
    for (pair, sum) in shared {
      let (left, right) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      let strength = sum / ((weights[left] + 1) * (weights[right] + 1)).squareRoot()
      guard strength > Self.leastStrength else { continue }
      result[left].append(Neighbour(stem: right, strength: strength))
      result[right].append(Neighbour(stem: left, strength: strength))
    }
    return result.map { neighbours in
      let best = neighbours.sorted { ($1.strength, $0.stem) < ($0.strength, $1.stem) }
      return best.prefix(Self.mostNeighbours).sorted { $0.stem < $1.stem }
    }
  }

  private static func weight(_ gloss: [Int]) -> Float { 1 / Float(gloss.count).squareRoot() }

  private static func pair(_ left: Int, _ right: Int) -> UInt64 {
    UInt64(left) << 32 | UInt64(right)
  }
}
