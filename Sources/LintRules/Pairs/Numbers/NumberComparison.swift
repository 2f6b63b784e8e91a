// Compares the numbers of a bead's two sides.
import DocumentModel
import Linting
import TextModel

/// The numbers of a bead that find no rendering on the other side.
struct NumberComparison {
  /// A number that stands where the other text has another one.
  struct Substitution {
    let source: SegmentNumber
    let target: SegmentNumber
  }

  /// Numbers that stand for one another and differ.
  private(set) var substitutions: [Substitution] = []
  /// Numbers of the source that the translation does not have.
  private(set) var missing: [SegmentNumber] = []
  /// Numbers of the translation that the source does not have.
  private(set) var added: [SegmentNumber] = []
  /// Whether the source gives a date or a year.
  let saysTime: Bool

  /// A bead that has more different numbers on a side is a table, and is passed over.
  static let most = 300

  /// Compares the numbers of a bead.
  ///
  /// - Parameters:
  ///   - counterparts: The values that a number of each side may be rendered by.
  ///   - links: The words of the bead that render each other; asked for where small numbers differ.
  /// - Complexity: O(m·n) in the different values of both sides, of which there are at most
  ///   ``most``.
  init(
    source: [SegmentNumber], target: [SegmentNumber],
    counterparts: (ofSource: Set<NumberValue>, ofTarget: Set<NumberValue>),
    links: () -> [LinkedWords]
  ) {
    saysTime = source.contains(where: \.isTime)
    guard counterparts.ofSource.count <= Self.most, counterparts.ofTarget.count <= Self.most
    else { return }
    let sources = Self.unmatched(source, counterparts.ofSource)
    let targets = Self.unmatched(target, counterparts.ofTarget)
    guard !sources.isEmpty || !targets.isEmpty else { return }
    pairFirm(sources.filter { !$0.isLoose }, targets.filter { !$0.isLoose })
    pairLoose(sources.filter(\.isLoose), targets.filter(\.isLoose), links)
  }

  /// The numbers that no value of the other side renders, each value once.
  private static func unmatched(
    _ numbers: [SegmentNumber], _ values: Set<NumberValue>
  ) -> [SegmentNumber] {
    var seen: [NumberValue: Bool] = [:]
    return numbers.filter { number in
      let value = number.mention.value
      if seen[value] != nil { return false }
      let isRendered = values.contains(value) || values.contains { value.renders($0) }
      seen[value] = isRendered
      return !isRendered
    }
  }

  /// Pairs numbers of one amount first (another unit was written), then those of one kind, in order.
  private mutating func pairFirm(_ sources: [SegmentNumber], _ targets: [SegmentNumber]) {
    var rest = targets
    missing = sources
    for test in [Self.haveOneAmount, Self.areOfOneFamily] {
      missing = missing.filter { source in
        guard let index = rest.firstIndex(where: { test(source, $0) }) else { return true }
        substitutions.append(Substitution(source: source, target: rest.remove(at: index)))
        return false
      }
    }
    added = rest
    if missing.count == 1, added.count == 1, missing[0].isTime == added[0].isTime {
      substitutions.append(Substitution(source: missing[0], target: added[0]))
      (missing, added) = ([], [])
    }
  }

  private static func haveOneAmount(_ left: SegmentNumber, _ right: SegmentNumber) -> Bool {
    left.mention.value.amount == right.mention.value.amount
  }

  private static func areOfOneFamily(_ left: SegmentNumber, _ right: SegmentNumber) -> Bool {
    left.family == right.family
  }

  /// Whether two numbers are the only places in a sequence that their sides do not share.
  private static func areOnlyOrdinals(
    _ source: SegmentNumber, _ target: SegmentNumber, _ sources: [SegmentNumber],
    _ targets: [SegmentNumber]
  ) -> Bool {
    let isOrdinal = { (number: SegmentNumber) in number.mention.value.kind == .ordinal }
    return isOrdinal(source) && isOrdinal(target) && sources.count(where: isOrdinal) == 1
      && targets.count(where: isOrdinal) == 1
  }

  /// Pairs small numbers where the words that they stand in are linked.
  private mutating func pairLoose(
    _ sources: [SegmentNumber], _ targets: [SegmentNumber], _ links: () -> [LinkedWords]
  ) {
    guard !sources.isEmpty, !targets.isEmpty else { return }
    let links = links()
    for source in sources {
      for target in targets where source.family == target.family {
        let areLinked =
          Self.areOnlyOrdinals(source, target, sources, targets)
          || links.contains {
            $0.source.overlaps(source.mention.span) && $0.target.overlaps(target.mention.span)
          }
        guard areLinked else { continue }
        substitutions.append(Substitution(source: source, target: target))
      }
    }
  }
}
