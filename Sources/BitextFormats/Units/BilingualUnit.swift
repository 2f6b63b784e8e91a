// A text and its rendering, as bilingual files hold them.

/// A text and its rendering, as bilingual files hold them: a segment of XLIFF, a unit of TMX, an
/// entry of PO, a row of a table.
package struct BilingualUnit: Hashable, Sendable {
  /// How far the work on a rendering has come.
  package enum State: String, CaseIterable, Sendable {
    /// There is no rendering yet.
    case untranslated
    /// There is one that a person has to look at (fuzzy).
    case needsReview = "needs-review"
    /// It is translated.
    case translated
    /// Another person has looked at it.
    case reviewed
    /// It is approved.
    case final
  }

  /// The name that the file gives it; `nil` where it gives none.
  package var id: String?
  /// The text that was rendered.
  package var source: UnitText
  /// Its rendering; `nil` where there is none.
  package var target: UnitText?
  /// How far the work has come; `nil` where the file does not say.
  package var state: State?
  /// Whether the text is to be translated at all.
  package var isTranslatable = true
  /// What people or programs wrote about it.
  package var notes: [String] = []
  /// What tells it from another unit with the same source.
  package var context: String?
  /// Which of the file's own entries it belongs to; several forms of a plural belong to one.
  package var entry = 0

  /// Creates a unit.
  package init(id: String? = nil, source: UnitText, target: UnitText? = nil, state: State? = nil) {
    self.id = id
    self.source = source
    self.target = target
    self.state = state
  }

  /// Whether both sides hold something.
  package var isPair: Bool { !source.isBlank && !(target?.isBlank ?? true) }
}
