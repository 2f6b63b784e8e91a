// How phrases that recur in the source are rendered each time.
import DocumentModel
import Lexicon
import Linting
import TextModel

/// How phrases that recur in the source are rendered each time, by word links.
///
/// A phrase is a run of linked words without a gap whose links all stay inside one run of the
/// translation: the condition under which phrase tables are built (Koehn, Och and Marcu, 2003).
struct PhraseRenderings {
  /// A phrase at one place and its rendering.
  struct Occurrence {
    /// The bead that it stands in.
    let bead: Int
    /// The phrase.
    let source: ByteSpan
    /// Its rendering.
    let target: ByteSpan
    /// The content words of the rendering, as stems.
    let stems: Set<String>
  }

  /// A phrase and its places.
  struct Phrase {
    /// The phrase, in small letters.
    let text: String
    /// How many words it has.
    let length: Int
    /// In the order of the source.
    var occurrences: [Occurrence]
  }

  /// The phrases that stand in more than one bead, the longest first, then in the order of the
  /// source.
  private(set) var phrases: [Phrase] = []

  private static let leastProbability = 0.5
  private static let mostWords = 6
  /// How far apart, in bytes, two words of a rendering may stand: room for `of the`.
  private static let widestGap = 10

  private let pair: LintedPair
  private let words = EnglishWords()

  /// Collects the phrases.
  ///
  /// - Complexity: O(links), times the square of the most words of a phrase.
  init(in pair: LintedPair) {
    self.pair = pair
    var found: [String: Phrase] = [:]
    for bead in pair.beads.indices
    where !pair.beads[bead].isNull && pair.beads[bead].confidence >= LintedPair.sureConfidence {
      collect(from: bead, into: &found)
    }
    phrases = found.values.filter { Set($0.occurrences.map(\.bead)).count > 1 }
      .sorted {
        ($1.length, $0.occurrences[0].source, $0.text)
          < ($0.length, $1.occurrences[0].source, $1.text)
      }
  }

  private func collect(from bead: Int, into found: inout [String: Phrase]) {
    let links = pair.links(in: bead).filter { $0.probability >= Self.leastProbability }
    let ofSource = Dictionary(grouping: links, by: \.source).mapValues { $0.map(\.target) }
    let ofTarget = Dictionary(grouping: links, by: \.target).mapValues { $0.map(\.source) }
    let sources = ofSource.keys.sorted()
    let targets = ofTarget.keys.sorted()
    for first in sources.indices {
      for last in first..<min(first + Self.mostWords, sources.count) {
        guard last == first || touch(sources[last - 1], sources[last]) else { break }
        let span = ByteSpan(sources[first].start, sources[last].end)
        let rendering = Set(sources[first...last].flatMap { ofSource[$0] ?? [] }).sorted()
        guard last > first, !isStopWord(sources[first]), !isStopWord(sources[last]),
          let target = closed(rendering, span, targets, ofTarget)
        else {
          continue
        }
        let text = pair.source.document.source.string(span).lowercased()
        let occurrence = Occurrence(
          bead: bead, source: span, target: target, stems: stems(of: rendering))
        found[text, default: Phrase(text: text, length: last - first + 1, occurrences: [])]
          .occurrences.append(occurrence)
      }
    }
  }

  private func isStopWord(_ word: ByteSpan) -> Bool {
    pair.source.document.language.isEnglish
      && EnglishWords.stopWords.contains(pair.source.document.source.string(word).lowercased())
  }

  /// Whether nothing, a space or a hyphen stands between two words.
  private func touch(_ left: ByteSpan, _ right: ByteSpan) -> Bool {
    let gap = pair.source.document.source.utf8[left.end..<max(left.end, right.start)]
    return gap.isEmpty || gap.elementsEqual(" ".utf8) || gap.elementsEqual("-".utf8)
  }

  /// The span of a rendering, where its words render nothing else and stand together.
  private func closed(
    _ rendering: [ByteSpan], _ source: ByteSpan, _ targets: [ByteSpan],
    _ ofTarget: [ByteSpan: [ByteSpan]]
  ) -> ByteSpan? {
    guard let first = rendering.first, let last = rendering.last,
      rendering.allSatisfy({ (ofTarget[$0] ?? []).allSatisfy(source.contains) }),
      zip(rendering, rendering.dropFirst()).allSatisfy({ $1.start - $0.end <= Self.widestGap }),
      let start = targets.firstIndex(of: first), let end = targets.firstIndex(of: last),
      end - start + 1 == rendering.count
    else { return nil }
    return ByteSpan(first.start, last.end)
  }

  private func stems(of rendering: [ByteSpan]) -> Set<String> {
    let document = pair.target.document
    guard document.language.isEnglish else {
      return Set(rendering.map { document.source.string($0).lowercased() })
    }
    var stems: Set<String> = []
    document.source.utf8.withUnsafeBufferPointer { bytes in
      for word in rendering {
        words.forEach(in: UnsafeBufferPointer(rebasing: bytes[word.range])) { word, stem in
          if !word.isStopWord { stems.insert(String(decoding: stem, as: UTF8.self)) }
        }
      }
    }
    return stems
  }
}
