// How the texts of a bilingual file are written.
internal import TextModel

/// How the texts of a bilingual file are written: which signs stand for others.
enum UnitSyntax {
  case xml, gettext, quoted, plain

  init(_ format: BilingualFormat) {
    switch format {
    case .xliff, .tmx: self = .xml
    case .po: self = .gettext
    case .csv, .tsv: self = .quoted
    case .xlsx, .jsonl, .moses, .html: self = .plain
    }
  }

  /// The pieces of a text: those with a text of their own stand for something else, the others for
  /// themselves.
  ///
  /// - Complexity: O(n).
  func pieces(of place: ByteSpan, in file: [UInt8]) -> [(span: ByteSpan, text: [UInt8]?)] {
    var pieces: [(span: ByteSpan, text: [UInt8]?)] = []
    var kept = place.start
    var position = place.start
    var isCDATA = self == .xml && file[..<place.start].suffix(9).elementsEqual(Self.openingCDATA)
    while position < place.end {
      let rest = file[position..<place.end]
      guard let (text, length) = sign(rest, &isCDATA) else {
        position += 1
        continue
      }
      if kept < position { pieces.append((ByteSpan(kept, position), nil)) }
      let end = min(place.end, position + max(1, length))
      pieces.append((ByteSpan(position, end), text))
      (kept, position) = (end, end)
    }
    if kept < place.end { pieces.append((ByteSpan(kept, place.end), nil)) }
    return pieces
  }

  private static let openingCDATA = Array("<![CDATA[".utf8)

  /// What the sign at the beginning of `rest` stands for and how long it is; `nil` for one that
  /// stands for itself.
  private func sign(
    _ rest: ArraySlice<UInt8>, _ isCDATA: inout Bool
  ) -> (text: [UInt8], length: Int)? {
    switch (self, rest.first) {
    case (.gettext, UInt8(ascii: "\\")): return POEscapes.piece(rest)
    case (.quoted, UInt8(ascii: "\"")):
      return rest.dropFirst().first == UInt8(ascii: "\"") ? ([UInt8(ascii: "\"")], 2) : nil
    case (.xml, UInt8(ascii: "]")) where isCDATA && rest.starts(with: "]]>".utf8):
      isCDATA = false
      return ([], 3)
    case (.xml, UInt8(ascii: "&")) where !isCDATA: return XMLSigns.reference(rest)
    case (.xml, UInt8(ascii: "<")) where !isCDATA:
      if rest.starts(with: Self.openingCDATA) {
        isCDATA = true
        return ([], Self.openingCDATA.count)
      }
      return ([], XMLSigns.comment(rest))
    default: return nil
    }
  }
}

/// The signs of XML that stand for others.
private enum XMLSigns {
  /// What a reference stands for: one of the five entities of XML, or a character by its number.
  static func reference(_ rest: ArraySlice<UInt8>) -> (text: [UInt8], length: Int)? {
    let name = rest.dropFirst().prefix(12).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";") else {
      return nil
    }
    let length = name.count + 2
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return ([UInt8(ascii: "&")], length)
    case "lt": return ([UInt8(ascii: "<")], length)
    case "gt": return ([UInt8(ascii: ">")], length)
    case "quot": return ([UInt8(ascii: "\"")], length)
    case "apos": return ([UInt8(ascii: "'")], length)
    case let number:
      guard number.hasPrefix("#") else { return nil }
      let isHex = number.dropFirst().first == "x"
      let value = UInt32(number.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
      guard let scalar = value.flatMap(Unicode.Scalar.init) else { return nil }
      return (Array(String(Character(scalar)).utf8), length)
    }
  }

  /// How long a comment or an instruction is.
  static func comment(_ rest: ArraySlice<UInt8>) -> Int {
    let end = Array((rest.starts(with: "<!--".utf8) ? "-->" : "?>").utf8)
    let found = rest.dropFirst(2).firstRange(of: end)
    return (found?.upperBound ?? rest.endIndex) - rest.startIndex
  }
}
