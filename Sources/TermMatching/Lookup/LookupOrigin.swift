// Whether a term was approved by a person.

/// Whether a person stands behind a glossary.
package enum LookupOrigin: String, Sendable {
  /// A person keeps the glossary.
  case curated
  /// The program proposes its terms.
  case candidate
}
