// What is wrong with a glossary, and where.

/// A fault of a glossary file, with its place and what to do about it.
package struct GlossaryError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Problem: Hashable, Sendable {
    /// The file is not UTF-8; the offset is that of the first bad byte.
    case invalidUTF8(offset: Int)
    /// The file is not YAML, for the reason that the parser gives.
    case notYAML(reason: String)
    /// A value has the wrong shape: text where a list should be, and so on.
    case wrongShape(field: String, expected: String)
    /// A key that is not part of the format.
    case unknownKey(String, nearest: String?, allowed: [String])
    /// A key that has to be there is not, or has no value.
    case missingKey(String, of: String)
    /// A value that the field does not know.
    case unknownValue(String, field: String, nearest: String?, allowed: [String])
    /// A key under `terms` that is no language tag.
    case badLanguage(String)
    /// An id with spaces or with characters that have a meaning in YAML.
    case badIdentifier(String)
    /// An id that an earlier concept has already.
    case duplicateIdentifier(String, firstLine: Int)
    /// A concept without a single term.
    case noTerms(concept: String)
    /// A language whose terms are none of them preferred.
    case noPreferredTerm(concept: String, language: String)
    /// A language with more than one preferred term for the same register.
    case severalPreferredTerms(concept: String, language: String, terms: [String])
    /// One term twice in a concept.
    case repeatedTerm(String, concept: String)
    /// One preferred term for two concepts, perhaps written in two ways.
    case sharedPreferredTerm(String, concept: String, otherTerm: String, otherConcept: String)
    /// A term of one concept that is a term of another too, perhaps written in another way.
    case sharedTerm(
      String, concept: String, otherTerm: String, otherConcept: String, line: Int)
    /// A value that a field should not have.
    case unsuitableValue(String, field: String, expected: String)
    /// An acronym in a concept without a full form in its language.
    case unexpandedAcronym(String, concept: String, language: String)
    /// A source that looks like the id of a document and is none.
    case unknownSource(String, nearest: String?)
    /// A term that does not stand in the document that it names as its source.
    case notInSource(String, source: String)
  }

  /// The file's name as it was given.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode code points, from 1.
  package let column: Int
  /// What is wrong.
  package let problem: Problem

  /// Creates a fault.
  package init(file: String, line: Int, column: Int = 1, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }
}

extension GlossaryError: CustomStringConvertible {
  /// One line: `file:line:column: what is wrong; what to do`.
  package var description: String { "\(file):\(line):\(column): \(problem)" }
}

extension GlossaryError.Problem: CustomStringConvertible {
  /// What is wrong and what to do, without the place.
  package var description: String {
    switch self {
    case .invalidUTF8, .notYAML, .wrongShape: return syntax
    case .unknownKey(let key, let nearest, let allowed):
      return "unknown key '\(key)'; \(Self.hint(nearest, allowed))"
    case .missingKey(let key, let owner): return "\(owner) has no '\(key)'; add one"
    case .unknownValue(let value, let field, let nearest, let allowed):
      return "unknown \(field) '\(value)'; \(Self.hint(nearest, allowed))"
    case .badLanguage(let tag):
      return "'\(tag)' is no language tag; write one such as en or zh-Hans"
    case .badIdentifier(let id):
      return "'\(id)' cannot be an id; use letters, digits and hyphens"
    case .duplicateIdentifier(let id, let line):
      return "the id '\(id)' is taken by the concept on line \(line); choose another or merge them"
    default: return usage
    }
  }

  private var syntax: String {
    switch self {
    case .invalidUTF8(let offset):
      return "byte \(offset) is not UTF-8; save the file as UTF-8"
    case .notYAML(let reason): return "not valid YAML: \(reason)"
    case .wrongShape(let field, let expected): return "\(field) should be \(expected)"
    default: return ""
    }
  }

  private var usage: String {
    switch self {
    case .noTerms(let concept): return "concept '\(concept)' has no terms; add at least one"
    case .noPreferredTerm(let concept, let language):
      return "concept '\(concept)' has no preferred \(language) term; mark one as preferred"
    case .severalPreferredTerms(let concept, let language, let terms):
      let list = terms.joined(separator: ", ")
      return "concept '\(concept)' has several preferred \(language) terms (\(list)); keep one, "
        + "or give them different registers"
    case .repeatedTerm(let term, let concept):
      return "concept '\(concept)' has the term '\(term)' twice; remove one"
    case .sharedPreferredTerm(let term, let concept, let otherTerm, let other):
      let names =
        term == otherTerm
        ? "'\(term)' is preferred for both '\(other)' and '\(concept)'"
        : "'\(term)', preferred for '\(concept)', is '\(otherTerm)', preferred for '\(other)', in "
          + "another spelling"
      return "\(names); merge them or prefer another term"
    default: return relations
    }
  }

  private var relations: String {
    switch self {
    case .sharedTerm(let term, let concept, let otherTerm, let other, let line):
      let spelt = term == otherTerm ? "" : ", spelt '\(otherTerm)'"
      return "'\(term)' of '\(concept)' is a term of '\(other)' too (line \(line)\(spelt)); "
        + "merge them, or say with a different register which is meant"
    case .unexpandedAcronym(let term, let concept, let language):
      return "the acronym '\(term)' has no full form in \(language) in '\(concept)'; add one"
    case .unknownSource(let source, let nearest):
      let hint = nearest.map { "did you mean '\($0)'?" } ?? "say in words where the term is from"
      return "the source '\(source)' is no document of the workspace; \(hint)"
    case .unsuitableValue(let value, let field, let expected):
      return value.isEmpty
        ? "\(field) is empty; leave it out or write \(expected)"
        : "\(field) '\(value)' should be \(expected)"
    case .notInSource(let term, let source):
      return "'\(term)' does not stand in its source, \(source); name another source"
    default: return ""
    }
  }

  private static func hint(_ nearest: String?, _ allowed: [String]) -> String {
    if let nearest { return "did you mean '\(nearest)'?" }
    return "use one of \(allowed.joined(separator: ", "))"
  }
}
