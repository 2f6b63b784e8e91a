// The styles of an OpenDocument text.
internal import Markup

/// The styles of an OpenDocument text, as far as they tell what a paragraph is.
struct ODTStyles {
  private var parents: [String: String] = [:]
  private(set) var lists: [String: ODTListStyle] = [:]
  /// How headings are numbered.
  private(set) var outline: ODTListStyle?

  static let elements: Set<String> = ["style", "list-style", "outline-style"]

  /// Takes a style.
  mutating func add(_ element: XMLElement) {
    switch element.name.local {
    case "outline-style": outline = outline ?? ODTListStyle(element)
    case "list-style":
      if let name = element.value("name") { lists[name] = ODTListStyle(element) }
    default:
      guard element.value("family") == "paragraph", let name = element.value("name") else { return }
      parents[name] = element.value("parent-style-name")
    }
  }

  /// Whether a paragraph's style is that of titles, or based on it.
  func isTitle(_ style: String?) -> Bool {
    var name = style
    for _ in 0..<20 {
      guard let style = name else { return false }
      if style == "Title" { return true }
      name = parents[style]
    }
    return false
  }
}
