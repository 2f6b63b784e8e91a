// Writes units as a PO file.
internal import TextModel

/// Writes units as a PO file in UTF-8.
///
/// A PO file knows an entry by its text and context: a unit that stood in the file already is left
/// out, and one with another rendering of a text that did gets a context of its own.
struct POUnitWriter: UnitWriter {
  let origin: UnitOrigin
  private var seen: [UInt64: UInt64] = [:]
  private var repeated = 0
  private var distinguished = 0
  private var count = 0

  init(origin: UnitOrigin) { self.origin = origin }

  var remarks: [String] {
    [
      (repeated, "units that stood in the file already, left out"),
      (distinguished, "units with another rendering of a text, which got a context of their own"),
    ].filter { $0.0 > 0 }.map { "\($0.1): \($0.0)" }
  }

  func begin(_ out: inout [[UInt8]]) {
    let language = origin.target.description.replacing("-", with: "_")
    out[0].append(
      """
      msgid ""
      msgstr ""
      "MIME-Version: 1.0\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Content-Transfer-Encoding: 8bit\\n"
      "Language: \(Self.gettextNames[language] ?? language)\\n"
      "X-Source-Language: \(origin.source)\\n"
      "X-Generator: isogloss\\n"

      """)
  }

  /// Gettext knows scripts by countries.
  private static let gettextNames = ["zh_Hans": "zh_CN", "zh_Hant": "zh_TW"]

  mutating func write(_ unit: BilingualUnit, to out: inout [[UInt8]]) {
    count += 1
    var context = unit.context
    let target = unit.target ?? UnitText()
    let key = Self.hash([Array((context ?? "").utf8), [4], unit.source.utf8])
    let value = Self.hash([target.utf8])
    if let other = seen[key] {
      guard other != value else {
        repeated += 1
        return
      }
      distinguished += 1
      context = "\(context.map { $0 + " " } ?? "")(\(count))"
    } else {
      seen[key] = value
    }
    out[0].append(0x0A)
    for note in unit.notes {
      for line in note.split(whereSeparator: \.isNewline) { out[0].append("#. \(line)\n") }
    }
    if unit.state == .needsReview, unit.target != nil { out[0].append("#, fuzzy\n") }
    if let context { string("msgctxt", Array(context.utf8), &out[0]) }
    string("msgid", unit.source.utf8, &out[0])
    string("msgstr", target.utf8, &out[0])
  }

  private func string(_ keyword: String, _ text: [UInt8], _ out: inout [UInt8]) {
    out.append("\(keyword) \"")
    out += POEscapes.encoded(text)
    out.append("\"\n")
  }

  /// FNV-1a over 64 bits: two texts of one hash are not to be expected in any file.
  private static func hash(_ parts: [[UInt8]]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in part { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }
}
