// Reads the numbers of segments.
import DocumentModel
import Linting
import TextModel

/// Reads the numbers of one text's segments.
struct SegmentNumberReader {
  private let text: [UInt8]
  private let scanner: NumberScanner
  private let implications: NumberImplications

  init(_ document: LintedDocument) {
    text = document.document.source.utf8
    scanner = NumberScanner(language: document.document.language)
    implications = NumberImplications(language: document.document.language)
  }

  /// The numbers in `spans`, in their order.
  ///
  /// - Complexity: O(n) in the length of the spans.
  func numbers(in spans: [ByteSpan]) -> [SegmentNumber] {
    text.withUnsafeBufferPointer { bytes in
      spans.flatMap { span in
        scanner.mentions(in: bytes, span).map {
          SegmentNumber(mention: $0, isLoose: Self.isLoose($0, bytes, span))
        }
      }
    }
  }

  /// The values that a number of the other text may be rendered by in `spans`: those of numbers and
  /// those of words like `decade`.
  func values(in spans: [ByteSpan]) -> Set<NumberValue> {
    text.withUnsafeBufferPointer { bytes in
      spans.reduce(into: Set<NumberValue>()) { values, span in
        for mention in scanner.mentions(in: bytes, span) { values.insert(mention.value) }
        values.formUnion(implications.values(in: bytes, span))
      }
    }
  }

  private static func isLoose(
    _ mention: NumberMention, _ bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan
  ) -> Bool {
    let value = mention.value
    if mention.isBare { return true }
    let isSmall = value.amount.wholeNumber.map { $0 <= 10 } ?? false
    if mention.isSpelled, isSmall, value.kind != .money, value.kind != .percent { return true }
    let written = bytes[mention.span.range]
    let hasDigit = written.contains { (0x30...0x39).contains($0) || $0 == 0xEF }
    if !mention.isSpelled, !hasDigit { return true }
    return hasDigit && isPartOfName(mention.span, bytes, span)
      || isMultiple(after: mention.span.end, bytes, span)
      || isMeasured(after: mention.span.end, bytes, span)
  }

  /// Whether a letter, a colon or a slash stands directly beside the number: `G20`, `COVID-19`,
  /// `5G`, `20:30`, `1/2`.
  private static func isPartOfName(
    _ number: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan
  ) -> Bool {
    let last = number.end > number.start ? bytes[number.end - 1] : 0
    if number.end < span.end, isDigit(last), joins(bytes[number.end]) { return true }
    guard number.start > span.start else { return false }
    let before = bytes[number.start - 1]
    if joins(before) { return true }
    return before == 0x2D && number.start - 2 >= span.start && isLetter(bytes[number.start - 2])
  }

  /// Whether the characters after the number make it a multiple, a decade or a time of day.
  private static func isMultiple(
    after end: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan
  ) -> Bool {
    guard let (scalar, _) = bytes.scalar(at: end, span.end) else { return false }
    return "倍番成折代点點时時分".unicodeScalars.contains { $0.value == scalar }
  }

  /// Whether a unit of measure follows that other peoples do not use: translators convert it.
  private static func isMeasured(
    after end: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan
  ) -> Bool {
    guard let (scalar, _) = bytes.scalar(at: end, span.end) else { return false }
    if "米斤里尺寸丈亩畝两磅钱".unicodeScalars.contains(where: { $0.value == scalar }) { return true }
    var start = end
    while start < span.end, bytes[start] == 0x20 || bytes[start] == 0x2D { start += 1 }
    var word: [UInt8] = []
    while start < span.end, isLetter(bytes[start]), word.count < 12 {
      word.append(bytes[start] | 0x20)
      start += 1
    }
    return measures.contains(String(decoding: word, as: UTF8.self))
  }

  private static let measures: Set<String> = [
    "acre", "acres", "catties", "catty", "cm", "feet", "foot", "gram", "grams", "inch", "inches",
    "jin", "kg", "kilo", "kilogram", "kilograms", "kilos", "li", "lb", "lbs", "meter", "meters",
    "metre", "metres", "mile", "miles", "mu", "ounce", "ounces", "pound", "pounds", "yard", "yards",
  ]

  private static func joins(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == 0x3A || byte == 0x2F || byte == 0x5F
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
