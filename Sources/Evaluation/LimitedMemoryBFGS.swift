// Finds the minimum of a smooth function of many variables.

/// Finds the minimum of a smooth function by the limited-memory BFGS method.
///
/// The direction is the two-loop recursion of Nocedal and Wright, Numerical Optimization (2nd
/// edition, 2006), algorithm 7.4, inside their algorithm 7.5. The step satisfies the weak Wolfe
/// conditions, found by doubling and halving as in Lewis and Overton, Nonsmooth optimization via
/// quasi-Newton methods (2013), algorithm 2.6. The same function gives the same minimum, always.
struct LimitedMemoryBFGS {
  /// How many steps are remembered.
  var memory = 10
  /// The most steps.
  var mostSteps = 200
  /// The search ends where the greatest component of the gradient is below this share of the
  /// function's own size.
  var tolerance = 1e-6

  /// A function: its value at a point, and its gradient there, written into the second argument.
  typealias Objective = (_ point: [Double], _ gradient: inout [Double]) -> Double

  private struct Step {
    let move: [Double]
    let turn: [Double]
    let curvature: Double
  }

  /// A point with the function's value and gradient.
  private struct Place {
    var point: [Double]
    var value: Double
    var gradient: [Double]
  }

  /// The point where `objective` is least, as far as the search came.
  func minimum(from start: [Double], of objective: Objective) -> [Double] {
    var gradient = [Double](repeating: 0, count: start.count)
    let value = objective(start, &gradient)
    var place = Place(point: start, value: value, gradient: gradient)
    var steps: [Step] = []
    for _ in 0..<mostSteps {
      let greatest = place.gradient.reduce(0) { max($0, abs($1)) }
      if greatest <= tolerance * max(1, abs(place.value)) { break }
      let direction = direction(place.gradient, steps)
      // The first step has no curvature to go by; its length is about one.
      let length = steps.isEmpty ? 1 / max(1, Self.product(direction, direction).squareRoot()) : 1
      guard let next = search(from: place, along: direction, length, objective) else { break }
      let move = zip(next.point, place.point).map { $0 - $1 }
      let turn = zip(next.gradient, place.gradient).map { $0 - $1 }
      let curvature = Self.product(move, turn)
      if curvature > 1e-12 { steps.append(Step(move: move, turn: turn, curvature: curvature)) }
      if steps.count > memory { steps.removeFirst() }
      place = next
    }
    return place.point
  }

  /// Minus the gradient, bent by the curvature of the steps so far: the two-loop recursion.
  private func direction(_ gradient: [Double], _ steps: [Step]) -> [Double] {
    var result = gradient.map { -$0 }
    var shares: [Double] = []
    for step in steps.reversed() {
      let share = Self.product(step.move, result) / step.curvature
      shares.append(share)
      Self.add(-share, step.turn, to: &result)
    }
    if let last = steps.last {
      let scale = last.curvature / Self.product(last.turn, last.turn)
      for index in result.indices { result[index] *= scale }
    }
    for (step, share) in zip(steps, shares.reversed()) {
      let back = Self.product(step.turn, result) / step.curvature
      Self.add(share - back, step.move, to: &result)
    }
    return result
  }

  /// A place further along that is lower by enough and flatter by enough; `nil` where none is found.
  private func search(
    from place: Place, along direction: [Double], _ length: Double, _ objective: Objective
  ) -> Place? {
    let slope = Self.product(place.gradient, direction)
    guard slope < 0 else { return nil }
    var low = 0.0
    var high = Double.infinity
    var length = length
    var best: Place?
    for _ in 0..<40 {
      var next = place
      Self.add(length, direction, to: &next.point)
      next.value = objective(next.point, &next.gradient)
      if !(next.value <= place.value + 1e-4 * length * slope) {
        high = length
      } else {
        best = next
        if Self.product(next.gradient, direction) >= 0.9 * slope { return next }
        low = length
      }
      length = high.isFinite ? (low + high) / 2 : 2 * length
    }
    return best
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for (left, right) in zip(left, right) { sum += left * right }
    return sum
  }

  private static func add(_ share: Double, _ from: [Double], to: inout [Double]) {
    for index in to.indices { to[index] += share * from[index] }
  }
}
