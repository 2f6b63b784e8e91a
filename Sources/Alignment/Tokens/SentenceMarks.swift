// The punctuation of a sentence, as far as translators keep it.

/// The punctuation of a sentence, as far as translators keep it.
struct SentenceMarks {
  /// The class of the last mark of a sentence, closing quotes and brackets left out.
  enum Ending: UInt8 {
    case stop
    case question
    case exclamation
    case colon
    case comma
    case dash
    case none
  }

  /// Question marks, full width ones too.
  var questions: Int32 = 0
  /// Exclamation marks, full width ones too.
  var exclamations: Int32 = 0
  /// Opening quotation marks.
  var opens: Int32 = 0
  /// Closing quotation marks.
  var closes: Int32 = 0
  /// The class of the last mark.
  var ending = Ending.none
  /// Whether the sentence begins with an opening quotation mark.
  var startsWithQuote = false
  /// Whether the sentence ends with a closing quotation mark.
  var endsWithQuote = false
  /// Whether the sentence looks like a heading: short, and without a closing mark.
  var isHeadingLike = false

  init() {}

  /// Reads the marks of a sentence.
  ///
  /// - Parameter singleQuotes: Whether speech stands in single quotes, as in much British fiction.
  /// - Complexity: O(n) in the number of bytes.
  init(_ text: UnsafeBufferPointer<UInt8>, singleQuotes: Bool = false) {
    var previous: UInt32 = 0x20
    var length = 0
    var last: UInt32 = 0
    UnicodeScalars.forEach(text) { scalar, next in
      length += 1
      count(scalar, after: previous, before: next)
      if singleQuotes { countSingle(scalar, after: previous, before: next) }
      if length == 1 { startsWithQuote = opens > 0 }
      note(scalar, isFullStopAfterStop: scalar == 0x2E && last == 0x2E)
      if scalar != 0x20 { last = scalar }
      previous = scalar
    }
    isHeadingLike = length <= 60 && !Self.closesSentence(last)
  }

  private mutating func count(_ scalar: UInt32, after previous: UInt32, before next: UInt32) {
    switch scalar {
    case 0x3F, 0xFF1F: questions += 1
    case 0x21, 0xFF01: exclamations += 1
    case 0x201C, 0x300C, 0x300E: opens += 1
    case 0x201D, 0x300D, 0x300F: closes += 1
    case 0x22:
      if Self.precedesOpening.contains(previous), next != 0x20 { opens += 1 } else { closes += 1 }
    default: break
    }
  }

  private mutating func countSingle(
    _ scalar: UInt32, after previous: UInt32, before next: UInt32
  ) {
    switch scalar {
    case 0x2018: opens += 1
    case 0x27 where Self.precedesOpening.contains(previous) && Self.isLetter(next): opens += 1
    case 0x27, 0x2019:
      // An apostrophe stands between letters; a closing quote after a mark and before a space.
      if Self.precedesClosing.contains(previous), Self.followsClosing.contains(next) {
        closes += 1
        endsWithQuote = true
      }
    default: break
    }
  }

  /// Whether a sentence opens with a single quote and a capital, or with a double quote.
  static func opening(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> (isSingle: Bool, isDouble: Bool) {
    guard !text.isEmpty else { return (false, false) }
    let (first, end) = UnicodeScalars.decode(text, 0)
    let next = end < text.count ? UInt32(text[end]) : 0x20
    let isSingle = (first == 0x27 || first == 0x2018) && (0x41...0x5A).contains(next)
    return (isSingle, first == 0x22 || first == 0x201C)
  }

  /// Keeps the class of the last mark; closing quotes and brackets do not change it.
  private mutating func note(_ scalar: UInt32, isFullStopAfterStop: Bool) {
    switch scalar {
    case 0x201D, 0x300D, 0x300F, 0x22: endsWithQuote = true
    case 0x2019, 0x27, 0xFF09, 0x29, 0x20, 0x09, 0x3000: break
    default:
      endsWithQuote = false
      ending = isFullStopAfterStop ? .dash : Self.ending(scalar)
    }
  }

  private static func ending(_ scalar: UInt32) -> Ending {
    switch scalar {
    case 0x2E, 0x3002: .stop
    case 0x3F, 0xFF1F: .question
    case 0x21, 0xFF01: .exclamation
    case 0x3A, 0xFF1A: .colon
    case 0x2C, 0x3B, 0xFF0C, 0xFF1B, 0x3001: .comma
    case 0x2026, 0x2014, 0x2013, 0x2D: .dash
    default: .none
    }
  }

  /// Space, brackets, dashes, single quotes: what a straight quotation mark opens after.
  private static let precedesOpening: [UInt32] = [0x20, 0x28, 0x5B, 0x2D, 0x2014, 0x27, 0x2018]

  private static let precedesClosing: [UInt32] = [
    0x2C, 0x2E, 0x21, 0x3F, 0x2026, 0x2014, 0x2D, 0x3B, 0x3A, 0x29,
  ]
  private static let followsClosing: [UInt32] = [0x20, 0x22, 0x201D, 0x29, 0x2014, 0x2C]

  private static func isLetter(_ scalar: UInt32) -> Bool {
    (scalar | 0x20) >= 0x61 && (scalar | 0x20) <= 0x7A
  }

  private static func closesSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x3F, 0x21, 0x3A, 0x3B, 0x2C, 0x22, 0x27, 0x29, 0x2D: true
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    case 0x3001, 0x3002, 0x300D, 0x300F, 0xFF01, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: true
    default: false
    }
  }
}
