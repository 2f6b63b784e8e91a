// A number of a segment, and whether its absence means anything.
import TextModel

/// A number of a segment, and whether its absence elsewhere means anything.
struct SegmentNumber {
  /// Where it stands and what it stands for.
  let mention: NumberMention
  /// Whether translators write such numbers in other ways, or leave them out: `three`, `三`, Roman
  /// numerals, times of day, `COVID-19`, `二倍`.
  let isLoose: Bool
  /// Whether it is a date's or a year's, of which a translator may say more or less.
  var isTime: Bool { mention.value.kind == .date || mention.value.kind == .year }

  /// What kind of number another has to be to stand in its place.
  var family: Int {
    switch mention.value.kind {
    case .date, .year: 0
    case .money: 1
    case .percent, .fraction: 2
    case .cardinal: 3
    case .ordinal: 4
    }
  }
}
