// Follows the children of one element through its rule.

/// Follows the child elements of one element through the sequence that its rule allows.
struct TBXContentMatcher {
  private let particles: [TBXGrammar.Particle]
  private var position = 0
  private var isTaken = false

  init(_ rule: TBXGrammar.Rule) {
    particles = rule.particles
  }

  /// Takes the next child, known by the names that it may stand for.
  ///
  /// The sequences of the grammars can be followed from left to right without going back, since no
  /// two neighbours allow the same element where the choice would matter.
  ///
  /// - Returns: whether it may stand here.
  mutating func take(_ names: [String]) -> Bool {
    var place = position
    var isTaken = isTaken
    while place < particles.count {
      let particle = particles[place]
      if !isTaken || particle.repeats, names.contains(where: particle.names.contains) {
        (position, self.isTaken) = (place, true)
        return true
      }
      if particle.isRequired && !isTaken { return false }
      place += 1
      isTaken = false
    }
    return false
  }

  /// The elements of which one has to come yet; empty where none has to.
  var missing: [String] {
    for (index, particle) in particles.enumerated().dropFirst(position)
    where particle.isRequired && !(index == position && isTaken) {
      return particle.names
    }
    return []
  }

  /// The elements that may stand here.
  var expected: [String] {
    var names: [String] = []
    for (index, particle) in particles.enumerated().dropFirst(position) {
      let isDone = index == position && isTaken
      if !isDone || particle.repeats { names += particle.names.filter { !names.contains($0) } }
      if particle.isRequired && !isDone { break }
    }
    return names
  }
}
