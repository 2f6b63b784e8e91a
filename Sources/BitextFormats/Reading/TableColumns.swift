// What the columns of a table of pairs stand for.
internal import TextModel

/// What the columns of a table of pairs stand for.
struct TableColumns {
  var source = 0
  var target = 1
  var id: Int?
  var context: Int?
  var state: Int?
  var note: Int?
  var translate: Int?
  /// The languages that the header names.
  var languages = UnitLanguages()
  /// How many further columns there are, which are passed over.
  var unknown = 0

  /// Whether the first row is a header.
  var hasHeader = false

  /// The columns of a table without a header: two, or none that can be told.
  init() {}

  /// The columns that a first row names; `nil` where it names none.
  ///
  /// - Parameter wanted: The languages to choose, where the table has several.
  init?(header: [String], wanted: UnitLanguages) {
    hasHeader = true
    var places: [String: Int] = [:]
    var tags: [(tag: LanguageTag, column: Int)] = []
    for (column, title) in header.enumerated() {
      let word = title.lowercased().filter { $0.isLetter || $0.isNumber }
      if let role = Self.roles[word] {
        if places[role] == nil { places[role] = column }
      } else if let tag = Self.language(title) {
        tags.append((tag, column))
      } else {
        unknown += 1
      }
    }
    (id, context, state) = (places["id"], places["context"], places["state"])
    (note, translate) = (places["note"], places["translate"])
    if let source = places["source"], let target = places["target"] {
      (self.source, self.target) = (source, target)
    } else if !choose(tags, wanted) {
      return nil
    }
  }

  private mutating func choose(
    _ tags: [(tag: LanguageTag, column: Int)], _ wanted: UnitLanguages
  ) -> Bool {
    func column(_ language: LanguageTag?, but other: Int?) -> (tag: LanguageTag, column: Int)? {
      let others = tags.filter { $0.column != other }
      guard let language else { return others.first }
      return others.first { $0.tag == language }
        ?? others.first { $0.tag.language == language.language }
    }
    let fixed = wanted.target.flatMap { column($0, but: nil) }
    let avoided = wanted.source == nil ? fixed?.column : nil
    guard let source = column(wanted.source, but: avoided),
      let target = column(wanted.target, but: source.column)
    else { return false }
    (self.source, self.target) = (source.column, target.column)
    languages = UnitLanguages(source: source.tag, target: target.tag)
    unknown += tags.count - 2
    return true
  }

  /// A title that is a tag of a language with two letters; longer ones are words more often.
  private static func language(_ title: String) -> LanguageTag? {
    let title = title.filter { $0 != " " && $0 != "\u{FEFF}" }
    let first = title.prefix { $0 != "-" && $0 != "_" }
    guard first.count == 2 else { return nil }
    return LanguageTag(title)
  }

  private static let roles: [String: String] = {
    let words = [
      "source": "source src srctext sourcetext msgid original",
      "target": "target trg tgt trgtext targettext msgstr translation translated",
      "id": "id key tuid unit name identifier", "context": "context msgctxt",
      "state": "state status", "translate": "translate",
      "note": "note notes comment comments developercomments description",
    ]
    var roles: [String: String] = [:]
    for (role, names) in words {
      for name in names.split(separator: " ") { roles[String(name)] = role }
    }
    return roles
  }()
}
