// Finds stretches of another script in a text.
import DocumentModel
import Linting
import TextModel

/// Finds stretches of a text that are in the language of its source, told by their letters.
///
/// What stands in brackets, quotation marks or addresses is quoted on purpose, and single names and
/// acronyms in Latin letters are at home in Chinese.
struct ForeignStretches {
  private let document: LintedDocument
  private let wanted: Wanted

  private enum Wanted { case han, latin, nothing }

  init(in document: LintedDocument, from source: LanguageTag) {
    self.document = document
    let target = document.document.language
    wanted =
      source.isChinese && !["zh", "ja", "ko"].contains(target.language)
      ? .han : target.isChinese && source.language != "und" ? .latin : .nothing
  }

  /// The stretches in a sentence, in order.
  ///
  /// - Complexity: O(n log n).
  func spans(in sentence: ByteSpan) -> [ByteSpan] {
    guard wanted != .nothing else { return [] }
    return document.document.source.utf8.withUnsafeBufferPointer { bytes in
      runs(bytes, sentence).filter { !document.quiet.overlaps($0) }
    }
  }

  private func runs(_ bytes: UnsafeBufferPointer<UInt8>, _ sentence: ByteSpan) -> [ByteSpan] {
    var runs: [ByteSpan] = []
    var (depth, words, offset) = (0, 0, sentence.start)
    var run: ByteSpan?
    func close() {
      if let run, isLongEnough(run, words) { runs.append(run) }
      (run, words) = (nil, 0)
    }
    while let (scalar, width) = bytes.scalar(at: offset, sentence.end) {
      switch scalar {
      case 0x28, 0x5B, 0xFF08, 0x3010: depth += 1
      case 0x29, 0x5D, 0xFF09, 0x3011: depth = max(0, depth - 1)
      default: break
      }
      let isPart = depth == 0 && isWanted(scalar)
      if isPart {
        if scalar < 0x80, scalar & 0x20 != 0, !endsInLetter(bytes, offset, sentence) { words += 1 }
        run = ByteSpan(run?.start ?? offset, offset + width)
      } else if !isBetween(scalar) || depth > 0 {
        close()
      }
      offset += width
    }
    close()
    return runs
  }

  private func isWanted(_ scalar: UInt32) -> Bool {
    wanted == .han ? CharacterClass.isHan(scalar) : (scalar | 0x20) &- 0x61 < 26
  }

  /// Whether a stretch may go on after the character.
  private func isBetween(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x27, 0x2C, 0x2D, 0x2019: true
    case 0x30...0x39: true
    case 0x3001, 0xFF0C, 0xFF1A, 0xFF1B, 0x2014: wanted == .han
    default: false
    }
  }

  private func endsInLetter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ sentence: ByteSpan
  ) -> Bool {
    offset > sentence.start && (bytes[offset - 1] | 0x20) &- 0x61 < 26
  }

  /// Whether a stretch is more than a name: two Chinese characters, or three words of small letters.
  private func isLongEnough(_ run: ByteSpan, _ words: Int) -> Bool {
    wanted == .han ? run.count >= 6 : words >= 3
  }
}
