// Texts that no person writes but some file holds.
import TestSupport

/// Makes texts of arbitrary Unicode, weighted towards what goes wrong.
enum ArbitraryText {
  /// Pieces that interact with their neighbours: marks, joiners, initials, jamo, spaces, dashes.
  private static let pieces = [
    "a", "B", "U.N.", "u.s.a", ".", "..", " ", "\n", "\r\n", "\u{3000}", "\u{A0}", "\u{200B}",
    "\u{AD}", "\u{200D}", "\u{301}", "\u{323}", "\u{327}", "\u{345}", "\u{338}", "\u{3099}",
    "\u{1161}", "\u{11A8}", "\u{1100}", "가", "ﬁ", "ǆ", "İ", "ß", "ς", "ﷺ", "é", "e\u{301}", "ñ",
    "–", "—", "−", "\u{2011}", "“", "”", "‘", "’", "´", "¨", "`", "…", "论", "論", "苧", "苎", "壇",
    "中", "国", "，", "。", "Ａ", "１", "㎏", "①", "½", "\u{FEFF}", "\u{2028}", "\u{85}", "·", "・",
    "👩‍👩‍👧‍👦", "🇨🇺", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "𠼞", "𝐀", "programme", "colour", "Labour", "organisation",
    "\u{1D15E}", "\u{2126}", "\u{F900}", "\u{0F73}", "\u{0344}", "\u{FDFA}", "\u{115F}",
    "\u{E0001}",
  ]

  /// A text of up to `length` pieces, some of them scalars from anywhere in Unicode.
  static func make(_ length: Int, using generator: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &generator) {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<7:
        text.append(contentsOf: pieces.randomElement(using: &generator)?.unicodeScalars ?? .init())
      case 7: text.append(scalar(in: 0...0x2FFF, using: &generator))
      case 8: text.append(scalar(in: 0...0xFFFF, using: &generator))
      default: text.append(scalar(in: 0...0x10FFFF, using: &generator))
      }
    }
    return String(text)
  }

  private static func scalar(
    in range: ClosedRange<UInt32>, using generator: inout SeededGenerator
  ) -> Unicode.Scalar {
    Unicode.Scalar(UInt32.random(in: range, using: &generator)) ?? "\u{FFFD}"
  }
}
