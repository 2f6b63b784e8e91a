// Reads and writes units in memory, for tests.
import BitextFormats
import FoundationEssentials
import TestSupport
import TextModel

/// Reads and writes units in memory.
enum Units {
  /// A file that was read.
  struct Read {
    var units: [BilingualUnit] = []
    var languages = UnitLanguages()
    var remarks: [String] = []
  }

  static func read(
    _ bytes: [UInt8], _ format: BilingualFormat, from: LanguageTag? = nil, to: LanguageTag? = nil,
    name: String = "file"
  ) throws -> Read {
    let reader = try BilingualInput.reader(
      of: bytes, name: name, format: format, languages: UnitLanguages(source: from, target: to))
    var read = Read()
    while let unit = try reader.next() { read.units.append(unit) }
    read.languages = reader.languages
    read.remarks = reader.remarks
    return read
  }

  static func write(_ units: [BilingualUnit], _ format: BilingualFormat) -> [[UInt8]] {
    let origin = UnitOrigin(
      source: .english, target: .simplifiedChinese, name: "file", program: "1")
    guard var writer = format.writer(origin) else { return [] }
    var losses = UnitLosses(format)
    var out = writer.suffixes.map { _ in [UInt8]() }
    writer.begin(&out)
    for unit in units where losses.takes(unit) { writer.write(unit, to: &out) }
    writer.end(&out)
    return out
  }

  static func fixture(_ name: String) throws -> [UInt8] {
    let folder = RepositoryPaths.fixtures("BitextFormats")
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }
}
