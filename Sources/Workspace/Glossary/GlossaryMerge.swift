// Takes concepts over into a curated glossary.
package import GlossaryModel
import TextModel

/// Takes concepts over into a curated glossary.
///
/// New concepts go below, new terms beside those of their concept. What a person wrote is never
/// changed; what contradicts it is reported with both values.
package struct GlossaryMerge {
  /// What was done, and what was not.
  package struct Report: Sendable {
    /// The ids of the concepts that were added.
    package internal(set) var added: [String] = []
    /// The terms that were added to concepts that were there, as `concept: term`.
    package internal(set) var addedTerms: [String] = []
    /// The values that were added where there were none, as `concept: field`.
    package internal(set) var addedFields: [String] = []
    /// How many concepts had nothing to add.
    package internal(set) var unchanged = 0
    /// What contradicts the glossary and was left out.
    package internal(set) var conflicts: [String] = []
  }

  /// What was done so far.
  package internal(set) var report = Report()
  var editor: GlossaryEditor
  private var names: CuratedNames

  /// Begins with the text of a curated glossary.
  ///
  /// - Throws: `GlossaryError` for a glossary that cannot be read.
  package init(file: String, bytes: [UInt8]) throws {
    editor = try GlossaryEditor(name: file, bytes: bytes)
    names = try CuratedNames(editor.glossary)
  }

  /// The glossary's text with all that was taken over.
  ///
  /// - Throws: `GlossaryError` where the text would not say what it should.
  package func text() throws(GlossaryError) -> String { try editor.text() }

  /// The concept of the glossary that a concept belongs to: the one with its id if they share a term,
  /// else one that it shares a term with.
  package func owner(of concept: Concept) -> Concept? {
    let shared = names.concepts(sharingATermWith: concept)
    let id = shared.contains(concept.id) ? concept.id : shared.first
    return id.flatMap(editor.concept)
  }

  /// Takes a proposed concept over: its names, and what contradicts the glossary is told.
  package mutating func add(_ concept: Concept) {
    if let owner = owner(of: concept) { return merge(concept, into: owner, withFields: false) }
    guard editor.concept(concept.id) == nil else {
      report.conflicts.append(
        "\(concept.id): another concept has this id and none of these terms; give it another id")
      return
    }
    append(concept)
  }

  /// Takes a concept of another glossary over: its names, and all values that the glossary has none
  /// of.
  ///
  /// - Parameter isNamed: Whether its id was given by a person, and so says which concept it is.
  package mutating func `import`(_ concept: Concept, isNamed: Bool) {
    if isNamed, let owner = editor.concept(concept.id) {
      return merge(concept, into: owner, withFields: true)
    }
    if let owner = owner(of: concept) { return merge(concept, into: owner, withFields: true) }
    var concept = concept
    // The id was made from a name, and is that of something else.
    let id = concept.id
    var number = 2
    while editor.concept(concept.id) != nil {
      concept.id = "\(id)-\(number)"
      number += 1
    }
    append(concept)
  }

  private mutating func append(_ concept: Concept) {
    do {
      try editor.append(concept)
      names.add(concept)
      report.added.append(concept.id)
    } catch {
      report.conflicts.append("\(concept.id): \(error)")
    }
  }

  private mutating func merge(_ concept: Concept, into owner: Concept, withFields: Bool) {
    let before = report.count
    if withFields { fill(concept, owner) } else { compareType(concept, owner) }
    for term in concept.terms {
      if let same = owner.terms.first(where: { $0.isSameName(as: term) }) {
        if same.status != term.status {
          conflict(owner, term, "is \(same.status.rawValue), not \(term.status.rawValue)")
        }
        if withFields { fill(term, same, of: owner) }
      } else {
        insert(term, into: owner)
      }
    }
    if before == report.count { report.unchanged += 1 }
  }

  private mutating func insert(_ term: Term, into owner: Concept) {
    var term = term
    let rival = owner.terms.first {
      $0.language == term.language && $0.status == .preferred && $0.register == term.register
    }
    if term.status == .preferred, let rival {
      term.status = .admitted
      conflict(owner, term, "is added as admitted, since '\(rival.text)' is preferred")
    }
    do {
      try editor.insert(term, into: owner.id)
      names.add(term, of: owner.id)
      report.addedTerms.append("\(owner.id): \(term.text)")
    } catch {
      report.conflicts.append("\(owner.id): '\(term.text)': \(error)")
    }
  }

  /// A proposal says what kind of thing it names; all else is the person's.
  private mutating func compareType(_ concept: Concept, _ owner: Concept) {
    if concept.type != .other, concept.type != owner.type {
      report.conflicts.append(
        "\(owner.id): type stays '\(owner.type.rawValue)', not '\(concept.type.rawValue)'")
    }
  }

  private mutating func conflict(_ owner: Concept, _ term: Term, _ words: String) {
    report.conflicts.append("\(owner.id): '\(term.text)' \(words)")
  }
}

extension GlossaryMerge.Report {
  /// How much was reported of concepts that were there.
  fileprivate var count: Int { addedTerms.count + addedFields.count + conflicts.count }
}
