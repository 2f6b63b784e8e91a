// The paragraph styles of a Word document.
internal import Markup

/// The styles of a Word document, as far as they tell what a paragraph is.
struct DOCXStyles {
  /// What a style says itself, or takes from the style that it is based on.
  struct Style {
    var name = ""
    var basedOn: String?
    /// The outline level, from 0; 9 is body text.
    var outlineLevel: Int?
    var numberID: Int?
    var listLevel: Int?

    /// The level of a heading, from 1.
    var headingLevel: Int? {
      if let level = outlineLevel { return level < 9 ? level + 1 : nil }
      if isTitle { return 1 }
      guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)) else { return nil }
      return (1...9).contains(level) ? level : nil
    }

    var isTitle: Bool { name == "title" }

    /// Whether paragraphs of the style are a table of contents.
    var isContents: Bool {
      name == "toc heading" || name.hasPrefix("toc ") && Int(name.dropFirst(4)) != nil
    }
  }

  private var styles: [String: Style] = [:]
  private var standard: String?

  /// Chains of styles are followed so far.
  private static let longestChain = 20

  /// Takes a `w:style` element.
  mutating func add(_ element: XMLElement) {
    guard let id = element.value("styleId"), styles[id] == nil else { return }
    var style = Style()
    style.name = element.child("name")?.value("val")?.lowercased() ?? ""
    style.basedOn = element.child("basedOn")?.value("val")
    let properties = element.child("pPr")
    style.outlineLevel = properties?.child("outlineLvl")?.value("val").flatMap { Int($0) }
    let numbering = properties?.child("numPr")
    style.numberID = numbering?.child("numId")?.value("val").flatMap { Int($0) }
    style.listLevel = numbering?.child("ilvl")?.value("val").flatMap { Int($0) }
    if element.value("type") == "paragraph", element.value("default").map({ $0 != "0" }) ?? false {
      standard = standard ?? id
    }
    styles[id] = style
  }

  /// A style with what it takes from others; that of ordinary paragraphs for `nil`.
  func style(_ id: String?) -> Style {
    guard let id = id ?? standard, var style = styles[id] else { return Style() }
    var base = style.basedOn
    for _ in 0..<Self.longestChain {
      guard let next = base.flatMap({ styles[$0] }) else { break }
      style.outlineLevel =
        style.outlineLevel ?? (style.headingLevel == nil ? next.ownOutlineLevel : nil)
      style.numberID = style.numberID ?? next.numberID
      style.listLevel = style.listLevel ?? next.listLevel
      base = next.basedOn
    }
    return style
  }
}

extension DOCXStyles.Style {
  /// The outline level that the style gives to those based on it.
  fileprivate var ownOutlineLevel: Int? {
    outlineLevel ?? (isTitle ? nil : headingLevel.map { $0 - 1 })
  }
}
