// Reads gettext's PO and POT files.
internal import Markup
internal import TextModel

/// Reads gettext's PO and POT files (GNU gettext manual, "The Format of PO Files").
///
/// Each form of a plural is a unit, and all of an entry have the same number. Obsolete entries (`#~`)
/// are passed over; `fuzzy` ones need review.
final class POUnitReader: UnitReader {
  private(set) var languages: UnitLanguages
  private let lines: TextLines
  private let keepsPlaces: Bool
  private var entry = POEntry()
  /// The part that further strings belong to.
  private var part: POEntry.Part?
  private var ready: ArraySlice<BilingualUnit> = []
  private var passedOver = PassedOver()
  private var count = 0
  private var lastLine = 0

  init(_ lines: TextLines, languages: UnitLanguages, keepsPlaces: Bool) {
    self.lines = lines
    self.languages = languages
    self.keepsPlaces = keepsPlaces
  }

  var remarks: [String] { passedOver.remarks }

  func next() throws -> BilingualUnit? {
    while ready.isEmpty, let line = try lines.next() {
      lastLine = line.number
      try read(line)
    }
    if ready.isEmpty { try finish() }
    return ready.popFirst()
  }

  private func read(_ line: TextLines.Line) throws(BitextFormatError) {
    var cursor = POLine(line, file: lines.name)
    try cursor.checkUTF8()
    cursor.skipSpace()
    switch cursor.byte {
    case nil: return
    case UInt8(ascii: "#"): try comment(cursor)
    case UInt8(ascii: "\""):
      guard let part else {
        throw cursor.fault("a string without a keyword; write msgid or msgstr before it")
      }
      try append(&cursor, to: part)
    default: try keyword(&cursor)
    }
  }

  private func keyword(_ cursor: inout POLine) throws(BitextFormatError) {
    let start = cursor
    let part = try cursor.keyword()
    if part == .context || part == .source, entry.strings[.target(0)] != nil { try finish() }
    guard entry.strings[part] == nil else {
      throw start.fault("this entry has the same keyword twice; put an empty line between entries")
    }
    if case .target(let form) = part {
      guard entry.strings[.source] != nil else {
        throw start.fault("msgstr without a msgid before it")
      }
      guard form == 0 || entry.strings[.target(form - 1)] != nil else {
        throw start.fault("msgstr[\(form)] without msgstr[\(form - 1)] before it")
      }
    }
    if part == .source { entry.line = cursor.line }
    entry.strings[part] = UnitText(line: cursor.line)
    self.part = part
    cursor.skipSpace()
    try append(&cursor, to: part)
  }

  private func append(
    _ cursor: inout POLine, to part: POEntry.Part
  ) throws(BitextFormatError) {
    let (text, place) = try cursor.string()
    entry.strings[part]?.utf8 += text
    if keepsPlaces, !place.isEmpty { entry.strings[part]?.places.append(place) }
  }

  private func comment(_ cursor: POLine) throws(BitextFormatError) {
    if entry.strings[.target(0)] != nil { try finish() }
    let text = cursor.rest
    switch text.dropFirst().first {
    case UInt8(ascii: "~"):
      if text.dropFirst(2).drop(while: { $0 == 0x20 }).starts(with: "msgid ".utf8) {
        passedOver.add("obsolete entries, passed over")
      }
    case UInt8(ascii: ","):
      let flags = text.dropFirst(2).split { $0 == UInt8(ascii: ",") || $0 <= 0x20 }
      if flags.contains(where: { $0.elementsEqual("fuzzy".utf8) }) { entry.isFuzzy = true }
    case UInt8(ascii: ":"), UInt8(ascii: "|"): break
    case UInt8(ascii: "."): note(text.dropFirst(2))
    default: note(text.dropFirst())
    }
  }

  private func note(_ text: ArraySlice<UInt8>) {
    let text = text.drop { $0 == 0x20 }
    if !text.isEmpty { entry.notes.append(String(decoding: text, as: UTF8.self)) }
  }

  /// Ends an entry.
  private func finish() throws(BitextFormatError) {
    defer { (entry, part) = (POEntry(), nil) }
    guard !entry.isEmpty else { return }
    guard entry.strings[.source] != nil, entry.strings[.target(0)] != nil else {
      throw BitextFormatError(
        file: lines.name, line: entry.strings[.source] == nil ? lastLine : entry.line,
        problem: "an entry without a \(entry.strings[.source] == nil ? "msgid" : "msgstr")")
    }
    if entry.isHeader {
      if count == 0 { languages = languages.or(POHeader(entry).languages) }
      return
    }
    count += 1
    ready = entry.units(entry: count)[...]
  }
}
