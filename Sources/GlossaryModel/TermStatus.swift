// How a term may be used.

/// How a term may be used (TBX: administrative status).
package enum TermStatus: String, CaseIterable, Sendable {
  /// The term to use.
  case preferred
  /// A term that may be used too.
  case admitted
  /// A term that should not be used.
  case deprecated
  /// A term that was once right and is not any more.
  case superseded
}
