// Reads XLIFF 1.0 to 1.2.
internal import Markup
internal import TextModel

/// Reads XLIFF 1.0 to 1.2 (OASIS, 2008).
///
/// Where a unit is divided into segments (`seg-source`, and `mrk` of type `seg` in the target, as
/// SDL Trados Studio writes them), each is a unit here; `alt-trans` is passed over.
final class XLIFF1UnitReader: UnitReader {
  private(set) var languages: UnitLanguages
  private let wanted: UnitLanguages
  private let reader: XMLReader
  private let keepsPlaces: Bool
  private var isTranslatable = [true]
  private var ready: ArraySlice<BilingualUnit> = []
  private var isOtherLanguage = false
  private var isPlural = false
  private var passedOver = PassedOver()
  private var entry = 0

  private enum Tag {
    case file, group, unit, source, segmented, target, note, context, alternative, other
  }
  private var tags = ElementNames<Tag> { name in
    switch name.local {
    case "file": .file
    case "group": .group
    case "trans-unit": .unit
    case "source": .source
    case "seg-source": .segmented
    case "target": .target
    case "note": .note
    case "context": .context
    case "alt-trans", "header", "bin-source", "bin-target": .alternative
    default: .other
    }
  }

  /// Creates a reader of the rest of a document whose root has been read.
  init(_ reader: XMLReader, languages: UnitLanguages, keepsPlaces: Bool) {
    self.reader = reader
    self.languages = languages
    wanted = languages
    self.keepsPlaces = keepsPlaces
  }

  var remarks: [String] { passedOver.remarks }

  func next() throws -> BilingualUnit? {
    if let unit = ready.popFirst() { return unit }
    while let token = try reader.nextToken() {
      guard token.kind != .text else { continue }
      let tag = tags(token, in: reader)
      if token.kind == .end {
        if tag == .group || tag == .file, isTranslatable.count > 1 { isTranslatable.removeLast() }
        if tag == .group { isPlural = false }
        continue
      }
      switch tag {
      case .file: beginFile(token)
      case .group:
        beginScope(token)
        beginGroup(token)
      case .alternative: try reader.skip(token)
      case .unit:
        ready = try units(token)[...]
        if isOtherLanguage, !ready.isEmpty {
          passedOver.add("units of a <file> in other languages, passed over")
          ready = []
        }
        if let unit = ready.popFirst() { return unit }
      default: break
      }
    }
    return nil
  }

  private func beginFile(_ token: XMLToken) {
    let attributes = reader.attributes(of: token)
    func language(_ name: String) -> LanguageTag? {
      attributes.first { $0.name.local == name }.flatMap { LanguageTag($0.value) }
    }
    let own = UnitLanguages(
      source: language("source-language"), target: language("target-language"))
    if languages == wanted { languages = wanted.or(own) }
    let differs = [(own.source, languages.source), (own.target, languages.target)].contains {
      $0 != nil && $1 != nil && $0?.language != $1?.language
    }
    isOtherLanguage = differs
    beginScope(token)
  }

  /// The forms of a plural belong to one entry.
  private func beginGroup(_ token: XMLToken) {
    isPlural = reader.attributes(of: token).contains {
      $0.name.local == "restype" && $0.value == "x-gettext-plurals"
    }
    if isPlural { entry += 1 }
  }

  private func beginScope(_ token: XMLToken) {
    let own = reader.attributes(of: token).first { $0.name.local == "translate" }?.value
    isTranslatable.append(own.map { $0 != "no" } ?? isTranslatable.last ?? true)
  }

  private func units(_ token: XMLToken) throws -> [BilingualUnit] {
    let attributes = reader.attributes(of: token)
    func value(_ name: String) -> String? { attributes.first { $0.name.local == name }?.value }
    var unit = BilingualUnit(
      id: value("resname") ?? value("id"), source: UnitText(line: token.place.line))
    unit.isTranslatable = value("translate").map { $0 != "no" } ?? isTranslatable.last ?? true
    if value("approved") == "yes" { unit.state = .final }
    let isHeader = value("restype") == "x-gettext-domain-header"
    var source = XLIFF1Text()
    var target: XLIFF1Text?
    while let token = try reader.nextToken() {
      guard token.kind != .text else { continue }
      let tag = tags(token, in: reader)
      if token.kind == .end {
        if tag == .unit { break }
        continue
      }
      switch tag {
      case .source:
        let text = try text(token)
        if source.segments.isEmpty { source = text }
      case .segmented:
        let text = try text(token)
        if !text.segments.isEmpty { source = text }
      case .target:
        let state = reader.attributes(of: token).first { $0.name.local == "state" }?.value
        if unit.state == nil { unit.state = state.flatMap(Self.state) }
        target = try text(token)
      case .note: unit.notes.append(try reader.content(of: token))
      case .context:
        let kind = reader.attributes(of: token).first { $0.name.local == "context-type" }?.value
        let content = try reader.content(of: token)
        if kind?.hasSuffix("msgctxt") ?? false { unit.context = content }
      case .alternative: try reader.skip(token)
      default: break
      }
    }
    return isHeader ? [] : divided(unit, source, target)
  }

  private func text(_ token: XMLToken) throws -> XLIFF1Text {
    try XLIFF1Text(reader, from: token, keepsPlaces: keepsPlaces)
  }

  /// The unit, or its segments where both sides have them.
  private func divided(
    _ unit: BilingualUnit, _ source: XLIFF1Text, _ target: XLIFF1Text?
  ) -> [BilingualUnit] {
    guard !source.segments.isEmpty, target.map({ !$0.segments.isEmpty }) ?? true else {
      if !isPlural { entry += 1 }
      var unit = unit
      (unit.source, unit.target, unit.entry) = (source.whole, target?.whole, entry)
      return [unit]
    }
    let targets = Dictionary(
      (target?.segments ?? []).map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    return source.segments.enumerated().map { index, segment in
      var own = unit
      entry += 1
      (own.source, own.target, own.entry) = (segment.text, targets[segment.id], entry)
      own.id = unit.id.map { "\($0)/\(segment.id)" }
      if index > 0 { own.notes = [] }
      return own
    }
  }

  private static func state(_ value: String) -> BilingualUnit.State? {
    switch value {
    case "new", "needs-translation": .untranslated
    case "needs-adaptation", "needs-l10n", "needs-review-adaptation", "needs-review-l10n",
      "needs-review-translation":
      .needsReview
    case "translated": .translated
    case "signed-off": .reviewed
    case "final": .final
    default: nil
    }
  }
}
