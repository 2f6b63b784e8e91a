// Tables with a term in one language beside its rendering in another.
package import GlossaryModel
internal import Markup
internal import TextModel

/// Tables with a term in one language beside its rendering in another, as translation programs read
/// them.
package enum PairTable {
  /// Whose table it is.
  package enum Kind: String, CaseIterable, Sendable {
    /// OmegaT: tab-separated, no header, a comment in the third field.
    case omegat
    /// DeepL, comma-separated: no header, a source once.
    case deepl
    /// DeepL, tab-separated.
    case deeplTSV
    /// Weblate: comma-separated, with its header.
    case weblate
    /// Weblate, tab-separated.
    case weblateTSV

    var separator: UInt8 {
      switch self {
      case .deepl, .weblate: 0x2C
      case .omegat, .deeplTSV, .weblateTSV: 0x09
      }
    }
  }

  private static let weblateColumns = [
    "location", "source", "target", "id", "fuzzy", "context", "translator_comments",
    "developer_comments",
  ]

  /// The whole table.
  ///
  /// - Complexity: O(n) in the number of pairs.
  package static func file(
    _ glossary: Glossary, _ direction: LanguagePair, kind: Kind
  ) -> GlossaryExport {
    var pairs = TermPair.pairs(of: glossary, direction)
    var left = LeftBehind()
    let all = pairs.count
    switch kind {
    case .omegat: break
    case .deepl, .deeplTSV: pairs = onePerSource(pairs, &left)
    case .weblate, .weblateTSV: break
    }
    var text = ""
    if kind == .weblate || kind == .weblateTSV {
      text = SeparatedValues.line(weblateColumns, separator: kind.separator)
    }
    for pair in pairs { text += line(pair, kind) }
    note(&left, glossary, direction, pairs, kind)
    let words =
      "\(pairs.count) of \(all) pairs of \(direction.source) and \(direction.target) terms written"
    return GlossaryExport(text: text, remarks: [words] + left.remarks)
  }

  private static func line(_ pair: TermPair, _ kind: Kind) -> String {
    let (source, target) = (plain(pair.source.text), plain(pair.target.text))
    switch kind {
    case .omegat: return "\(source)\t\(target)\t\(plain(pair.comment))\n"
    case .deeplTSV: return "\(source)\t\(target)\n"
    case .deepl: return SeparatedValues.line([source, target], separator: kind.separator)
    case .weblate, .weblateTSV:
      return SeparatedValues.line(
        [
          "", source, target, "", "", pair.concept.id, plain(pair.comment),
          plain(pair.concept.definition?.text ?? ""),
        ], separator: kind.separator)
    }
  }

  /// DeepL refuses a source that stands there twice, and has no word for a term not to be used.
  private static func onePerSource(_ pairs: [TermPair], _ left: inout LeftBehind) -> [TermPair] {
    var sources: Set<String> = []
    return pairs.filter { pair in
      guard pair.target.status == .preferred || pair.target.status == .admitted else {
        return false
      }
      return sources.insert(plain(pair.source.text)).inserted
    }
  }

  private static func plain(_ text: String) -> String { TBXDatatype.collapsed(text) }

  private static func note(
    _ left: inout LeftBehind, _ glossary: Glossary, _ direction: LanguagePair, _ pairs: [TermPair],
    _ kind: Kind
  ) {
    let isDeepL = kind == .deepl || kind == .deeplTSV
    let targets = Set(pairs.map { PairedTerm(concept: $0.concept.id, text: $0.target.text) })
    let sources = Set(pairs.map { PairedTerm(concept: $0.concept.id, text: $0.source.text) })
    let held: Set<String> = kind == .weblate || kind == .weblateTSV ? ["definition"] : []
    for concept in glossary.concepts {
      left.add(concept, but: isDeepL ? held : held.union(["doNotTranslate"]))
      for term in concept.terms {
        let key = PairedTerm(concept: concept.id, text: term.text)
        if term.language == direction.source, sources.contains(key) {
          left.add(term, but: [])
          if isDeepL, term.status != .preferred { left.add("status") }
        } else if term.language == direction.target, targets.contains(key) {
          left.add(term, but: isDeepL ? [] : ["note"])
          if isDeepL, term.status != .preferred { left.add("status") }
        } else if term.language == direction.source || term.language == direction.target {
          left.add("\(term.status.rawValue) \(term.language) terms")
        } else {
          left.add("\(term.language) terms")
        }
      }
    }
  }

  private struct PairedTerm: Hashable {
    let concept: String
    let text: String
  }
}
