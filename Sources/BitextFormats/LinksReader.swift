// Reads stand-off alignments from JSON lines.
package import DocumentModel
import FoundationEssentials

/// A stand-off alignment as it was read.
package struct Links: Sendable {
  /// One bead with the ids of its sentences, where the file gives them.
  package struct Record: Hashable, Sendable {
    /// The bead.
    package var bead: Bead
    /// The stable ids of the source sentences; empty where the file has none.
    package var sourceIDs: [String]
    /// The stable ids of the target sentences; empty where the file has none.
    package var targetIDs: [String]
  }

  /// The first line, where the file has one.
  package var header: LinksHeader?
  /// The beads, in the order of the file.
  package var records: [Record]
}

/// Reads the JSON lines that ``LinksWriter`` writes.
package enum LinksReader {
  /// Reads a file of beads.
  ///
  /// - Throws: ``BitextFormatError`` with the line that is no bead.
  /// - Complexity: O(n) in the number of bytes.
  package static func read(_ bytes: [UInt8], name: String) throws(BitextFormatError) -> Links {
    var links = Links(header: nil, records: [])
    let decoder = JSONDecoder()
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let data = Data(line)
      if number == 1, let header = try? decoder.decode(HeaderLine.self, from: data) {
        links.header = try header.checked(file: name)
        continue
      }
      do {
        links.records.append(try decoder.decode(BeadLine.self, from: data).record)
      } catch {
        throw BitextFormatError(
          file: name, line: number,
          problem: "not a bead; each line is a JSON object with \"source\" and \"target\"")
      }
    }
    return links
  }
}

private struct HeaderLine: Decodable {
  struct Text: Decodable {
    var path: String
    var language: String
    var sha256: String
  }

  var isogloss: String
  var version: Int
  var source: Text
  var target: Text
  var program: String?
  var lexicon: String?

  func checked(file: String) throws(BitextFormatError) -> LinksHeader {
    guard isogloss == "alignment", version == LinksHeader.version else {
      throw BitextFormatError(
        file: file, line: 1,
        problem: "\(isogloss) of version \(version); this program reads alignments of version "
          + "\(LinksHeader.version)", isOtherVersion: true)
    }
    return LinksHeader(
      source: .init(path: source.path, language: source.language, sha256: source.sha256),
      target: .init(path: target.path, language: target.language, sha256: target.sha256),
      program: program, lexicon: lexicon)
  }
}

private struct BeadLine: Decodable {
  var source: [Int]
  var target: [Int]
  var confidence: Double?
  var origin: String?
  var moved: Bool?
  var sourceIds: [String]?
  var targetIds: [String]?

  var record: Links.Record {
    get throws {
      let origin = origin ?? Bead.Origin.automatic.rawValue
      guard let origin = Bead.Origin(rawValue: origin), (source + target).allSatisfy({ $0 >= 0 })
      else {
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: origin))
      }
      return Links.Record(
        bead: Bead(
          source: source, target: target, confidence: confidence ?? 1, origin: origin,
          moved: moved ?? false),
        sourceIDs: sourceIds ?? [], targetIDs: targetIds ?? [])
    }
  }
}
