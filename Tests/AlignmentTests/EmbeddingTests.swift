// What vectors of sentences add to an alignment.
import DocumentModel
import Testing
import TextModel

@testable import Alignment

@Suite struct EmbeddingTests {
  /// Vectors as a multilingual model makes them: all alike, but renderings a little more so.
  private struct Meanings: SentenceEmbedder {
    /// The number of what each text means; a text that joins two has both.
    let meanings: [String: [Int]]

    func vectors(of texts: [String]) throws(Never) -> [[Float]] {
      texts.map { text in
        guard let own = meanings[text] else { return [] }
        var vector = [Float](repeating: 0, count: 41)
        vector[40] = 2
        for meaning in own { vector[meaning % 40] += 1 }
        return vector
      }
    }
  }

  @Test("sentences that share no word are aligned by what they mean, merged ones too")
  func meaningsOnly() throws {
    // No dictionary, no word in common, all lengths alike; the vectors alone tell.
    let spanish = (0..<24).map { "frase\(Self.letters($0)) xx yy" }
    var english: [String] = []
    var meanings: [String: [Int]] = [:]
    var gold: [[Int]] = []
    for (index, line) in spanish.enumerated() {
      meanings[line] = [index]
      gold.append([english.count])
      english.append("text\(Self.letters(index)) aa bb")
      meanings[english[english.count - 1]] = [index]
      // Each sixth sentence is followed by one that nothing renders.
      guard index % 6 == 3 else { continue }
      english.append("text\(Self.letters(index + 40)) aa bb")
      meanings[english[english.count - 1]] = [39]
    }
    let source = try SegmentedDocument.make(spanish, try #require(LanguageTag("es")))
    let target = try SegmentedDocument.make(english, .english)
    let vectors = SentenceVectors(of: [source, target], by: Meanings(meanings: meanings))
    let with = Aligner(lexicon: nil, vectors: vectors).align(source: source, target: target)
    let right = with.bitext.beads.filter { bead in
      bead.source.count == 1 && bead.target == gold[bead.source[0]]
    }
    let without = Aligner(lexicon: nil).align(source: source, target: target)
    let rightWithout = without.bitext.beads.filter { bead in
      bead.source.count == 1 && bead.target == gold[bead.source[0]]
    }
    #expect(right.count >= 20)
    #expect(right.count > rightWithout.count)
  }

  @Test("a text without vectors, or vectors of two lengths, change nothing and break nothing")
  func missing() throws {
    let source = try SegmentedDocument.make(["One.", "Two.", ""], .english)
    let target = try SegmentedDocument.make(["One.", "Two.", "Three."], .english)
    let plain = Aligner(lexicon: nil).align(source: source, target: target).bitext.beads
    for meanings in [[:], ["One.": [1]]] {
      let vectors = SentenceVectors(of: [source], by: Meanings(meanings: meanings))
      let beads = Aligner(lexicon: nil, vectors: vectors).align(source: source, target: target)
      #expect(beads.bitext.beads.count == plain.count)
    }
    let uneven = CentredVectors([[1, 0], [], [1, 2, 3], [0, 1]])
    #expect(uneven.isPresent(0) && !uneven.isPresent(1) && !uneven.isPresent(2))
    #expect(CentredVectors([]).count == 0)
    #expect(!CentredVectors([[.nan, 1], [0, 0]]).isPresent(0))
  }

  private static func letters(_ number: Int) -> String {
    String(decoding: [UInt8(97 + number / 26), UInt8(97 + number % 26)], as: UTF8.self)
  }
}
