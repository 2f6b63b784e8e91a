// The beads of two documents as units.
import BitextFormats
import DocumentModel
import DocumentReaders
import TextModel

/// The beads of a file of links as units, with the texts of the two documents that it names.
final class BeadUnits: UnitReader {
  let languages: UnitLanguages
  private let bitext: Bitext
  private var position = 0
  private let unplaced: Int

  /// Reads a file of links and its documents; `nil` for JSON lines that are something else.
  ///
  /// - Throws: `BitextFormatError`, ``WorkspaceError`` for a document that is not there or has
  ///   changed.
  init?(path: String) throws {
    let start = try FileStart.bytes(of: path)
    let first = start.prefix { $0 != 0x0A }
    guard first.firstRange(of: Array("\"alignment\"".utf8)) != nil else { return nil }
    let links = try LinksReader.read(try FileReading.bytes(at: path), name: path)
    guard let header = links.header else { return nil }
    let loader = DocumentLoader(
      options: ReadingOptions(segmentation: try SegmentationFile.rules(of: header, at: path)))
    let source = try Self.document(header.source, beside: path, loader)
    let target = try Self.document(header.target, beside: path, loader)
    let counts = (source.sentences.count, target.sentences.count)
    let beads = links.records.map(\.bead).filter { bead in
      bead.source.allSatisfy { $0 < counts.0 } && bead.target.allSatisfy { $0 < counts.1 }
    }
    bitext = Bitext(source: source, target: target, beads: beads)
    unplaced = links.records.count - beads.count
    languages = UnitLanguages(source: source.language, target: target.language)
  }

  var remarks: [String] {
    unplaced > 0 ? ["beads of sentences that are not there, passed over: \(unplaced)"] : []
  }

  func next() throws -> BilingualUnit? {
    guard position < bitext.beads.count else { return nil }
    let bead = bitext.beads[position]
    position += 1
    var unit = BilingualUnit(source: UnitText(bitext.sourceText(of: bead)))
    if !bead.target.isEmpty { unit.target = UnitText(bitext.targetText(of: bead)) }
    switch bead.origin {
    case .automatic: unit.state = bead.target.isEmpty ? .untranslated : .translated
    case .confirmed: unit.state = .reviewed
    case .corrected: unit.state = .final
    }
    unit.entry = position
    return unit
  }

  private static func document(
    _ text: LinksHeader.LinkedText, beside path: String, _ loader: DocumentLoader
  ) throws -> Document {
    let file =
      text.path.hasPrefix("/") ? text.path : AtomicFile.folder(of: path) + "/" + text.path
    guard FileReading.exists(file) else {
      throw WorkspaceError.file(
        path: path, problem: "names the text \(text.path), which is not there (\(file))")
    }
    let document = try loader.document(at: file, language: LanguageTag(text.language))
    guard document.source.hash.hex == text.sha256 else {
      throw WorkspaceError.file(
        path: path, problem: "\(text.path) has changed since it was aligned; align it again")
    }
    return document
  }
}
