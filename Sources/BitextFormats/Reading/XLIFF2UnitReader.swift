// Reads XLIFF 2.0, 2.1 and 2.2.
internal import Markup
internal import TextModel

/// Reads XLIFF 2.0 to 2.2 (OASIS): a segment is a unit here.
///
/// What stands between segments (`ignorable`) is none. Modules and extensions are passed over.
final class XLIFF2UnitReader: UnitReader {
  let languages: UnitLanguages
  private let reader: XMLReader
  private let keepsPlaces: Bool
  private var tags: ElementNames<Tag>
  /// Whether the elements that are open are to be translated, the innermost last.
  private var isTranslatable = [true]
  private var name: String?
  private var notes: [String] = []
  private var context: String?
  private var entry = 0

  private enum Tag {
    case file, group, unit, notes, note, segment, source, target, foreign, code, inline, half, other
  }

  /// Creates a reader of the rest of a document whose root has been read.
  ///
  /// - Parameter core: The root's namespace; elements of others belong to modules.
  init(_ reader: XMLReader, languages: UnitLanguages, core: String?, keepsPlaces: Bool) {
    self.reader = reader
    self.languages = languages
    self.keepsPlaces = keepsPlaces
    tags = ElementNames { name in
      if name.namespace != core { return .foreign }
      return switch name.local {
      case "file": .file
      case "group": .group
      case "unit": .unit
      case "notes": .notes
      case "note": .note
      case "segment": .segment
      case "source": .source
      case "target": .target
      case "ignorable", "originalData", "skeleton": .foreign
      case "ph", "cp": .code
      case "pc", "mrk": .inline
      case "sc", "ec", "sm", "em": .half
      default: .other
      }
    }
  }

  var remarks: [String] { [] }

  func next() throws -> BilingualUnit? {
    while let token = try reader.nextToken() {
      guard token.kind != .text else { continue }
      let tag = tags(token, in: reader)
      if token.kind == .end {
        if isScope(tag), isTranslatable.count > 1 { isTranslatable.removeLast() }
        continue
      }
      switch tag {
      case .file, .group, .unit: begin(token, tag)
      case .note: try note(token)
      case .segment: return try segment(token)
      case .foreign: try reader.skip(token)
      default: break
      }
    }
    return nil
  }

  private func isScope(_ tag: Tag) -> Bool { tag == .file || tag == .group || tag == .unit }

  private func begin(_ token: XMLToken, _ tag: Tag) {
    let attributes = reader.attributes(of: token)
    let own = attributes.first { $0.name.local == "translate" }?.value
    isTranslatable.append(own.map { $0 != "no" } ?? isTranslatable.last ?? true)
    notes = []
    context = nil
    guard tag == .unit else { return }
    name =
      attributes.first { $0.name.local == "name" }?.value
      ?? attributes.first { $0.name.local == "id" }?.value
  }

  private func note(_ token: XMLToken) throws {
    let category = reader.attributes(of: token).first { $0.name.local == "category" }?.value
    let text = try reader.content(of: token)
    if category == "context", context == nil { context = text } else { notes.append(text) }
  }

  private func segment(_ token: XMLToken) throws -> BilingualUnit {
    let attributes = reader.attributes(of: token)
    var unit = BilingualUnit(source: UnitText(line: token.place.line))
    unit.id = [name, attributes.first { $0.name.local == "id" }?.value].compactMap { $0 }
      .joined(separator: "/")
    if unit.id?.isEmpty ?? false { unit.id = nil }
    unit.state = attributes.first { $0.name.local == "state" }.flatMap { Self.state($0.value) }
    let isInDoubt = attributes.contains {
      $0.name.local == "subState" && $0.value == "isogloss:needs-review"
    }
    if isInDoubt { unit.state = .needsReview }
    unit.context = context
    unit.isTranslatable = isTranslatable.last ?? true
    unit.notes = notes
    notes = []
    entry += 1
    unit.entry = entry
    while let token = try reader.nextToken() {
      guard token.kind != .text else { continue }
      let tag = tags(token, in: reader)
      if token.kind == .end {
        if tag == .segment { break }
        continue
      }
      switch tag {
      case .source: unit.source = try text(token, until: .source)
      case .target: unit.target = try text(token, until: .target)
      default: try reader.skip(token)
      }
    }
    // What nobody said anything of is `initial` too.
    if unit.state == .untranslated, unit.isPair { unit.state = nil }
    return unit
  }

  private func text(_ token: XMLToken, until end: Tag) throws -> UnitText {
    var text = InlineText(at: token.place, keepsPlaces: keepsPlaces)
    while let token = try reader.nextToken() {
      guard token.kind != .text else {
        text.append(token, of: reader)
        continue
      }
      text.tag(at: token.place)
      let tag = tags(token, in: reader)
      if token.kind == .end {
        if tag == end { break }
        text.close()
      } else if tag == .inline {
        text.open()
      } else if tag == .code {
        text.code()
      } else if tag == .foreign || tag == .other {
        try reader.skip(token)
      }
    }
    return text.text
  }

  private static func state(_ value: String) -> BilingualUnit.State? {
    switch value {
    case "initial": .untranslated
    case "translated": .translated
    case "reviewed": .reviewed
    case "final": .final
    default: nil
    }
  }
}
