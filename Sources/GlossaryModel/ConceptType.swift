// What kind of thing a concept is.

/// What kind of thing a concept names.
package enum ConceptType: String, CaseIterable, Sendable {
  /// A program or action plan that is carried out: `Chinese Bridge`.
  case program
  /// A proposal put to others: `Global Development Initiative`.
  case initiative
  /// A standing series of meetings: `China-CELAC Forum`.
  case forum
  /// One meeting, or a kind of meeting.
  case meeting
  /// A body with members or staff.
  case organization
  /// A treaty, declaration, plan or other text.
  case document
  /// A single undertaking, mostly a built one.
  case project
  /// A principle, vision or line of policy.
  case policy
  /// A fund or a credit line.
  case fund
  /// Something that happened or will happen.
  case event
  /// Anything else.
  case other
}
