// What the elements of a Word document mean for its text.
internal import Markup

extension DOCXText {
  /// The namespaces of WordprocessingML, transitional and strict, and of what programs that know less
  /// read instead.
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  private static let compatibility =
    "http://schemas.openxmlformats.org/markup-compatibility/2006"

  mutating func start(_ name: XMLName, _ attributes: [XMLAttribute], _ depth: Int) {
    guard name.namespace == Self.word || name.namespace == Self.strictWord else {
      // The same content again, in another form.
      if name.namespace == Self.compatibility, name.local == "Fallback" { skipped = depth }
      return
    }
    if isInParagraphProperties { return startParagraphProperty(name.local, attributes, depth) }
    if isInRunProperties {
      if name.local == "rPrChange" { skipped = depth }
      if name.local == "vanish" { isHidden = attributes.isOn }
      return
    }
    switch name.local {
    case "p":
      properties.append(Properties())
      paragraphs.begin()
    case "pPr": isInParagraphProperties = !properties.isEmpty
    case "r": isHidden = false
    case "rPr": isInRunProperties = true
    case "t": isText = true
    case "delText": isText = original
    case "ins", "moveTo": markRow(depth, isNew: true)
    case "del", "moveFrom": markRow(depth, isNew: false)
    default: startStructure(name.local, attributes, depth)
    }
  }

  /// Passes over an insertion or a deletion, or the row that is marked as one, that is not in the
  /// version that is read.
  private mutating func markRow(_ depth: Int, isNew: Bool) {
    guard isNew == original else { return }
    skipped = isInRowProperties ? rows.popLast() ?? depth : depth
    isInRowProperties = false
  }

  private mutating func startStructure(
    _ name: String, _ attributes: [XMLAttribute], _ depth: Int
  ) {
    switch name {
    case "tr": rows.append(depth)
    case "trPr": isInRowProperties = true
    case "tc": paragraphs.beginCell()
    case "footnote", "endnote":
      // The lines that part notes from the text.
      if attributes.value("type").map({ $0 != "normal" }) ?? false { skipped = depth }
    case "sdt": isContents = false
    case "docPartGallery":
      isContents = attributes.value("val") == "Table of Contents"
    case "sdtContent":
      if isContents { skipped = depth }
      isContents = false
    // The reading above a word, the instructions of fields.
    case "rt", "instrText", "delInstrText", "sectPr", "tblPr", "tblGrid", "tcPr": skipped = depth
    default: startCharacter(name, attributes)
    }
  }

  private mutating func startCharacter(_ name: String, _ attributes: [XMLAttribute]) {
    guard !isHidden else { return }
    switch name {
    case "tab", "ptab": paragraphs.add("\t")
    case "br", "cr": paragraphs.addBreak()
    case "noBreakHyphen": paragraphs.add("\u{2011}")
    case "sym": paragraphs.add(Self.sign(attributes))
    default: break
    }
  }

  /// A character of a font of signs; those of private use mean nothing outside their font.
  private static func sign(_ attributes: [XMLAttribute]) -> String {
    guard let code = attributes.value("char").flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(code), scalar.value >= 0x20,
      !(0xE000...0xF8FF).contains(scalar.value)
    else { return "" }
    return String(Character(scalar))
  }

  private mutating func startParagraphProperty(
    _ name: String, _ attributes: [XMLAttribute], _ depth: Int
  ) {
    guard !properties.isEmpty else { return }
    let last = properties.count - 1
    let number = attributes.value("val").flatMap { Int($0) }
    switch name {
    case "pStyle": properties[last].styleID = attributes.value("val")
    case "numId": properties[last].numberID = number
    case "ilvl": properties[last].listLevel = number
    case "outlineLvl": properties[last].outlineLevel = number
    // What the properties were before; sections have none of the paragraph's.
    case "pPrChange", "rPrChange", "sectPr", "numberingChange": skipped = depth
    case "rPr": isInRunProperties = true
    // The mark that ends the paragraph was inserted or deleted.
    case "ins", "moveTo":
      if original, isInRunProperties { properties[last].joinsNext = true }
    case "del", "moveFrom":
      if !original, isInRunProperties { properties[last].joinsNext = true }
    default: break
    }
  }

  mutating func end(_ name: XMLName) {
    guard name.namespace == Self.word || name.namespace == Self.strictWord else { return }
    switch name.local {
    case "p": endParagraph()
    case "pPr": isInParagraphProperties = false
    case "rPr": isInRunProperties = false
    case "t", "delText": isText = false
    case "r": isHidden = false
    case "tr": _ = rows.popLast()
    case "trPr": isInRowProperties = false
    case "tc": endCell()
    default: break
    }
  }
}
