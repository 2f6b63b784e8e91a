// What a person may have pasted beside the name.

/// What a person may have pasted: a name with its acronym behind it, a name in quotation marks.
enum LookupQuery {
  /// The answers to a query; to a part of it where it has none as a whole, but for a slip.
  static func hits(_ query: String, _ search: (String) -> [LookupHit]) -> [LookupHit] {
    let hits = search(query)
    if hits.contains(where: { $0.match != .fuzzy }) { return hits }
    for part in parts(of: query) {
      let others = search(part)
      if others.contains(where: { $0.match != .fuzzy }) { return others }
    }
    return hits
  }

  /// `Name` and `ACR` of `Name (ACR)`; what stands in quotation marks.
  private static func parts(of query: String) -> [String] {
    let text = LookupRanking.trimmed(query)
    let pairs: [Character: Character] = [
      "“": "”", "\"": "\"", "‘": "’", "「": "」", "『": "』", "《": "》", "〈": "〉", "«": "»",
    ]
    if text.count > 2, let first = text.first, let last = text.last, pairs[first] == last {
      return [String(text.dropFirst().dropLast())]
    }
    guard let last = text.last, last == ")" || last == "）",
      let open = text.lastIndex(where: { $0 == "(" || $0 == "（" })
    else { return [] }
    let parts = [text[..<open], text[text.index(after: open)...].dropLast()]
    return parts.map { LookupRanking.trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}
