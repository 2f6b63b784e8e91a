// A Chinese name with all places where it was seen.

/// A Chinese name with all its places.
struct ChineseForm {
  /// The name.
  let text: String
  /// The places, in the order of the documents.
  var places: [GroupMember.Place]
  /// How sure the rules are; 3 is worth showing on its own.
  var score: Double
  /// Whether it names a thing of its own also inside longer names.
  var isSeries = false
  /// Whether it is an acronym in Latin letters.
  var isAcronym = false
  /// Whether it stands in title marks.
  var isTitle = false
  /// What speaks for the name, in words.
  var reasons: [String]
}
