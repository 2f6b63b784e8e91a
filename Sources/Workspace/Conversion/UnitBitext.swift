// Units as a bitext of two documents without files.
import BitextFormats
import DocumentModel
import DocumentReaders
import TextModel

/// Units as a bitext of two documents without files: a unit is a bead of one segment on each side.
enum UnitBitext {
  /// The bitext of some units.
  static func bitext(_ units: [BilingualUnit], _ origin: UnitOrigin) -> Bitext {
    let source = document(units.map(\.source), origin.source, origin.name)
    let target = document(units.compactMap(\.target), origin.target, origin.name)
    var next = 0
    let beads = units.enumerated().map { index, unit in
      defer { if unit.target != nil { next += 1 } }
      return Bead(
        source: [index], target: unit.target == nil ? [] : [next], origin: beadOrigin(of: unit))
    }
    return Bitext(source: source, target: target, beads: beads)
  }

  private static func beadOrigin(of unit: BilingualUnit) -> Bead.Origin {
    switch unit.state {
    case .final: .corrected
    case .reviewed: .confirmed
    default: .automatic
    }
  }

  private static func document(
    _ texts: [UnitText], _ language: LanguageTag, _ name: String
  ) -> Document {
    var bytes: [UInt8] = []
    var drafts: [BlockDraft] = []
    for text in texts {
      let start = bytes.count
      bytes += text.utf8.map { $0 < 0x20 ? 0x20 : $0 }
      var draft = BlockDraft(span: ByteSpan(start, bytes.count))
      draft.isOneSegment = true
      drafts.append(draft)
      bytes.append(0x0A)
    }
    let source = SourceText(
      name: name, utf8: bytes, toOriginal: .identity(count: bytes.count),
      hash: ContentHash(bytes))
    return DocumentBuilder(source: source, language: language).document(drafts)
  }
}
