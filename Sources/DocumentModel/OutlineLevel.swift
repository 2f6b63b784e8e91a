// One open level of numbering, and what it costs to go on there.
internal import TextModel

/// One open level of numbering: where its sequence stands, and what its marks have looked like.
struct OutlineLevel: Hashable {
  private(set) var ordinal: Int
  private(set) var label: String?
  private(set) var leadsOn: Bool
  private var lastForm: UInt16
  private var forms: UInt16
  private var titles = 0
  private var sentences = 0

  /// Opens a level with its first mark.
  init(_ mark: OutlineMark, _ reading: Enumerator.Reading) {
    ordinal = reading.ordinal
    label = mark.label
    leadsOn = mark.leadsOn
    lastForm = Self.form(mark, reading)
    forms = lastForm
    count(mark)
  }

  /// Goes on with the next mark of the level.
  mutating func take(_ mark: OutlineMark, _ reading: Enumerator.Reading) {
    ordinal = reading.ordinal
    label = mark.label
    leadsOn = mark.leadsOn
    lastForm = Self.form(mark, reading)
    forms |= lastForm
    count(mark)
  }

  /// Whether the level's marks have looked like this one.
  func uses(_ mark: OutlineMark, _ reading: Enumerator.Reading) -> Bool {
    forms & Self.form(mark, reading) != 0
  }

  /// What it costs to take the mark as the next one here, and what would be odd about that.
  ///
  /// - Parameter isOutermost: whether the level is the first one, where appendices stand.
  func cost(
    of mark: OutlineMark, _ reading: Enumerator.Reading, isOutermost: Bool
  ) -> (cost: Double, note: String?) {
    if mark.label == "appendix", label != "appendix" {
      return (isOutermost ? Self.newSeries : Self.newSeries + 3, nil)
    }
    if label == mark.label {
      let sequence = sequenceCost(of: reading.ordinal, mark)
      return (sequence.cost + formCost(mark, reading) + titleCost(mark), sequence.note)
    }
    return (reading.ordinal == 1 ? Self.restart : Self.otherLabel, nil)
  }

  private func sequenceCost(
    of next: Int, _ mark: OutlineMark
  ) -> (cost: Double, note: String?) {
    switch next - ordinal {
    case 1: return (0, nil)
    case 0: return (5, "repeats \(next)")
    case 2...: return (3 + Self.distance(next - ordinal - 1), "follows \(ordinal)")
    default:
      if next == 1, mark.followsHeading { return (2, nil) }
      return (next == 1 ? Self.restart + 1 : 7, "follows \(ordinal)")
    }
  }

  private func formCost(_ mark: OutlineMark, _ reading: Enumerator.Reading) -> Double {
    let form = Self.form(mark, reading)
    return form == lastForm ? 0 : forms & form != 0 ? 0.4 : 1
  }

  private func titleCost(_ mark: OutlineMark) -> Double {
    let differing = mark.isTitle ? sentences : titles
    let alike = mark.isTitle ? titles : sentences
    return differing == 0 ? 0 : alike > 0 ? 0.3 : differing > 1 ? 0.8 : 0.5
  }

  private mutating func count(_ mark: OutlineMark) {
    if mark.isTitle { titles += 1 } else { sentences += 1 }
  }

  /// What a jump over so many numbers costs.
  static func distance(_ missing: Int) -> Double { 0.7 * Double(min(missing, 5)) }

  /// A number for each way of writing a mark, as a bit.
  private static func form(_ mark: OutlineMark, _ reading: Enumerator.Reading) -> UInt16 {
    let styles: [Enumerator.Style] = [.arabic, .roman, .chinese, .letter, .word, .labelled]
    let index = styles.firstIndex(of: reading.style) ?? 0
    return 1 << UInt16(index * 2 + (mark.isBracketed ? 1 : 0))
  }

  private static let newSeries = 0.5
  private static let restart = 5.0
  private static let otherLabel = 9.0
}
