// A mark and what the search for its place has to know about its block.
internal import TextModel

/// A mark and what the search for its place in the outline has to know about its block.
struct OutlineMark {
  /// What the mark may stand for, the likeliest first; never empty.
  let readings: [Enumerator.Reading]
  /// The word of a labelled mark: `article`.
  let label: String?
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
  init(_ mark: Enumerator, isTitle: Bool, leadsOn: Bool, followsHeading: Bool, format: Format?) {
    readings = [Enumerator.Reading(style: mark.style, ordinal: mark.ordinal)] + mark.otherReadings
    label = mark.label
    isBracketed = mark.isBracketed
    isTentative = mark.isTentative
    self.isTitle = isTitle
    self.leadsOn = leadsOn
    self.followsHeading = followsHeading
    self.format = format
  }

  /// Whether the mark is the last of its list in words, with no number of its own: `最后，`.
  var isLastWord: Bool { readings.allSatisfy { $0.style == .word && $0.ordinal == 0 } }

  /// Whether the format says that the block is a heading.
  var isFormatHeading: Bool {
    if case .heading = format { true } else { false }
  }

  /// Whether the mark begins an appendix without a number.
  var isUnnumbered: Bool { readings.allSatisfy { $0.ordinal == 0 } }
}
