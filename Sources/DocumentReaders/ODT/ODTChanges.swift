// The tracked changes of an OpenDocument text.

/// The tracked changes of an OpenDocument text (OpenDocument 1.3, part 3, section 5.5): which places
/// were inserted, and the text of deletions, which stands apart.
struct ODTChanges {
  /// Whether the changes are being read.
  var isReading = false
  private var id: String?
  private var insertions: Set<String> = []
  private var deletions: [String: [ParagraphLines]] = [:]
  private var isDeletion = false

  mutating func begin(_ id: String?) {
    self.id = id
    isDeletion = false
  }

  mutating func beginInsertion() {
    if let id { insertions.insert(id) }
  }

  mutating func beginDeletion() {
    isDeletion = true
    if let id { deletions[id] = [] }
  }

  mutating func endDeletion() {
    isDeletion = false
  }

  mutating func beginParagraph() {
    if isDeletion, let id { deletions[id]?.append(ParagraphLines()) }
  }

  mutating func add(_ text: String) {
    guard isDeletion, let id, let last = deletions[id]?.indices.last else { return }
    deletions[id]?[last].add(text)
  }

  func isInsertion(_ id: String?) -> Bool { id.map(insertions.contains) ?? false }

  /// The paragraphs of a deletion; the first goes on with the text before it, the last is gone on
  /// with by the text after it.
  func deletion(_ id: String?) -> [ParagraphLines] { id.flatMap { deletions[$0] } ?? [] }
}
