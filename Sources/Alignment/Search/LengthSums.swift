// Running sums of the lengths and marks of a text's sentences.

/// Running sums over the sentences of a text: lengths and marks.
struct LengthSums {
  /// Lengths, in characters.
  var lengths: [Float] = [0]
  /// Sentences with quotation marks; question marks; exclamation marks.
  var marks: [SIMD4<Float>] = [.zero]

  /// How many sentences are counted.
  var count: Int { lengths.count - 1 }

  /// Counts the first `count` sentences of a text.
  init(_ text: TokenizedText, _ count: Int) {
    var length = 0
    var sums = SIMD4<Float>.zero
    for index in 0..<count {
      let sentence = text.marks[index]
      length += text.lengths[index]
      sums[0] += sentence.opens + sentence.closes > 0 ? 1 : 0
      sums[1] += Float(sentence.questions)
      sums[2] += Float(sentence.exclamations)
      lengths.append(Float(length))
      marks.append(sums)
    }
  }
}
