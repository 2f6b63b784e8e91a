// Opens a bilingual file in whatever format it is.
internal import Markup
package import TextModel

/// Opens a bilingual file in whatever format it is.
package struct BilingualInput: Sendable {
  /// The file, or the two of a corpus in the Moses form.
  package var paths: [String]
  /// The format.
  package var format: BilingualFormat
  /// The languages that were asked for; the file's own where they are `nil`.
  package var languages: UnitLanguages
  /// The encoding of a file without one of its own; detected where it is `nil`.
  package var encoding: TextEncoding?

  /// Creates an input.
  package init(
    paths: [String], format: BilingualFormat, languages: UnitLanguages = UnitLanguages(),
    encoding: TextEncoding? = nil
  ) {
    self.paths = paths
    self.format = format
    self.languages = languages
    self.encoding = encoding
  }

  /// Reads the file, in little memory where it is XML or UTF-8.
  ///
  /// - Throws: `XMLError`, `MarkupError`, `DecodingError` or ``BitextFormatError``.
  package func open() throws -> any UnitReader {
    let path = paths.first ?? ""
    switch format {
    case .tmx:
      return TMXUnitReader(
        try XMLReader(path: path, name: path), languages: languages, keepsPlaces: false)
    case .xliff:
      return try XLIFFReader.open(
        try XMLReader(path: path, name: path), languages: languages, keepsPlaces: false)
    case .moses:
      guard paths.count == 2 else {
        throw BitextFormatError(
          file: path, line: 1, problem: "a corpus in the Moses form is two files; name both")
      }
      return MosesUnitReader(
        try lines(paths[0]), try lines(paths[1]), languages: languages.or(Self.named(paths)))
    case .xlsx:
      let bytes = try CompressedFile.contents(of: path, limit: InputLimit.fileSize.value)
      return try Self.reader(
        of: try Self.workbook(bytes, name: path).utf8, name: path, format: .xlsx,
        languages: languages)
    case .po, .csv, .tsv, .jsonl: return try reader(try lines(path))
    case .html:
      throw BitextFormatError(
        file: path, line: 1, problem: "a page for people is written only; it cannot be read back")
    }
  }

  /// Reads a file that is in memory, decoded; what is read says where it stands in `bytes`.
  ///
  /// - Parameter bytes: The whole file in UTF-8, without a byte order mark.
  package static func reader(
    of bytes: [UInt8], name: String, format: BilingualFormat, languages: UnitLanguages
  ) throws -> any UnitReader {
    let input = BilingualInput(paths: [name], format: format, languages: languages)
    switch format {
    case .tmx:
      return TMXUnitReader(
        try XMLReader(bytes: undeclared(bytes), name: name), languages: languages,
        keepsPlaces: true)
    case .xliff:
      return try XLIFFReader.open(
        try XMLReader(bytes: undeclared(bytes), name: name), languages: languages,
        keepsPlaces: true)
    default: return try input.reader(TextLines(bytes: bytes, name: name), keepsPlaces: true)
    }
  }

  private func reader(_ lines: TextLines, keepsPlaces: Bool = false) throws -> any UnitReader {
    switch format {
    case .po: POUnitReader(lines, languages: languages, keepsPlaces: keepsPlaces)
    case .jsonl: PairLinesReader(lines, languages: languages)
    default:
      TableUnitReader(
        TableRecords(lines, isTabbed: format != .csv, isQuoted: format != .xlsx),
        languages: languages, keepsPlaces: keepsPlaces)
    }
  }

  /// The lines of a file: as they are where it begins in UTF-8, else decoded.
  private func lines(_ path: String) throws -> TextLines {
    let start = try FileStart.bytes(of: path)
    let isUTF8 = encoding.map { $0 == .utf8 } ?? FileStart.isUTF8(start)
    guard !isUTF8 else { return try TextLines(path: path, name: path) }
    let bytes = try CompressedFile.contents(of: path, limit: InputLimit.fileSize.value)
    let source = try SourceDecoder.decode(
      name: path, bytes: bytes,
      encoding: try encoding ?? Self.declaredEncoding(of: start, name: path, format))
    return TextLines(bytes: source.utf8, name: path)
  }

  /// The rows of a workbook's first sheet that holds pairs as lines with tabs, the row's number
  /// being the line's.
  package static func workbook(_ bytes: [UInt8], name: String) throws -> SourceText {
    let sheet = try Workbook(bytes, name: name).sheets.first { !$0.rows.isEmpty }
    var text: [UInt8] = []
    var line = 1
    let width = sheet?.rows.map(\.cells.count).max() ?? 0
    for row in sheet?.rows ?? [] {
      text += [UInt8](repeating: 0x0A, count: max(0, row.number - line))
      line = max(line, row.number)
      for (column, cell) in row.cells.enumerated() {
        if column > 0 { text.append(0x09) }
        text += cell.utf8.map { $0 < 0x20 ? 0x20 : $0 }
      }
      text += [UInt8](repeating: 0x09, count: width - row.cells.count)
    }
    return SourceText(
      name: name, utf8: text, toOriginal: .identity(count: text.count), hash: ContentHash(bytes))
  }

  /// The encoding that a file names itself: XML in its declaration, PO in its header.
  ///
  /// - Throws: ``BitextFormatError`` for one that is not read.
  package static func declaredEncoding(
    of bytes: [UInt8], name: String, _ format: BilingualFormat
  ) throws -> TextEncoding? {
    let start = Array(bytes.prefix(FileStart.count))
    let declared =
      switch format {
      case .po: POHeader.charset(in: start)
      case .tmx, .xliff:
        declaration(in: start).map { String(decoding: start[$0.value], as: UTF8.self) }
      default: nil as String?
      }
    guard let declared, !["charset", "us-ascii", "ascii"].contains(declared.lowercased()) else {
      return nil
    }
    guard let encoding = TextEncoding(name: declared) else {
      let remedy = format == .po ? "turn it into UTF-8 with msgconv -t UTF-8" : "save it as UTF-8"
      throw BitextFormatError(
        file: name, line: 1,
        problem: "the file is in \(OneLine.of(declared)), which is not read; \(remedy)")
    }
    return encoding
  }

  /// The languages that the endings of two files name: `corpus.zh`, `corpus.en`.
  private static func named(_ paths: [String]) -> UnitLanguages {
    let tags = paths.map { path -> LanguageTag? in
      let name = path.split(separator: "/").last ?? ""
      return name.split(separator: ".").dropFirst().last.flatMap { LanguageTag(String($0)) }
    }
    return UnitLanguages(source: tags[0], target: tags[1])
  }

  /// A decoded file without the encoding that its declaration names, at the same length.
  private static func undeclared(_ bytes: [UInt8]) -> [UInt8] {
    guard let range = declaration(in: bytes)?.whole else { return bytes }
    var bytes = bytes
    for index in range { bytes[index] = 0x20 }
    return bytes
  }

  /// Where the declaration of an XML file names the encoding; `nil` where it does not, or not in
  /// ASCII.
  private static func declaration(
    in bytes: [UInt8]
  ) -> (whole: Range<Int>, value: Range<Int>)? {
    let head = bytes.prefix(1 << 10)
    guard head.starts(with: "<?xml".utf8), let end = head.firstRange(of: Array("?>".utf8)),
      let name = head[..<end.lowerBound].firstRange(of: Array("encoding".utf8))
    else { return nil }
    let rest = bytes[name.upperBound..<end.lowerBound].drop {
      $0 <= 0x20 || $0 == UInt8(ascii: "=")
    }
    guard let quote = rest.first, let close = rest.dropFirst().firstIndex(of: quote) else {
      return nil
    }
    return (name.lowerBound..<(close + 1), (rest.startIndex + 1)..<close)
  }
}
