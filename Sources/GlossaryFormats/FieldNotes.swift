// Carries fields in notes where a format has no place of its own for them.

/// Fields of a concept or term, carried in notes where a format has no place of its own for them:
/// `Isogloss kind: acronym`.
struct FieldNotes {
  private static let prefix = "Isogloss "

  /// A note that carries a field.
  static func note(_ field: String, _ value: String) -> String { "\(prefix)\(field): \(value)" }

  /// A person's own note, marked where it could be taken for a field.
  static func note(_ text: String) -> String {
    text.hasPrefix(prefix) ? note("note", text) : text
  }

  /// The fields of some notes, and the notes that are a person's own, a line each.
  static func read(_ notes: [String]) -> (fields: [String: String], note: String?) {
    var fields: [String: String] = [:]
    var own: [String] = []
    for note in notes where !note.isEmpty {
      guard note.hasPrefix(prefix), let colon = note.firstRange(of: ": ") else {
        own.append(note)
        continue
      }
      let field = String(note[..<colon.lowerBound].dropFirst(prefix.count))
      let value = String(note[colon.upperBound...])
      if field == "note" { own.append(value) } else { fields[field] = value }
    }
    return (fields, own.isEmpty ? nil : own.joined(separator: "\n"))
  }
}
