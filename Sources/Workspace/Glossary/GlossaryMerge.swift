// Takes concepts over into a curated glossary.
package import GlossaryModel
import TextModel

/// Takes concepts over into a curated glossary.
///
/// New concepts go below, new terms beside those of their concept. What a person wrote is never changed; what contradicts it is reported.
package struct GlossaryMerge {
  /// What was done, and what was not.
  package struct Report: Sendable {
    /// The ids of the concepts that were added.
    package internal(set) var added: [String] = []
    /// The terms that were added to concepts that were there, as `concept: term`.
    package internal(set) var addedTerms: [String] = []
    /// How many concepts had nothing to add.
    package internal(set) var unchanged = 0
    /// What contradicts the glossary and was left out.
    package internal(set) var conflicts: [String] = []
  }

  /// What was done so far.
  package private(set) var report = Report()
  private var editor: GlossaryEditor
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

  /// Takes a concept over.
  package mutating func add(_ concept: Concept) {
    if let owner = owner(of: concept) { return merge(concept, into: owner) }
    guard editor.concept(concept.id) == nil else {
      report.conflicts.append(
        "\(concept.id): another concept has this id and none of these terms; give it another id")
      return
    }
    do {
      try editor.append(concept)
      names.add(concept)
      report.added.append(concept.id)
    } catch {
      report.conflicts.append("\(concept.id): \(error)")
    }
  }

  private mutating func merge(_ concept: Concept, into owner: Concept) {
    let before = (report.addedTerms.count, report.conflicts.count)
    compareFields(concept, owner)
    for term in concept.terms {
      let same = owner.terms.first { $0.text == term.text && $0.language == term.language }
      if let same {
        if same.status != term.status {
          conflict(owner, term, "is \(same.status.rawValue), not \(term.status.rawValue)")
        }
      } else {
        insert(term, into: owner)
      }
    }
    if before == (report.addedTerms.count, report.conflicts.count) { report.unchanged += 1 }
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

  private mutating func compareFields(_ concept: Concept, _ owner: Concept) {
    var differing: [String] = []
    if concept.type != .other, concept.type != owner.type { differing.append("type") }
    if let field = concept.subjectField, field != owner.subjectField {
      differing.append("subjectField")
    }
    if let definition = concept.definition, definition != owner.definition {
      differing.append("definition")
    }
    if concept.doNotTranslate, !owner.doNotTranslate { differing.append("doNotTranslate") }
    if let note = concept.note, note != owner.note { differing.append("note") }
    if let url = concept.url, url != owner.url { differing.append("url") }
    for field in differing {
      report.conflicts.append("\(owner.id): the glossary has another \(field), or none; it is kept")
    }
  }

  private mutating func conflict(_ owner: Concept, _ term: Term, _ words: String) {
    report.conflicts.append("\(owner.id): '\(term.text)' \(words)")
  }
}
