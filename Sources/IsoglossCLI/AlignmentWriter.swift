// Writes an alignment in the format that was asked for.
import ArgumentParser
import BitextFormats
import DocumentModel
import TextModel
import Workspace

/// The formats of `isogloss align`.
enum AlignmentFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case jsonl
  case tsv
  case tmx
  case moses
  case xliff
  case html

  /// The format of files whose names end as `name` does; `nil` where no format has that ending.
  init?(ending name: String) {
    switch name.split(separator: ".").dropFirst().last?.lowercased() {
    case "jsonl": self = .jsonl
    case "tsv": self = .tsv
    case "tmx": self = .tmx
    case "xlf", "xliff": self = .xliff
    case "html", "htm": self = .html
    default: return nil
    }
  }
}

/// Writes an alignment in the format that was asked for, and says what the format cannot hold.
struct AlignmentWriter {
  /// The format.
  let format: AlignmentFormat
  /// Where to.
  let output: OutputOptions
  /// Whether messages are wanted.
  let workspace: WorkspaceOptions
  /// Whether JSON lines begin with a header even on standard output.
  let header: Bool
  /// Whether JSON lines name the sentences' spans and ids.
  let spans: Bool
  /// The hash of the dictionary that was used, or `none`.
  let lexicon: String
  /// What the glossary had to say about the texts, if anything.
  let glossary: String?
  /// The model that embedded the sentences, or where it was asked, if any was.
  let embeddings: String?
  /// The SHA-256 of the user's own rules by which the sentences were divided, if there were any.
  let segmentation: String?
  /// What lights up in a page.
  let marks: (Bitext) throws -> HTMLMarks

  /// Writes the beads.
  func write(_ bitext: Bitext) throws {
    switch format {
    case .text: try output.write(BeadListing.file(bitext))
    case .jsonl: try output.write(LinksWriter.file(bitext, header: header(bitext), spans: spans))
    case .tsv: try output.write(BeadTable.file(bitext))
    case .tmx: try output.write(TMXWriter.file(pairs(bitext), program: Program.version))
    case .moses: try writeMoses(bitext)
    case .xliff: try output.write(XLIFFWriter.file(bitext, program: Program.version))
    case .html:
      try output.write(HTMLWriter.file(bitext, marks: try marks(bitext), program: Program.version))
    }
  }

  private func header(_ bitext: Bitext) -> LinksHeader? {
    guard header || output.output != nil else { return nil }
    return LinksHeader(
      bitext, program: Program.version, lexicon: lexicon, glossary: glossary,
      embeddings: embeddings, segmentation: segmentation)
  }

  /// Both names are made here, so that neither may be one of the texts can only be seen here.
  private func writeMoses(_ bitext: Bitext) throws {
    let files = MosesWriter.files(pairs(bitext))
    let inputs = [bitext.source.source.name, bitext.target.source.name]
    for file in files { try output.checkDiffers(from: inputs, suffix: file.suffix) }
    for file in files { try output.write(file.text, suffix: file.suffix) }
  }

  private func pairs(_ bitext: Bitext) -> TranslationPairs {
    let pairs = TranslationPairs(bitext)
    if pairs.leftOut > 0 {
      workspace.note(
        "\(pairs.leftOut) of \(bitext.beads.count) beads have an empty side and are left out; "
          + "jsonl, xliff and html keep them")
    }
    return pairs
  }
}
