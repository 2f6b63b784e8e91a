// enumeration-mismatch
import DocumentModel
package import Linting
import TextModel

/// Finds headings and items that are numbered otherwise than in the source.
package struct EnumerationMismatch: PairRule {
  package static let description = RuleDescription(
    id: "enumeration-mismatch", severity: .error,
    summary: "A heading or an item has another number than in the source.",
    details: """
      “(II)” against 三: numbers are compared, not how they are written, so “(III)”, “3.” and “Third,” \
      render （三）. A mark that the source has and the translation lacks counts too, where the \
      marks before and after it were kept. How the marks of one list are written is the affair of \
      inconsistent-enumeration.
      """,
    fires: .init(
      "1. Trade.\n(III) Finance.\n3. Energy.", source: "一、贸易。\n二、金融。\n三、能源。",
      note: "the second item is numbered III"),
    silent: .init(
      "1. Trade.\n(II) Finance.\n3. Energy.", source: "一、贸易。\n二、金融。\n三、能源。",
      note: "the numbers are the same"),
    remedy: "Number the item as the source does.")

  /// Creates the rule.
  package init() {}

  /// A block of the source and the block that renders it.
  private struct Blocks {
    let source: Block
    let target: Block
  }

  package func findings(in pair: LintedPair) -> [Finding] {
    let blocks = pair.beads.indices.compactMap { self.blocks(of: $0, in: pair) }
    return blocks.indices.compactMap { index in
      let (source, target) = (blocks[index].source, blocks[index].target)
      guard let mark = source.enumerator else { return nil }
      guard let other = target.enumerator else {
        let isKept = { (place: Int) in
          blocks.indices.contains(place) && blocks[place].source.depth == source.depth
            && blocks[place].source.enumerator != nil && blocks[place].target.enumerator != nil
        }
        let start = ByteSpan(target.span.start, target.span.start)
        return isKept(index - 1) && isKept(index + 1)
          ? finding(mark, start, in: pair) : nil
      }
      return Self.mayBeOne(mark, source, other, target) ? nil : finding(mark, other.span, in: pair)
    }
  }

  /// The blocks that the first sentences of a bead begin, where they begin some.
  private func blocks(of bead: Int, in pair: LintedPair) -> Blocks? {
    guard pair.beads[bead].confidence >= LintedPair.sureConfidence,
      let source = block(bead, .source, in: pair), let target = block(bead, .target, in: pair)
    else { return nil }
    return Blocks(source: source, target: target)
  }

  private func block(_ bead: Int, _ side: LintedPair.Side, in pair: LintedPair) -> Block? {
    let document = pair.document(side).document
    guard let sentence = pair.sentences(bead, side).first,
      document.blocks.indices.contains(sentence.block)
    else { return nil }
    let block = document.blocks[sentence.block]
    return block.sentences.first.map { document.sentences[$0].span } == sentence.span ? block : nil
  }

  /// Whether two marks may stand for one number and one kind of part.
  private static func mayBeOne(
    _ mark: Enumerator, _ block: Block, _ other: Enumerator, _ otherBlock: Block
  ) -> Bool {
    if let label = mark.label, let otherLabel = other.label, label != otherLabel {
      return mark.ordinal == 0 || other.ordinal == 0
    }
    let own = Self.ordinals(of: mark, in: block)
    let others = Self.ordinals(of: other, in: otherBlock)
    return own.isEmpty || others.isEmpty || !own.isDisjoint(with: others)
  }

  /// The numbers that a mark may stand for.
  private static func ordinals(of mark: Enumerator, in block: Block) -> Set<Int> {
    var ordinals = Set(mark.otherReadings.map(\.ordinal))
    ordinals.insert(mark.ordinal)
    if let ordinal = block.ordinal { ordinals.insert(ordinal) }
    return ordinals.contains(0) ? [] : ordinals
  }

  private func finding(_ mark: Enumerator, _ span: ByteSpan, in pair: LintedPair) -> Finding {
    let (source, target) = (pair.source.place(of: mark.span), pair.target.place(of: span))
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: target,
      message: target.text.isEmpty
        ? "the mark “\(source.text)” of the source is missing here"
        : "“\(target.text)” is “\(source.text)” in the source",
      related: [.init(place: source, message: "“\(source.text)” here")])
  }
}
