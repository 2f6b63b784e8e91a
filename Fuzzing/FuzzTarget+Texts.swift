// What every text goes through: decoding, keys, sentences, marks, numbers.
import DocumentModel
import ICUText
import Markup
import TextModel

extension FuzzTarget {
  /// What every text goes through.
  static func texts() throws -> [FuzzTarget] {
    let folders = try [KeyFolding.matching, .loose, .spelling, []].map { try KeyFolder($0) }
    let segmenters = [LanguageTag.english, .simplifiedChinese].map(
      SentenceSegmenter.init(language:))
    return [
      FuzzTarget(
        name: "decoding", seeds: { try FuzzSeeds.texts() }, tokens: FuzzTokens.markup, run: decode),
      FuzzTarget(
        name: "normalising", seeds: { try FuzzSeeds.texts() }, tokens: FuzzTokens.markup
      ) { bytes in
        let text = utf8(bytes)
        for folder in folders { try check(folder.key(of: text), of: text) }
      },
      FuzzTarget(
        name: "segmentation", seeds: { try FuzzSeeds.texts() }, tokens: FuzzTokens.markup
      ) { bytes in
        let text = utf8(bytes)
        for segmenter in segmenters {
          try check(segmenter.sentences(in: text, ByteSpan(0, text.count)), of: text)
        }
      },
      FuzzTarget(
        name: "enumerators", seeds: { try FuzzSeeds.texts() }, tokens: FuzzTokens.markup, run: marks
      ),
      FuzzTarget(
        name: "numbers", seeds: { try FuzzSeeds.texts() },
        tokens: FuzzTokens.markup + ["万", "亿", "百分之", "twenty", "-one", "million", "%", "2025年5月"]
      ) { bytes in
        let text = utf8(bytes)
        for language in [LanguageTag.english, .simplifiedChinese] {
          for mention in NumberScanner(language: language).mentions(in: text) {
            try FuzzFault.unless(
              mention.span.start >= 0 && mention.span.end <= text.count, "a number outside the text"
            )
          }
        }
      },
      FuzzTarget(
        name: "languages", seeds: { ["en", "zh-Hans-CN", "zh_TW", "und"].map { Array($0.utf8) } },
        tokens: ["-", "_", "Hans", "x-", "i-"]
      ) { bytes in
        _ = LanguageDetector.detect(utf8(bytes))
        if let tag = LanguageTag(String(decoding: bytes, as: UTF8.self)) {
          try FuzzFault.unless(
            LanguageTag("\(tag)") == tag, "\(tag) is another tag when read again")
        }
      },
      FuzzTarget(
        name: "xml",
        seeds: { try FuzzSeeds.files("Tests/BitextFormatsTests/Fixtures/units", ".xlf") },
        tokens: FuzzTokens.xml
      ) { bytes in
        var limits = XMLLimits()
        (limits.depth, limits.attributes, limits.text) = (20, 8, 1 << 14)
        try FuzzFault.refusing {
          let reader = try XMLReader(bytes: bytes, name: "fuzz", limits: limits)
          while let event = try reader.next() {
            guard case .start(let name, let attributes, let place) = event else { continue }
            if place.offset % 3 == 0 {
              _ = try reader.element(name, attributes: attributes, at: place)
            }
          }
        }
      },
    ]
  }

  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func decode(_ bytes: [UInt8]) throws {
    for encoding in [nil] + TextEncoding.allCases.map(Optional.some) {
      for lossy in [false, true] {
        try FuzzFault.refusing {
          let text = try SourceDecoder.decode(
            name: "fuzz", bytes: bytes, encoding: encoding, lossy: lossy)
          try FuzzFault.unless(
            String(validating: text.utf8, as: UTF8.self) != nil, "decoded to no UTF-8")
          var end = 0
          for offset in stride(from: 0, through: text.utf8.count, by: max(1, text.utf8.count / 50))
          {
            let place = text.original(ByteSpan(offset, offset))
            try FuzzFault.unless(
              place.start >= end && place.end <= bytes.count, "a place outside the file: \(place)")
            end = place.start
          }
        }
      }
    }
  }

  private static func check(_ key: MatchingKey, of text: [UInt8]) throws {
    try FuzzFault.unless(
      String(validating: key.bytes, as: UTF8.self) != nil, "a key that is no UTF-8")
    var end = 0
    for offset in 0...min(key.bytes.count, 2_000) {
      let place = key.map.sourceSpan(ByteSpan(offset, offset))
      try FuzzFault.unless(
        place.start >= end && place.end <= text.count, "a key's place outside the text: \(place)")
      end = place.start
    }
  }

  private static func check(_ sentences: [ByteSpan], of text: [UInt8]) throws {
    var end = 0
    for span in sentences {
      try FuzzFault.unless(
        span.start >= end && span.end > span.start && span.end <= text.count,
        "a sentence at \(span) after \(end) of \(text.count)")
      end = span.end
    }
  }

  private static func marks(_ bytes: [UInt8]) throws {
    let text = utf8(bytes)
    let scanner = EnumeratorScanner()
    var start = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(2_000) {
      let span = ByteSpan(start, start + line.count)
      if let mark = scanner.mark(in: text, at: span) {
        try FuzzFault.unless(
          mark.span.start >= span.start && mark.span.end <= span.end, "a mark outside its line")
      }
      start += line.count + 1
    }
  }
}
