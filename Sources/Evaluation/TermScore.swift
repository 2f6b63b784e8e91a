// Precision, recall, grouping and links of proposed concepts.

/// The score of proposed concepts against labels.
package struct TermScore: Hashable, Sendable {
  /// How many concepts the labels ask for.
  package private(set) var listed = 0
  /// How many of them have a name among those proposed.
  package private(set) var found = 0
  /// How many concepts were proposed.
  package private(set) var proposed = 0
  /// How many of them have a name that the labels have.
  package private(set) var right = 0
  /// How many of the first ``firstRows`` proposals are right.
  package private(set) var rightFirst = 0
  /// How well the labelled names that were proposed are grouped.
  package private(set) var grouping = BCubed()
  /// The same over all labelled names, a name that was not proposed standing alone.
  package private(set) var groupingOfAll = BCubed()
  /// Names linked across languages.
  package private(set) var links = LinkScore()
  /// The first name of each concept that was missed, in the order of the labels.
  package private(set) var missed: [String] = []
  /// The first name of each wrong proposal, best first.
  package private(set) var wrong: [String] = []

  /// How many rows a person reads first.
  package static let firstRows = 50

  /// Scores `concepts`, best first, against `labels`.
  ///
  /// - Complexity: O(n) in the number of names, but for grouping: O(n × names of a concept).
  package init(labels: TermLabels, concepts: [ProposedConcept]) {
    let places = LabelledNames(labels)
    let rows = concepts.map { concept in concept.terms.map { places.concept(of: $0) } }
    proposed = rows.count
    for (index, row) in rows.enumerated() {
      let isRight = row.contains { $0 != nil }
      right += isRight ? 1 : 0
      if index < Self.firstRows { rightFirst += isRight ? 1 : 0 }
      if !isRight { wrong.append(concepts[index].terms.first?.text ?? "") }
    }
    let hit = Set(rows.joined().compactMap(\.self))
    for (index, concept) in labels.concepts.enumerated() where !concept.isOptional {
      listed += 1
      if hit.contains(index) {
        found += 1
      } else {
        missed.append(concept.names.first?.text ?? "")
      }
    }
    let groups = places.groups(in: concepts)
    grouping = BCubed(groups.compactMap { pair in pair.proposed.map { (pair.label, $0) } })
    groupingOfAll = BCubed(
      groups.enumerated().map { ($1.label, $1.proposed ?? concepts.count + $0) })
    links = LinkScore(labels: labels, concepts: concepts, rows: rows)
  }

  /// The share of the proposals that are right; 0 where nothing was proposed.
  package var precision: Double { Self.share(right, proposed) }
  /// The share of the first ``firstRows`` proposals that are right.
  package var precisionOfFirst: Double { Self.share(rightFirst, min(proposed, Self.firstRows)) }
  /// The share of the listed concepts that were found; 0 where none is listed.
  package var recall: Double { Self.share(found, listed) }

  static func share(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}
