// The formats of bilingual files.

/// A format of bilingual files.
package enum BilingualFormat: String, CaseIterable, Sendable {
  /// XLIFF 1.2, 2.0, 2.1, 2.2.
  case xliff
  /// TMX 1.1 to 1.4b.
  case tmx
  /// Gettext's PO and POT.
  case po
  /// A table with commas or semicolons.
  case csv
  /// A table with tabs.
  case tsv
  /// An Excel workbook.
  case xlsx
  /// JSON lines: pairs, or beads of two documents.
  case jsonl
  /// Two files, in which lines of the same number render each other.
  case moses
  /// A page for people; written only.
  case html

  /// The format that a file's ending stands for; `nil` for one that stands for none.
  package init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    switch name.split(separator: ".").dropFirst().last?.lowercased() {
    case "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "txlf": self = .xliff
    case "tmx": self = .tmx
    case "po", "pot": self = .po
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "xlsx", "xlsm": self = .xlsx
    case "jsonl": self = .jsonl
    case "html", "htm": self = .html
    default: return nil
    }
  }

  /// Whether the format can be read.
  package var isReadable: Bool { self != .html }

  /// Whether the format can be written.
  package var isWritable: Bool { self != .xlsx }

  /// The formats in which a file holds texts that can be linted and looked through in their place.
  package static let documents: Set<BilingualFormat> = [.xliff, .tmx, .po, .csv, .tsv, .xlsx]

  /// What tells a bilingual file from others, whatever its name: the root of XML, the first entry
  /// of PO; `nil` where nothing does.
  ///
  /// - Parameter start: The first bytes of the file, in UTF-8.
  /// - Complexity: O(n) in their number.
  package static func detected(in start: [UInt8]) -> BilingualFormat? {
    let text = start.prefix(1 << 16)
    let body = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text[...]
    guard let first = body.first(where: { $0 > 0x20 }) else { return nil }
    if first == UInt8(ascii: "<") { return ofRoot(body) }
    return isPO(body) ? .po : nil
  }

  private static func ofRoot(_ body: ArraySlice<UInt8>) -> BilingualFormat? {
    var rest = body
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      let end: [UInt8]
      if rest.starts(with: "!--".utf8) {
        end = Array("-->".utf8)
      } else if rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "?") {
        end = Array(">".utf8)
      } else {
        let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        let local = name.split(separator: UInt8(ascii: ":")).last ?? name
        if local.elementsEqual("xliff".utf8) { return .xliff }
        return local.elementsEqual("tmx".utf8) ? .tmx : nil
      }
      guard let range = rest.firstRange(of: end) else { return nil }
      rest = rest[range.upperBound...]
    }
    return nil
  }

  /// Whether the first line that is no comment begins an entry of PO.
  private static func isPO(_ body: ArraySlice<UInt8>) -> Bool {
    for line in body.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let line = line.drop { $0 == 0x20 || $0 == 0x09 }
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      for keyword in ["msgid", "msgctxt"] where line.starts(with: keyword.utf8) {
        let rest = line.dropFirst(keyword.utf8.count).drop { $0 == 0x20 || $0 == 0x09 }
        return rest.first == UInt8(ascii: "\"")
      }
      return false
    }
    return false
  }
}
