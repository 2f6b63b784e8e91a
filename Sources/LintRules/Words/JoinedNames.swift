// What the rule about dashes keeps of a document.
import DocumentModel
import Linting
import TextModel

/// The names of a document that a dash joins, as small as they can be kept: a run holds those of all
/// its documents.
package struct JoinedNames: Sendable {
  /// One way to write a name.
  private struct Way {
    /// The hash of the name in small letters, with a hyphen.
    let key: UInt64
    let dash: UInt32
    let text: String
    var uses: [Use]
  }

  /// A place where it is written so.
  private struct Use {
    /// Where the name stands in the text.
    let start: UInt32
    let end: UInt32
    /// Where the dash stands in the file; the same twice where it cannot be replaced.
    let dashStart: UInt32
    let dashEnd: UInt32
  }

  private let document: String
  private var ways: [Way] = []

  /// Finds the names of a document; quotations and addresses are left out.
  ///
  /// - Complexity: O(n).
  init(of document: LintedDocument) {
    self.document = document.name
    let quiet = document.quiet
    var places: [String: Int] = [:]
    document.document.source.utf8.withUnsafeBufferPointer { bytes in
      for block in document.prose {
        JoinedWords.forEach(in: bytes, block.body) { joined in
          guard !quiet.overlaps(joined.span) else { return }
          let text = String(decoding: bytes[joined.span.range], as: UTF8.self)
          let way = places[text] ?? ways.count
          if way == ways.count {
            places[text] = way
            let dash = text.unicodeScalars.first { CharacterClass.isDash($0.value) }?.value ?? 0x2D
            ways.append(
              Way(key: DocumentWords.hash(joined.key), dash: dash, text: text, uses: []))
          }
          ways[way].uses.append(Self.use(joined, in: document))
        }
      }
    }
  }

  private static func use(_ joined: JoinedWords.Joined, in document: LintedDocument) -> Use {
    let dash = document.fix(joined.dash, "-", isSafe: true)?.span ?? ByteSpan(0, 0)
    return Use(
      start: UInt32(clamping: joined.span.start), end: UInt32(clamping: joined.span.end),
      dashStart: UInt32(clamping: dash.start), dashEnd: UInt32(clamping: dash.end))
  }

  /// The names, by their hashes, that documents join with different dashes.
  static func mixed(_ documents: [JoinedNames]) -> Set<UInt64> {
    var dashes: [UInt64: UInt32] = [:]
    var mixed: Set<UInt64> = []
    for way in documents.lazy.flatMap(\.ways) {
      if dashes[way.key] == nil { dashes[way.key] = way.dash }
      if dashes[way.key] != way.dash { mixed.insert(way.key) }
    }
    return mixed
  }

  /// Adds the places of some of the names, in the order of the text.
  func add(_ keys: Set<UInt64>, to names: inout [UInt64: [InconsistentDash.Joined]]) {
    var found: [UInt64: [(start: UInt32, joined: InconsistentDash.Joined)]] = [:]
    for way in ways where keys.contains(way.key) {
      for use in way.uses { found[way.key, default: []].append((use.start, joined(way, use))) }
    }
    for (key, places) in found {
      names[key, default: []] += places.sorted { $0.start < $1.start }.map(\.joined)
    }
  }

  private func joined(_ way: Way, _ use: Use) -> InconsistentDash.Joined {
    let span = ByteSpan(Int(use.start), Int(use.end))
    let dash = ByteSpan(Int(use.dashStart), Int(use.dashEnd))
    return InconsistentDash.Joined(
      dash: Unicode.Scalar(way.dash).map { String($0) } ?? "-",
      place: .pending(document: document, span: span, text: way.text),
      fix: dash.isEmpty ? nil : Fix(span: dash, replacement: "-", isSafe: true))
  }
}
