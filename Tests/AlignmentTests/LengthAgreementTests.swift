// What lengths say, as the texts at hand use them.
import Testing

@testable import Alignment

@Suite struct LengthAgreementTests {
  /// Two texts of sentences of these lengths.
  private func texts(_ source: [Int], _ target: [Int]) -> (TokenizedText, TokenizedText) {
    var texts = (TokenizedText(), TokenizedText())
    texts.0.lengths = source
    texts.1.lengths = target
    return texts
  }

  private func bead(_ place: Int) -> BeadShape {
    BeadShape(source: place, target: place, sourceCount: 1, targetCount: 1)
  }

  @Test("the same difference says less where the translator is free")
  func freedom() {
    let source = Array(repeating: 100, count: 40)
    let exact = texts(source, (0..<40).map { $0 == 0 ? 150 : 98 + $0 % 5 })
    let free = texts(source, (0..<40).map { $0 == 0 ? 150 : [40, 170, 100, 130][$0 % 4] })
    let path = (1..<40).map(bead)
    let strict = LengthAgreement(exact.0, exact.1, path: path).measure(bead(0))
    let lenient = LengthAgreement(free.0, free.1, path: path).measure(bead(0))
    #expect(strict < lenient - 0.5)
    #expect(lenient < 0)
  }

  @Test("a long insertion does not change how long a rendering is expected to be")
  func insertion() {
    let (source, target) = texts(
      Array(repeating: 50, count: 30), Array(repeating: 150, count: 30 + 40))
    let lengths = LengthAgreement(source, target, path: (0..<30).map(bead))
    #expect(lengths.measure(bead(3)) > -0.01)
  }

  @Test("without beads, and on empty texts, there is still a measure", arguments: [0, 1, 7])
  func extremes(_ count: Int) {
    let (source, target) = texts(
      Array(repeating: 1, count: count), Array(repeating: 1_000_000, count: count))
    let lengths = LengthAgreement(source, target, path: [])
    for place in 0..<count { #expect(lengths.measure(bead(place)).isFinite) }
  }
}
