// inconsistent-spelling
import DocumentModel
package import Linting
import TextModel

/// Finds words that one document spells in two ways.
package struct InconsistentSpelling: DocumentRule {
  package static let description = RuleDescription(
    id: "inconsistent-spelling", severity: .warning,
    summary: "One word is spelled in two ways.",
    details: """
      British and American spelling of one word (modernisation, modernization), and a word with and \
      without its diacritics (Brasilia, Brasília), in one document. What most places have is \
      proposed. Quotations and addresses are left alone.
      """,
    fires: .init(
      "Modernisation goes on. The path of modernization is open, and modernization pays.",
      note: "both spellings in one document"),
    silent: .init(
      "Modernisation goes on, in the words of the Bank for “Modernization”.",
      note: "the other spelling is quoted"),
    remedy: "Choose the spelling of the document's house style.")

  /// Creates the rule.
  package init() {}

  package func findings(in document: LintedDocument) -> [Finding] {
    let words = wordsByKey(document)
    return words.keys.sorted().compactMap { key in
      words[key].flatMap { finding(of: $0, in: document) }
    }
  }

  /// The places of each spelling of the words that are spelled in two ways.
  private func wordsByKey(_ document: LintedDocument) -> [String: [String: [ByteSpan]]] {
    guard let small = try? KeyFolder([]), let loose = try? KeyFolder([.spelling, .diacritics])
    else { return [:] }
    var keys: [String: (spelling: String, key: String)] = [:]
    var words: [String: [String: [ByteSpan]]] = [:]
    document.document.source.utf8.withUnsafeBufferPointer { bytes in
      for block in document.prose {
        LatinWords.forEach(in: bytes, block.body) { span in
          guard span.count > 3, !document.quiet.overlaps(span) else { return }
          let word = String(decoding: bytes[span.range], as: UTF8.self)
          let known = keys[word] ?? (small.key(word), loose.key(word))
          keys[word] = known
          words[known.key, default: [:]][known.spelling, default: []].append(span)
        }
      }
    }
    return words.filter { $0.value.count > 1 }
  }

  private func finding(
    of spellings: [String: [ByteSpan]], in document: LintedDocument
  ) -> Finding? {
    let ranked = spellings.sorted {
      ($1.value.count, $0.value.first ?? ByteSpan(0, 0)) < (
        $0.value.count, $1.value.first ?? ByteSpan(0, 0)
      )
    }
    guard let usual = ranked.first, let model = usual.value.first else { return nil }
    let others = ranked.dropFirst().flatMap(\.value).sorted()
    guard let first = others.first else { return nil }
    let (place, modelPlace) = (document.place(of: first), document.place(of: model))
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: place,
      message: "“\(place.text)” is spelled “\(modelPlace.text)” elsewhere in the document",
      related: [.init(place: modelPlace, message: "spelled “\(modelPlace.text)” here")]
        + others.dropFirst().map {
          let place = document.place(of: $0)
          return .init(place: place, message: "“\(place.text)” again")
        })
  }
}
