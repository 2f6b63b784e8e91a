// The readers of bilingual files.
import BitextFormats
import DocumentModel
import FoundationEssentials
import TestSupport
import TextModel

extension FuzzTarget {
  /// The readers of bilingual files, one a format, in memory and from disk.
  static func bitexts() throws -> [FuzzTarget] {
    let units = "Tests/BitextFormatsTests/Fixtures/units"
    let golden = "Tests/BitextFormatsTests/Fixtures/golden"
    return [
      try bitext(.tmx, tokens: FuzzTokens.xml + tmxTokens) {
        try FuzzSeeds.files(units, ".tmx") + FuzzSeeds.files(golden, ".tmx")
      },
      try bitext(.xliff, tokens: FuzzTokens.xml + xliffTokens) {
        try FuzzSeeds.files(units, ".xlf") + FuzzSeeds.files(golden, ".xliff")
      },
      try bitext(.po, tokens: FuzzTokens.gettext) { try FuzzSeeds.files(units, ".po") },
      try bitext(.csv, tokens: FuzzTokens.table) { try FuzzSeeds.files(units, ".csv") },
      try bitext(.tsv, tokens: FuzzTokens.table) { [Array(tsv.utf8)] },
      try bitext(.xlsx, tokens: FuzzTokens.xml + sheetTokens, isPackage: true, cost: 2) {
        try FuzzSeeds.files("Tests/MarkupTests/Fixtures", ".xlsx")
      },
      try bitext(.jsonl, tokens: FuzzTokens.json) { [Array(pairs.utf8)] },
      try bitext(.moses, tokens: FuzzTokens.markup) { try FuzzSeeds.files(golden, ".txt") },
      FuzzTarget(
        name: "memory", seeds: { try FuzzSeeds.files(golden, ".tmx") },
        tokens: FuzzTokens.xml + tmxTokens
      ) { bytes in
        try FuzzFault.refusing { _ = try TMXReader.read(bytes, name: "fuzz") }
      },
      FuzzTarget(name: "links", seeds: { try links() }, tokens: FuzzTokens.json) { bytes in
        try FuzzFault.refusing {
          let links = try LinksReader.read(bytes, name: "fuzz")
          let file = LinksWriter.file(links)
          let again = try LinksReader.read(Array(file.utf8), name: "again")
          try FuzzFault.unless(
            LinksWriter.file(again) == file, "beads that are other ones when read again")
        }
      },
    ]
  }

  private static let tmxTokens = [
    "<tu>", "</tu>", "<tuv xml:lang=\"en\">", "</tuv>", "<seg>", "</seg>", "<bpt i=\"1\">", "<hi>",
    "<sub>", "<prop type=\"x-segments\">", "srclang=\"*all*\"", "lang=\"\"",
  ]
  private static let xliffTokens = [
    "<source>", "</source>", "<target>", "</target>", "<mrk mtype=\"seg\" mid=\"1\">",
    "<g id=\"1\">", "<x/>",
    "<unit id=\"1\">", "<segment>", "<ignorable>", "<pc id=\"1\">", "<sc/>", "<cp hex=\"0000\"/>",
    "<trans-unit>",
    "<group>", "<alt-trans>", "<seg-source>", "translate=\"no\"", "state=\"final\"",
    "approved=\"yes\"",
  ]
  private static let sheetTokens = [
    "<c r=\"A1\" t=\"s\">", "<v>", "</v>", "<row r=\"1048577\">", "<row r=\"-1\">",
    "<c r=\"ZZZZZZZZZZ1\">",
    "<si>", "<t>", "<is>", "<sheet name=\"x\" sheetId=\"1\" r:id=\"rId9\"/>",
  ]
  private static let tsv = "source\ttarget\nHello.\t你好。\n\"Two\nlines\"\t两行\n"
  private static let pairs = """
    {"isogloss":"pairs","version":1,"source":{"language":"en"},"target":{"language":"zh-Hans"}}
    {"source":"Hello.","target":"你好。","id":"a","state":"final","notes":["x"]}
    {"source":"Bye.","target":null}

    """

  private static func links() throws -> [[UInt8]] {
    try ["action-plan", "wang-yi-article"].flatMap {
      try FuzzSeeds.files("alignments/\($0)", "links.jsonl").map { Array($0.prefix(8_000)) }
    }
  }

  private static func bitext(
    _ format: BilingualFormat, tokens: [String], isPackage: Bool = false, cost: Int = 1,
    _ seeds: @escaping () throws -> [[UInt8]]
  ) throws -> FuzzTarget {
    let folder = try TemporaryFolder()
    return FuzzTarget(
      name: format.rawValue, seeds: seeds, tokens: tokens, isPackage: isPackage, cost: cost
    ) { bytes in
      if format != .moses { try FuzzFault.refusing { try readInMemory(bytes, format) } }
      try FuzzFault.refusing { try convert(bytes, format, in: folder) }
    }
  }

  private static func readInMemory(_ bytes: [UInt8], _ format: BilingualFormat) throws {
    let text =
      format == .xlsx
      ? try BilingualInput.workbook(bytes, name: "fuzz")
      : try SourceDecoder.decode(
        name: "fuzz", bytes: bytes,
        encoding: try BilingualInput.declaredEncoding(of: bytes, name: "fuzz", format), lossy: true)
    let pair = try BilingualDocument(text, format: format, scope: .everything)
    for side in [pair.source, pair.target] {
      try check(side, file: format == .xlsx ? text.utf8 : bytes)
    }
    for bead in pair.beads {
      try FuzzFault.unless(
        bead.source.allSatisfy(pair.source.sentences.indices.contains)
          && bead.target.allSatisfy(pair.target.sentences.indices.contains),
        "a bead of sentences that there are not: \(bead.source) \(bead.target)")
    }
  }

  /// Reads a file from disk, as `convert` does, and writes its units in every format.
  private static func convert(
    _ bytes: [UInt8], _ format: BilingualFormat, in folder: TemporaryFolder
  ) throws {
    let middle = format == .moses ? bytes.count / 2 : bytes.count
    try folder.write(bytes: Array(bytes[..<middle]), to: "fuzz.en")
    if format == .moses { try folder.write(bytes: Array(bytes[middle...]), to: "fuzz.zh") }
    let names = format == .moses ? ["fuzz.en", "fuzz.zh"] : ["fuzz.en"]
    let reader = try BilingualInput(paths: names.map { folder.path + "/" + $0 }, format: format)
      .open()
    let origin = UnitOrigin(
      source: .english, target: .simplifiedChinese, name: "fuzz", program: "fuzz")
    var writers = BilingualFormat.allCases.compactMap { $0.writer(origin) }
    var out = writers.map { [[UInt8]](repeating: [], count: $0.suffixes.count) }
    for index in writers.indices { writers[index].begin(&out[index]) }
    while let unit = try reader.next() {
      for index in writers.indices { writers[index].write(unit, to: &out[index]) }
    }
    for index in writers.indices { writers[index].end(&out[index]) }
    for file in out.joined() {
      try FuzzFault.unless(String(validating: file, as: UTF8.self) != nil, "written: no UTF-8")
    }
  }
}
