// A pair of documents with gold beads.
import DocumentModel
import DocumentReaders
import Evaluation
import TextModel
import Workspace

/// A pair of documents with gold beads.
struct GoldPair {
  let name: String
  let source: Document
  let target: Document
  let gold: [BeadIndices]

  init(name: String, source: Document, target: Document, gold: [BeadIndices]) {
    self.name = name
    self.source = source
    self.target = target
    self.gold = gold
  }

  /// Reads two documents with their structure, and their gold as texts (``GoldTable``) or as
  /// numbers of sentences.
  init(source: String, target: String, gold: String) throws {
    let loader = DocumentLoader()
    self.source = try loader.document(at: source, language: nil)
    self.target = try loader.document(at: target, language: nil)
    let bytes = try FileReading.bytes(at: gold)
    self.gold =
      gold.hasSuffix(".tsv")
      ? try GoldTable(bytes, name: gold).beads(source: self.source, target: self.target)
      : try BeadFileReader.read(bytes, name: gold)
    name = source.split(separator: "/").last.map(String.init) ?? source
  }

  /// The record of the pair for a weights file.
  var record: BeadWeightsFile.GoldSet {
    let parts = [source.source.utf8, target.source.utf8].map { ContentHash($0).hex }
    let beads = gold.map { "\($0.source):\($0.target)\n" }.joined()
    return BeadWeightsFile.GoldSet(
      name: name, documents: 1, beads: gold.count,
      sha256: ContentHash((parts.joined(separator: "\n") + beads).utf8).hex)
  }
}
