// Acronyms that are written with points in one place and without in another.
import DocumentModel
import Linting
import TextModel

/// Acronyms that documents write with points, and those that they write without.
struct DottedAcronyms: Sendable {
  /// The places of one acronym in a document.
  struct Use: Sendable {
    /// The letters.
    let acronym: String
    let isDotted: Bool
    let place: Place
    let count: Int
  }

  /// One for each acronym and way to write it, in the order of the text.
  let uses: [Use]

  /// Reads a document.
  ///
  /// - Complexity: O(n).
  init(of document: LintedDocument) {
    var places: [String: (span: ByteSpan, count: Int)] = [:]
    document.document.source.utf8.withUnsafeBufferPointer { bytes in
      for block in document.prose {
        Self.dotted(bytes, block.body) { letters, span in
          guard !document.quiet.overlaps(span) else { return }
          let known = places[letters]
          places[letters] = (known?.span ?? span, (known?.count ?? 0) + 1)
        }
      }
    }
    let dotted = places.map {
      Use(
        acronym: $0.key, isDotted: true, place: document.pendingPlace(of: $0.value.span),
        count: $0.value.count)
    }
    let plain = document.shared(DocumentAcronyms.init).firstUses.map {
      Use(
        acronym: $0.acronym, isDotted: false, place: document.pendingPlace(of: $0.span), count: 1)
    }
    uses = (dotted + plain).sorted { $0.place < $1.place }
  }

  /// Calls `body` with the letters and the span of each `U.N.` in a block.
  private static func dotted(
    _ bytes: UnsafeBufferPointer<UInt8>, _ block: ByteSpan, _ body: (String, ByteSpan) -> Void
  ) {
    var offset = block.start
    while offset + 3 < block.end {
      let isStart =
        isCapital(bytes[offset]) && bytes[offset + 1] == 0x2E && isCapital(bytes[offset + 2])
        && bytes[offset + 3] == 0x2E && (offset == block.start || !isWord(bytes[offset - 1]))
      guard isStart else {
        offset += 1
        continue
      }
      let start = offset
      var letters: [UInt8] = []
      while offset + 1 < block.end, isCapital(bytes[offset]), bytes[offset + 1] == 0x2E {
        letters.append(bytes[offset])
        offset += 2
      }
      body(String(decoding: letters, as: UTF8.self), ByteSpan(start, offset))
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E || byte >= 0x80
  }

  /// One finding for each acronym that is written in both ways.
  static func findings(_ documents: [DottedAcronyms]) -> [Finding] {
    let dotted = Set(documents.lazy.flatMap(\.uses).filter(\.isDotted).map(\.acronym))
    var byAcronym: [String: [Use]] = [:]
    for use in documents.lazy.flatMap(\.uses) where dotted.contains(use.acronym) {
      byAcronym[use.acronym, default: []].append(use)
    }
    return byAcronym.values.compactMap { uses in
      let (pointed, plain) = (uses.filter(\.isDotted), uses.filter { !$0.isDotted })
      guard !plain.isEmpty else { return nil }
      let (usual, strays) = plain.count >= pointed.count ? (plain, pointed) : (pointed, plain)
      guard let model = usual.first?.place, let stray = strays.first?.place else { return nil }
      return InconsistentSpelling.finding(
        strays.map(\.place), model: usual.map(\.place),
        "“\(stray.text)” is written “\(model.text)” elsewhere")
    }.sorted()
  }
}
