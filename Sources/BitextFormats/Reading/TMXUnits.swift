// Reads the units of a translation memory one by one.
internal import Markup
internal import TextModel

/// Reads the units of TMX 1.1 to 1.4b one by one, in all their languages.
///
/// Only what stands inside `<seg>` is text; the codes of the original format in it (`bpt`, `ept`,
/// `it`, `ph`, `ut`) and the texts inside those (`sub`) are left out, what is highlighted (`hi`) is
/// kept.
final class TMXUnits {
  /// A text in one language.
  struct Variant {
    var language: LanguageTag?
    var text = UnitText()
    var properties: [(type: String, value: String)] = []
  }

  /// Texts that render each other.
  struct Unit {
    var id: String?
    var line = 1
    var variants: [Variant] = []
    var properties: [(type: String, value: String)] = []
    var notes: [String] = []

    /// The value of a property of the unit.
    func property(_ type: String) -> String? { properties.first { $0.type == type }?.value }
  }

  private enum Tag { case tmx, header, unit, variant, segment, property, note, code, pair, other }

  /// The language of the sources, as the header says.
  private(set) var sourceLanguage: LanguageTag?
  private let reader: XMLReader
  private let keepsPlaces: Bool
  private var isRoot = true
  private var tags = ElementNames<Tag> { name in
    switch name.local {
    case "tmx": .tmx
    case "header": .header
    case "tu": .unit
    case "tuv": .variant
    case "seg": .segment
    case "prop": .property
    case "note": .note
    case "ph", "ut": .code
    case "bpt", "ept", "it": .pair
    default: .other
    }
  }
  private var languages: [String: LanguageTag?] = [:]

  init(_ reader: XMLReader, keepsPlaces: Bool = false) {
    self.reader = reader
    self.keepsPlaces = keepsPlaces
  }

  /// The next unit; `nil` after the last.
  func next() throws -> Unit? {
    while let token = try reader.nextToken() {
      guard token.kind == .start else { continue }
      let tag = tags(token, in: reader)
      if isRoot, tag != .tmx { throw notTMX(token) }
      isRoot = false
      if tag == .header {
        sourceLanguage = value("srclang", of: token).flatMap { language($0) }
      } else if tag == .unit {
        return try unit(token)
      }
    }
    if isRoot {
      throw BitextFormatError(
        file: reader.name, line: 1, problem: "the file is empty; no translation memory is")
    }
    return nil
  }

  private func notTMX(_ token: XMLToken) -> BitextFormatError {
    BitextFormatError(
      file: reader.name, line: token.place.line, column: token.place.column,
      problem: "the document is <\(reader.name(of: token).local)>; a translation memory is <tmx>")
  }

  private func unit(_ token: XMLToken) throws -> Unit {
    var unit = Unit(id: value("tuid", of: token), line: token.place.line)
    while let token = try reader.nextToken(), let tag = opened(token, until: .unit) {
      switch tag {
      case .variant: unit.variants.append(try variant(token))
      case .property: unit.properties.append(try property(token))
      case .note: unit.notes.append(try content(of: .note))
      default: break
      }
    }
    return unit
  }

  /// What begins with `token`: `.other` for a part of no interest, `nil` where `end` ends.
  private func opened(_ token: XMLToken, until end: Tag) -> Tag? {
    switch token.kind {
    case .text: .other
    case .end: tags(token, in: reader) == end ? nil : .other
    case .start: tags(token, in: reader)
    }
  }

  private func variant(_ token: XMLToken) throws -> Variant {
    var variant = Variant()
    // `xml:lang`; before 1.4 the language stood in `lang`.
    variant.language = value("lang", of: token).flatMap { language($0) }
    while let token = try reader.nextToken(), let tag = opened(token, until: .variant) {
      switch tag {
      case .segment: variant.text = try segment(token)
      case .property: variant.properties.append(try property(token))
      default: break
      }
    }
    return variant
  }

  private func segment(_ token: XMLToken) throws -> UnitText {
    var text = InlineText(at: token.place, keepsPlaces: keepsPlaces)
    var skipped = 0
    while let token = try reader.nextToken() {
      guard token.kind != .text else {
        if skipped == 0 { text.append(token, of: reader) }
        continue
      }
      text.tag(at: token.place)
      let tag = tags(token, in: reader)
      let isCode = tag == .code || tag == .pair
      if token.kind == .start {
        if skipped > 0 || isCode { skipped += 1 }
        if skipped == 1, tag == .code { text.code() }
      } else {
        if skipped == 0, tag == .segment { break }
        skipped = max(0, skipped - 1)
      }
    }
    return text.text
  }

  private func property(_ token: XMLToken) throws -> (type: String, value: String) {
    (value("type", of: token) ?? "", try content(of: .property))
  }

  /// The text up to the end of an element.
  private func content(of end: Tag) throws -> String {
    var bytes: [UInt8] = []
    while let token = try reader.nextToken() {
      if token.kind == .text { reader.append(textOf: token, to: &bytes) }
      if token.kind == .end, tags(token, in: reader) == end { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func value(_ name: String, of token: XMLToken) -> String? {
    reader.value(of: name, in: token)
  }

  private func language(_ tag: String) -> LanguageTag? {
    if let known = languages[tag] { return known }
    let language = LanguageTag(tag)
    languages[tag] = language
    return language
  }
}
