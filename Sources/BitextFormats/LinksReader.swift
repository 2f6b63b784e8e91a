// Reads stand-off alignments from JSON lines.
import DocumentModel
import FoundationEssentials
import TextModel

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
  var glossary: String?
  var embeddings: String?
  var segmentation: String?

  func checked(file: String) throws(BitextFormatError) -> LinksHeader {
    guard isogloss == "alignment", version == LinksHeader.version else {
      throw BitextFormatError(
        file: file, line: 1,
        problem:
          "\(shownKind(isogloss)) of version \(version); this program reads alignments of version "
          + "\(LinksHeader.version)", isOtherVersion: true)
    }
    return LinksHeader(
      source: .init(path: source.path, language: source.language, sha256: source.sha256),
      target: .init(path: target.path, language: target.language, sha256: target.sha256),
      program: program, lexicon: lexicon, glossary: glossary, embeddings: embeddings,
      segmentation: segmentation)
  }
}

private struct BeadLine: Decodable {
  struct Reason: Decodable {
    var kind: String
    var source: String?
    var target: String?
    var note: String?
    var weight: Double
  }

  var source: [Int]
  var target: [Int]
  var confidence: Double?
  var origin: String?
  var moved: Bool?
  var sourceSpans: [[Int]]?
  var targetSpans: [[Int]]?
  var sourceIds: [String]?
  var targetIds: [String]?
  var score: Double?
  var evidence: [Reason]?

  var record: Links.Record {
    get throws {
      let origin = origin ?? Bead.Origin.automatic.rawValue
      guard let origin = Bead.Origin(rawValue: origin), (source + target).allSatisfy({ $0 >= 0 })
      else {
        throw Swift.DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: origin))
      }
      return Links.Record(
        bead: Bead(
          source: source, target: target, confidence: confidence ?? 1, origin: origin,
          moved: moved ?? false, explanation: explanation),
        sourceIDs: sourceIds ?? [], targetIDs: targetIds ?? [],
        sourceSpans: Self.spans(sourceSpans), targetSpans: Self.spans(targetSpans))
    }
  }

  /// Reasons of a kind that a later version may know are left out with the rest of them, since they
  /// would not add up any more.
  private var explanation: BeadExplanation? {
    guard let score, let evidence else { return nil }
    let reasons = evidence.compactMap { reason in
      BeadEvidence.Kind(rawValue: reason.kind).map {
        BeadEvidence(
          kind: $0, source: reason.source, target: reason.target, note: reason.note,
          weight: reason.weight)
      }
    }
    guard reasons.count == evidence.count else { return nil }
    return BeadExplanation(score: score, evidence: reasons)
  }

  private static func spans(_ pairs: [[Int]]?) -> [ByteSpan] {
    let spans = (pairs ?? []).compactMap { pair in
      pair.count == 2 && 0 <= pair[0] && pair[0] <= pair[1] ? ByteSpan(pair[0], pair[1]) : nil
    }
    return spans.count == pairs?.count ? spans : []
  }
}
