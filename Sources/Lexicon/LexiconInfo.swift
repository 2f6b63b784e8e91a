// Where a compiled dictionary comes from.

/// Where a compiled dictionary comes from: recorded in the index, shown by `isogloss lexicon info`.
package struct LexiconInfo: Hashable, Sendable {
  /// The name of the file that was compiled.
  package var source: String
  /// The SHA-256 of the dictionary's text, decompressed.
  package var sha256: String
  /// The date in the dictionary's own header, as written there; empty where it has none.
  package var date: String
  /// The licence in the dictionary's own header; empty where it names none.
  package var licence: String
  /// How many entries the index holds.
  package var entries: Int
  /// How many lines could not be read as entries.
  package var malformedLines: Int
  /// The version of Isogloss that compiled the index.
  package var isoglossVersion: String

  /// Creates a record.
  package init(
    source: String, sha256: String, date: String, licence: String, entries: Int,
    malformedLines: Int, isoglossVersion: String
  ) {
    self.source = source
    self.sha256 = sha256
    self.date = date
    self.licence = licence
    self.entries = entries
    self.malformedLines = malformedLines
    self.isoglossVersion = isoglossVersion
  }
}

extension LexiconInfo {
  /// The record as lines of `key<tab>value`, the form that the index keeps.
  var lines: String {
    [
      "source\t\(Self.oneLine(source))", "sha256\t\(sha256)", "date\t\(Self.oneLine(date))",
      "licence\t\(Self.oneLine(licence))", "entries\t\(entries)",
      "malformed\t\(malformedLines)", "isogloss\t\(isoglossVersion)",
    ].joined(separator: "\n")
  }

  /// Reads what ``lines`` wrote; what is missing is empty or 0.
  init(lines: String) {
    var values: [Substring: Substring] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    func text(_ key: Substring) -> String { values[key].map(String.init) ?? "" }
    self.init(
      source: text("source"), sha256: text("sha256"), date: text("date"),
      licence: text("licence"), entries: Int(text("entries")) ?? 0,
      malformedLines: Int(text("malformed")) ?? 0, isoglossVersion: text("isogloss"))
  }

  private static func oneLine(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}
