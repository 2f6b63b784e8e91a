// What the elements of an OpenDocument text mean for its text.
internal import Markup

extension ODTText {
  private static let text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  private static let table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  private static let drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
  private static let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"

  mutating func start(_ name: XMLName, _ attributes: [XMLAttribute], _ depth: Int) {
    switch (name.namespace, name.local) {
    case (Self.text, let local):
      if changes.isReading {
        startChange(local, attributes)
      } else {
        startText(local, attributes, depth)
      }
    case (Self.table, "table-cell"): paragraphs.beginCell()
    case (Self.table, "covered-table-cell"): skipped = depth
    case (Self.drawing, "text-box"):
      outerLists.append(lists)
      lists = ODTLists(styles)
    case (Self.drawing, "object"), (Self.drawing, "object-ole"), (Self.office, "annotation"),
      (Self.office, "forms"), (Self.office, "change-info"), (Self.office, "styles"),
      (Self.office, "automatic-styles"), (Self.office, "master-styles"), (Self.office, "scripts"),
      (Self.office, "font-face-decls"), (Self.drawing, "image"):
      skipped = depth
    // The names and descriptions of pictures.
    case (_, "title") where paragraphs.isOpen, (_, "desc") where paragraphs.isOpen: skipped = depth
    default: break
    }
  }

  private mutating func startText(_ name: String, _ attributes: [XMLAttribute], _ depth: Int) {
    switch name {
    case "p", "h": startParagraph(attributes, isHeading: name == "h")
    case "list": lists.beginList(attributes)
    case "list-item": lists.beginItem(attributes, isHeader: false)
    case "list-header": lists.beginItem(attributes, isHeader: true)
    case "note":
      note = attributes.value("note-class") ?? "footnote"
      outerLists.append(lists)
      lists = ODTLists(styles)
    case "tracked-changes": changes.isReading = true
    case "section": if attributes.value("display") == "none" { skipped = depth }
    case let name where Self.unread.contains(name): skipped = depth
    default: startCharacter(name, attributes)
    }
  }

  private mutating func startCharacter(_ name: String, _ attributes: [XMLAttribute]) {
    switch name {
    case "change-start":
      if original, insertion == nil, changes.isInsertion(attributes.value("change-id")) {
        insertion = attributes.value("change-id")
      }
    case "change-end": if attributes.value("change-id") == insertion { insertion = nil }
    case "change": if original { addDeletion(changes.deletion(attributes.value("change-id"))) }
    case _ where insertion != nil: break
    case "s":
      let count = attributes.value("c").flatMap { Int($0) } ?? 1
      paragraphs.add(String(repeating: " ", count: min(max(count, 1), 1000)))
    case "tab": paragraphs.add("\t")
    case "line-break": paragraphs.addBreak()
    default: break
    }
  }

  /// Notes' marks, readings above words, indexes: all made by the program, or no part of the text.
  private static let unread: Set<String> = [
    "note-citation", "ruby-text", "table-of-content", "alphabetical-index", "illustration-index",
    "table-index", "object-index", "user-index", "bibliography", "hidden-text", "sequence-decls",
    "variable-decls", "user-field-decls", "script", "meta",
  ]

  private mutating func startParagraph(_ attributes: [XMLAttribute], isHeading: Bool) {
    var own = Properties()
    own.note = note
    own.isTitle = styles.isTitle(attributes.value("style-name"))
    own.place = lists.nextParagraph()
    own.label = own.place.label
    if isHeading {
      let level = attributes.value("outline-level").flatMap { Int($0) } ?? 1
      own.headingLevel = min(max(level, 1), 20)
      if own.place.depth == 0, attributes.value("is-list-header") != "true" {
        own.label = lists.nextHeading(level: level) ?? ""
      }
    } else if own.isTitle {
      own.headingLevel = 1
    }
    beginParagraph(own)
  }

  /// Puts deleted text back.
  private mutating func addDeletion(_ deleted: [ParagraphLines]) {
    for (index, lines) in deleted.enumerated() {
      if index > 0 {
        let own = properties.last ?? Properties()
        endParagraph()
        var next = own
        next.label = ""
        next.place.isItem = false
        beginParagraph(next)
      }
      for (number, line) in lines.lines.enumerated() {
        if number > 0 { paragraphs.addBreak() }
        paragraphs.add(String(decoding: line.bytes, as: UTF8.self))
      }
    }
  }

  private mutating func startChange(_ name: String, _ attributes: [XMLAttribute]) {
    switch name {
    case "changed-region": changes.begin(attributes.value("id"))
    case "insertion": changes.beginInsertion()
    case "deletion": changes.beginDeletion()
    case "p", "h": changes.beginParagraph()
    case "s": changes.add(" ")
    case "tab": changes.add("\t")
    default: break
    }
  }

  mutating func end(_ name: XMLName) {
    switch (name.namespace, name.local) {
    case (Self.text, "tracked-changes"): changes.isReading = false
    case (Self.text, "deletion"): changes.endDeletion()
    case (Self.text, _) where changes.isReading: break
    case (Self.text, "p"), (Self.text, "h"): endParagraph()
    case (Self.text, "list"): lists.endList()
    case (Self.text, "note"):
      note = nil
      lists = outerLists.popLast() ?? lists
    case (Self.drawing, "text-box"): lists = outerLists.popLast() ?? lists
    case (Self.table, "table-cell"): endCell()
    default: break
    }
  }
}
