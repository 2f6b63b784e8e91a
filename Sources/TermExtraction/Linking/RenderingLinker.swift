// Links the names that two English renderings of one text have for one thing.
internal import DocumentModel
internal import TextModel

/// Links the names that two English renderings of one text have in the same place.
///
/// Careful: only names left over when all equal ones in a bead are paired, with the same head or one
/// that stands for it, that share a good part of their words; each the other's best.
struct RenderingLinker {
  let documents: [ExtractionDocument]
  let english: EnglishConcepts

  /// Two forms that name one thing.
  struct Link {
    var left: Int
    var right: Int
  }

  /// How much two names have to share.
  private static let threshold = 0.3

  /// The links that the beads of `bitexts` give, in the order of the beads.
  func links(_ bitexts: [ExtractionBitext]) -> [Link] {
    let groups = groupOfForm()
    return bitexts.flatMap { bitext -> [Link] in
      let (left, right) = (bitext.sourceIndex, bitext.targetIndex)
      guard documents.indices.contains(left), documents.indices.contains(right),
        documents[left].document.language.isEnglish, documents[right].document.language.isEnglish
      else { return [] }
      let leftForms = SentenceForms(english: english, document: left, documents[left])
      let rightForms = SentenceForms(english: english, document: right, documents[right])
      return bitext.reliableBeads.flatMap { bead in
        links(leftForms.forms(in: bead.source), rightForms.forms(in: bead.target), groups)
      }
    }
  }

  private func groupOfForm() -> [Int] {
    var groups = [Int](repeating: 0, count: english.forms.count)
    for (index, group) in english.groups.enumerated() {
      for form in group { groups[form] = index }
    }
    return groups
  }

  private func links(_ left: [Int], _ right: [Int], _ groups: [Int]) -> [Link] {
    let both = Set(left.map { groups[$0] }).intersection(right.map { groups[$0] })
    let left = left.filter { !both.contains(groups[$0]) }.prefix(20)
    let right = right.filter { !both.contains(groups[$0]) }.prefix(20)
    return left.compactMap { form in
      guard let other = best(form, Array(right)), best(other, Array(left)) == form else {
        return nil
      }
      return Link(left: form, right: other)
    }
  }

  /// The form of `others` that shares most with `form`, where that is enough.
  private func best(_ form: Int, _ others: [Int]) -> Int? {
    var best: (form: Int, score: Double)?
    for other in others {
      let score = likeness(english.keys[form], english.keys[other])
      if score >= Self.threshold, score > best?.score ?? 0 { best = (other, score) }
    }
    return best?.form
  }

  private func likeness(_ left: FormKey, _ right: FormKey) -> Double {
    guard !left.isAcronym, !right.isAcronym, !left.conflicts(with: right) else { return 0 }
    let isSameHead = left.head == right.head
    let isSameClass =
      left.headClass != nil && left.headClass == right.headClass
      && left.headClass != EnglishHeads.bodyClass
    guard isSameHead || isSameClass else { return 0 }
    // The same words for another region, or for none, are another thing.
    if left.content == right.content, left.stems != right.stems { return 0 }
    let (own, other) = (Set(left.stems), Set(right.stems))
    let shared = own.intersection(other)
    guard shared.contains(where: { $0 != left.head && !left.regions.contains($0) }) else {
      return 0
    }
    let share = Double(shared.count) / Double(max(1, own.union(other).count))
    let isPart = own.isSubset(of: other) || other.isSubset(of: own)
    return isPart && share < 0.5 ? 0 : share
  }
}
