// The minimiser on functions whose minimum is known.
import Testing

@testable import Evaluation

@Suite struct LimitedMemoryBFGSTests {
  @Test("weights end in the valley that is hard to follow, not on its slope")
  func rosenbrock() {
    // Rosenbrock (1960): minimum 0 at (1, 1), at the end of a bent valley.
    let minimum = LimitedMemoryBFGS().minimum(from: [-1.2, 1]) { point, gradient in
      let (x, y) = (point[0], point[1])
      gradient = [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]
      return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
    }
    #expect(abs(minimum[0] - 1) < 1e-3 && abs(minimum[1] - 1) < 1e-3)
  }

  @Test("measures of very different size are learned together")
  func illConditioned() {
    let scales = (0..<30).map { Double(1 << ($0 % 12)) }
    let minimum = LimitedMemoryBFGS().minimum(
      from: [Double](repeating: 3, count: scales.count)
    ) { point, gradient in
      var value = 0.0
      for (index, scale) in scales.enumerated() {
        let away = point[index] - Double(index)
        value += scale * away * away
        gradient[index] = 2 * scale * away
      }
      return value
    }
    for (index, value) in minimum.enumerated() { #expect(abs(value - Double(index)) < 0.01) }
  }

  @Test("a function without any variable, or that is flat, ends at once")
  func degenerate() {
    #expect(LimitedMemoryBFGS().minimum(from: []) { _, _ in 1 } == [])
    let flat = LimitedMemoryBFGS().minimum(from: [2]) { _, gradient in
      gradient = [0]
      return 5
    }
    #expect(flat == [2])
  }
}
