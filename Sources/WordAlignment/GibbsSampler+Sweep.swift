// One pass of the sampler over all words.

extension GibbsSampler {
  /// What the choice of a word depends on.
  enum Model {
    /// The words, and roughly the place in the line
    case independent
    /// The words, and where the words before and after it go
    case jumping
    /// The same, and how many words each conditioning word has
    case fertile
  }

  /// One line pair as a direction sees it.
  struct View {
    let conditioning: Range<Int>
    let generated: Range<Int>
    let firstCell: Int
    let conditioningStride: Int
    let generatedStride: Int
  }

  /// Samples every word anew, in the order of the text.
  mutating func sweep(_ model: Model, averaging: Bool) {
    for line in grid.lines {
      let view =
        isForward
        ? View(
          conditioning: line.source, generated: line.target, firstCell: line.firstCell,
          conditioningStride: line.target.count, generatedStride: 1)
        : View(
          conditioning: line.target, generated: line.source, firstCell: line.firstCell,
          conditioningStride: 1, generatedStride: line.target.count)
      if view.conditioning.isEmpty || view.generated.isEmpty { continue }
      sweep(view, model, averaging: averaging)
    }
  }

  private mutating func sweep(_ view: View, _ model: Model, averaging: Bool) {
    countFertilities(view)
    weights.removeAll(keepingCapacity: true)
    weights.append(contentsOf: repeatElement(0, count: view.conditioning.count))
    var previous = -1
    for word in view.generated {
      let next = following(word, view)
      remove(word, view, previous: previous, next: next)
      let total = weigh(word, view, model, previous: previous, next: next)
      if averaging { average(word, view, total: total) }
      let choice = choose(total: total)
      add(word, choice, view, previous: previous, next: next)
      if choice >= 0 { previous = choice }
    }
  }

  private mutating func countFertilities(_ view: View) {
    lineFertilities.removeAll(keepingCapacity: true)
    lineFertilities.append(contentsOf: repeatElement(0, count: view.conditioning.count))
    for word in view.generated where links[word] >= 0 { lineFertilities[links[word]] += 1 }
  }

  /// The place that the next linked word after `word` goes to, or the end of the line.
  private func following(_ word: Int, _ view: View) -> Int {
    var next = word + 1
    while next < view.generated.upperBound {
      if links[next] >= 0 { return links[next] }
      next += 1
    }
    return view.conditioning.count
  }

  // MARK: - Counts

  private func conditioningType(_ place: Int, _ view: View) -> Int {
    Int((isForward ? grid.sources : grid.targets)[view.conditioning.lowerBound + place])
  }

  private func generatedType(_ word: Int) -> Int {
    Int((isForward ? grid.targets : grid.sources)[word])
  }

  private func pair(_ word: Int, _ place: Int, _ view: View) -> Int {
    Int(
      grid.cells[
        view.firstCell + (word - view.generated.lowerBound) * view.generatedStride
          + place * view.conditioningStride])
  }

  /// Takes a word out of all counts.
  private mutating func remove(_ word: Int, _ view: View, previous: Int, next: Int) {
    guard isPlaced[word] else { return }
    let place = links[word]
    guard place >= 0 else {
      nullWeights[generatedType(word)] -= 1
      nullTotal -= 1
      return
    }
    let type = conditioningType(place, view)
    pairWeights[pair(word, place, view)] -= 1
    totals[type] -= 1
    jumps.add(place - previous, -1)
    jumps.add(next - place, -1)
    jumps.add(next - previous, 1)
    fertilities.add(type, lineFertilities[place], -1)
    lineFertilities[place] -= 1
    fertilities.add(type, lineFertilities[place], 1)
  }

  /// Links a word and counts it.
  private mutating func add(_ word: Int, _ place: Int, _ view: View, previous: Int, next: Int) {
    isPlaced[word] = true
    links[word] = place
    guard place >= 0 else {
      nullWeights[generatedType(word)] += 1
      nullTotal += 1
      return
    }
    let type = conditioningType(place, view)
    pairWeights[pair(word, place, view)] += 1
    totals[type] += 1
    jumps.add(place - previous, 1)
    jumps.add(next - place, 1)
    jumps.add(next - previous, -1)
    fertilities.add(type, lineFertilities[place], -1)
    lineFertilities[place] += 1
    fertilities.add(type, lineFertilities[place], 1)
  }

  // MARK: - Choosing

  /// Weighs every candidate of a word (the sampling equations of section 3).
  ///
  /// - Returns: what all candidates and the null word weigh together.
  private mutating func weigh(
    _ word: Int, _ view: View, _ model: Model, previous: Int, next: Int
  ) -> Double {
    let count = view.conditioning.count
    var sum = 0.0
    var scale = 0.0
    let ratio = Double(count) / Double(view.generated.count)
    let expected = (Double(word - view.generated.lowerBound) + 0.5) * ratio
    let nullJump = jumps.weight(next - previous)
    for place in 0..<count {
      let type = conditioningType(place, view)
      var weight = pairWeights[pair(word, place, view)] / totals[type]
      if model == .independent {
        let distance = 8 * (Double(place) + 0.5 - expected) / Double(count)
        let factor = 1 / (1 + distance * distance)
        scale += factor
        weight *= factor
      } else {
        weight *= jumps.weight(place - previous) * jumps.weight(next - place)
        if model == .fertile { weight *= fertilities.growth(type, lineFertilities[place]) }
      }
      weights[place] = weight
      sum += weight
    }
    if model != .independent { scale = nullJump * jumps.total }
    let null = nullWeights[generatedType(word)] / nullTotal * scale
    return sum * (1 - settings.nullProbability) + null * settings.nullProbability
  }

  private mutating func choose(total: Double) -> Int {
    var rest = random.unit() * total / (1 - settings.nullProbability)
    for place in weights.indices {
      rest -= weights[place]
      if rest < 0 { return place }
    }
    return -1
  }

  private mutating func average(_ word: Int, _ view: View, total: Double) {
    guard total > 0 else { return }
    let factor = (1 - settings.nullProbability) / total
    var cell = view.firstCell + (word - view.generated.lowerBound) * view.generatedStride
    for place in weights.indices {
      posteriors[cell] += Float(weights[place] * factor)
      cell += view.conditioningStride
    }
  }
}
