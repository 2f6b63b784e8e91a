// One open level of numbering, and what it costs to go on there.
internal import TextModel

/// One open level of numbering: where its sequence stands, and what its marks have looked like.
struct OutlineLevel: Equatable {
  private(set) var ordinal: Int
  /// The number of the marks' word; `nil` where they have none.
  private(set) var label: Int?
  private var isAppendix: Bool
  private(set) var leadsOn: Bool
  private var lastForm: UInt16
  private var forms: UInt16
  /// What the format says of the last mark.
  private(set) var format: OutlineMark.Format?
  /// How many marks the level has.
  private(set) var marks: Int32 = 0
  /// Whether the last mark said that it was the last one: `最后，`.
  private(set) var isFinished = false
  private var titles: Int32 = 0
  private var sentences: Int32 = 0

  /// What stands for no level.
  static let none = OutlineLevel()

  private init() {
    (ordinal, label, isAppendix, leadsOn, lastForm, forms) = (0, nil, false, false, 0, 0)
  }

  /// Opens a level with its first mark.
  init(_ mark: OutlineMark, _ ordinal: Int, _ form: UInt16) {
    self.ordinal = ordinal
    label = mark.label
    isAppendix = mark.isAppendix
    leadsOn = mark.leadsOn
    format = mark.format
    lastForm = form
    forms = lastForm
    count(mark)
  }

  /// Goes on with the next mark of the level; another label, and an item where headings stood,
  /// begin the level anew.
  mutating func take(_ mark: OutlineMark, _ ordinal: Int, _ form: UInt16) {
    guard label == mark.label, !clashes(with: mark) || ordinal != 1 else {
      self = OutlineLevel(mark, ordinal, form)
      return
    }
    self.ordinal = ordinal
    isFinished = mark.isLastWord
    leadsOn = mark.leadsOn
    format = mark.format
    lastForm = form
    forms |= lastForm
    count(mark)
  }

  /// Whether the level's marks have looked like this one.
  func uses(_ form: UInt16) -> Bool { forms & form != 0 }

  /// Whether a last word may end the level: it has marks in words, and none was the last.
  var takesLastWord: Bool { !isFinished && forms & Self.words != 0 }

  /// Whether the mark is the next one here and is written like the last one.
  func expects(_ mark: OutlineMark, _ next: Int, _ form: UInt16) -> Bool {
    next == ordinal + 1 && label == mark.label && lastForm == form
  }

  /// Whether the format says that the mark is a heading and the last one here is none, or the
  /// other way round: such blocks are hardly ever siblings.
  func clashes(with mark: OutlineMark) -> Bool {
    guard let format, let other = mark.format else { return false }
    if case .heading = format { return !mark.isFormatHeading }
    return mark.isFormatHeading && other != format
  }

  /// What it costs to take the mark as the next one here.
  ///
  /// - Parameter isOutermost: whether the level is the first one, where appendices stand.
  func cost(
    of mark: OutlineMark, _ next: Int, _ form: UInt16, isOutermost: Bool
  ) -> Double {
    if mark.isAppendix, !isAppendix { return isOutermost ? Self.newSeries : Self.newSeries + 3 }
    guard label == mark.label else { return next == 1 ? Self.restart : Self.otherLabel }
    let clashes = clashes(with: mark)
    if clashes, next == 1 { return Self.otherKind / 2 }
    let kindCost = clashes ? Self.otherKind : 0
    return kindCost + sequenceCost(of: next, mark) + formCost(form) + titleCost(mark)
  }

  /// What is odd about the mark as the next one here; `nil` where nothing is.
  func note(on mark: OutlineMark, _ next: Int) -> OutlineNote? {
    guard label == mark.label, next != ordinal + 1 else { return nil }
    if clashes(with: mark), next == 1 { return nil }
    if next == ordinal { return .repeats(ordinal) }
    return next == 1 && mark.followsHeading ? nil : .follows(ordinal)
  }

  private func sequenceCost(of next: Int, _ mark: OutlineMark) -> Double {
    switch next - ordinal {
    case 1: 0
    case 0: 5
    case 2...: 3 + Self.distance(next - ordinal - 1)
    default: next == 1 ? (mark.followsHeading ? 2 : Self.restart + 1) : 7
    }
  }

  private func formCost(_ form: UInt16) -> Double {
    form == lastForm ? 0 : forms & form != 0 ? 0.4 : 1
  }

  private func titleCost(_ mark: OutlineMark) -> Double {
    let differing = mark.isTitle ? sentences : titles
    let alike = mark.isTitle ? titles : sentences
    return differing == 0 ? 0 : alike > 0 ? 0.3 : differing > 1 ? 0.8 : 0.5
  }

  private mutating func count(_ mark: OutlineMark) {
    marks += 1
    if mark.isTitle { titles += 1 } else { sentences += 1 }
  }

  /// What a jump over so many numbers costs.
  static func distance(_ missing: Int) -> Double { 0.7 * Double(min(missing, 5)) }

  /// A number for each way of writing a mark, as a bit.
  static func form(_ style: Enumerator.Style, isBracketed: Bool) -> UInt16 {
    let index: UInt16 =
      switch style {
      case .arabic: 0
      case .roman: 1
      case .chinese: 2
      case .letter: 3
      case .word: 4
      case .labelled: 5
      }
    return 1 << (index * 2 + (isBracketed ? 1 : 0))
  }

  private static let words: UInt16 = 1 << 8
  private static let otherKind = 6.0
  private static let newSeries = 0.5
  private static let restart = 5.0
  private static let otherLabel = 9.0
}
