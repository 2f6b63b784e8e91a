// The header of a PO file.
internal import TextModel

/// The header of a PO file: the rendering of the empty text, a field a line.
struct POHeader {
  private let lines: [Substring]

  init(_ entry: POEntry) {
    let text = entry.targets.first?.text.string ?? ""
    lines = text.split(whereSeparator: \.isNewline)
  }

  /// The languages that the header names.
  var languages: UnitLanguages {
    UnitLanguages(
      source: value("x-source-language").flatMap { Self.language($0) },
      target: value("language").flatMap { Self.language($0) })
  }

  /// `zh_CN.UTF-8` and `sr@latin` name languages too.
  private static func language(_ name: String) -> LanguageTag? {
    LanguageTag(String(name.prefix { $0 != "." && $0 != "@" }))
  }

  private func value(_ field: String) -> String? {
    for line in lines {
      guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == field else {
        continue
      }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return String(value.prefix { $0 != " " })
    }
    return nil
  }

  /// The encoding that the beginning of a file names in `charset=`, if it does.
  static func charset(in start: [UInt8]) -> String? {
    guard let range = start.firstRange(of: Array("charset=".utf8)) else { return nil }
    let name = start[range.upperBound...].prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "\"") && $0 < 0x7F
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
