// A piece of information in a TBX entry, in whatever style it is written.
internal import Markup

/// A data category with its value, or a note, in whatever style and version it is written.
struct TBXItem {
  /// The data category's name, or `note`.
  let category: String
  /// The text.
  let value: String
  /// What it points to.
  let target: String?
  /// What stands in a group with it.
  var companions: [TBXItem] = []

  /// The items right inside an element, groups taken as one; terms and sections are none.
  static func items(of element: XMLElement, _ text: (XMLElement) -> String) -> [TBXItem] {
    element.elements.compactMap { item($0, text) }
  }

  private static let sections: Set<String> = [
    "langSec", "langSet", "termSec", "tig", "ntig", "termGrp", "term", "date",
  ]

  private static func item(_ element: XMLElement, _ text: (XMLElement) -> String) -> TBXItem? {
    let name = element.name.local
    if sections.contains(name) { return nil }
    if name == "transacGrp" {
      return TBXItem(category: "transactions", value: "", target: nil)
    }
    if name.hasSuffix("Grp") {
      var inside = items(of: element, text)
      guard !inside.isEmpty else { return nil }
      var first = inside.removeFirst()
      first.companions += inside
      return first
    }
    let category = element.attribute("type") ?? name
    return TBXItem(
      category: category, value: text(element), target: element.attribute("target"))
  }
}
