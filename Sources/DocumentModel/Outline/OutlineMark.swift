// A mark and what the search for its place has to know about its block.
internal import TextModel

/// A mark and what the search for its place in the outline has to know about its block.
struct OutlineMark {
  /// What the mark may stand for, the likeliest first; never empty.
  let readings: [Enumerator.Reading]
  /// How each of the readings is written, as ``OutlineLevel`` tells forms apart.
  let forms: [UInt16]
  /// A number for the word of a labelled mark (`article`); `nil` where it has none.
  let label: Int?
  /// Whether that word begins an appendix.
  let isAppendix: Bool
  /// Whether the mark stands between brackets.
  let isBracketed: Bool
  /// Whether the mark counts only if a sequence bears it out.
  let isTentative: Bool
  /// Whether the block reads like a title: short, and without punctuation at its end.
  let isTitle: Bool
  /// Whether the block leads on to others: it is a title, or ends with a colon.
  let leadsOn: Bool
  /// Whether a heading without a number stands between this mark and the one before.
  let followsHeading: Bool
  /// What the format says of the block; `nil` where it does not tell.
  let format: Format?
  /// Whether the mark is the last of its list in words, with no number of its own: `最后，`.
  let isLastWord: Bool

  /// What the format of the text says of a block with a mark.
  enum Format: Equatable {
    /// A heading of this level.
    case heading(level: Int)
    /// An item of this numbered list.
    case item(list: Int)
    /// Anything else that is no heading.
    case text
  }

  /// Creates what the search knows of `mark`.
  ///
  /// - Parameter labels: The words of the marks so far, each with its number.
  init(
    _ mark: Enumerator, isTitle: Bool, leadsOn: Bool, followsHeading: Bool, format: Format?,
    labels: inout [String: Int]
  ) {
    let readings =
      [Enumerator.Reading(style: mark.style, ordinal: mark.ordinal)] + mark.otherReadings
    self.readings = readings
    forms = readings.map { OutlineLevel.form($0.style, isBracketed: mark.isBracketed) }
    label = mark.label.map { word in
      let number = labels[word] ?? labels.count
      labels[word] = number
      return number
    }
    isAppendix = mark.label == "appendix"
    isLastWord = readings.allSatisfy { $0.style == .word && $0.ordinal == 0 }
    isBracketed = mark.isBracketed
    isTentative = mark.isTentative
    self.isTitle = isTitle
    self.leadsOn = leadsOn
    self.followsHeading = followsHeading
    self.format = format
  }

  /// Whether the format says that the block is a heading.
  var isFormatHeading: Bool {
    if case .heading = format { true } else { false }
  }

  /// Whether the mark begins an appendix without a number.
  var isUnnumbered: Bool { readings.allSatisfy { $0.ordinal == 0 } }
}
