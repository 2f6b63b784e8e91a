// The grammars of the dialects.

extension TBXGrammar {
  /// The grammar that a dialect has in a style.
  static func grammar(_ dialect: TBXDialect, _ style: TBXStyle) -> TBXGrammar {
    switch (dialect, style) {
    case (.core, _): core
    case (.linguist, .dca): linguist
    default: structure
    }
  }

  /// Of TBX-Core: no data categories.
  private static let core = TBXGrammar(
    integrated(
      types: Dictionary(uniqueKeysWithValues: TBXGrammar.metaElements.map { ($0, "none") })))

  /// Of TBX-Linguist in DCA style: the data categories stand in the grammar.
  private static let linguist: TBXGrammar = {
    var types: [String: String] = [:]
    for element in metaElements {
      let names = TBXDataCategory.all.filter { $0.element == element }.map(\.name)
      types[element] = names.isEmpty ? "none" : names.joined(separator: "|") + "|"
    }
    return TBXGrammar(integrated(types: types))
  }()

  /// The elements that carry a data category in DCA style, and in whose place stands an element of
  /// a module in DCT style.
  static let metaElements = [
    "admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote",
    "xref",
  ]

  private static let header = """
    tbxHeader : id=ID : fileDesc encodingDesc? revisionDesc?
    titleStmt : id=ID lang=lang : title note*
    title : id=ID lang=lang : =text
    publicationStmt : id=ID : p+
    sourceDesc : id=ID lang=lang : p+
    encodingDesc : id=ID : p+
    revisionDesc : id=ID lang=lang : change+
    change : id=ID lang=lang : p+
    p : id=ID lang=lang type : #text (hi|foreign|sc|ec|ph)*
    note : id=ID lang=lang : #text (hi|foreign|sc|ec|ph)*
    foreign : id=ID lang=lang : #text (hi|foreign|sc|ec|ph)*
    back : id=ID : refObjectSec*
    refObjectSec : id=ID type! : refObject+
    refObject : id=ID : (itemSet|itemGrp|item)+
    item : id=ID type : #text (hi|foreign|sc|ec|ph)*
    itemGrp : id=ID : item (admin|adminGrp|note|ref|transacGrp|xref)*
    itemSet : id=ID type : (item|itemGrp)+
    body : id=ID : conceptEntry+
    conceptEntry : id!=ID : (admin|adminGrp|descrip|descripGrp|note|ref|transacGrp|xref)* langSec+
    term : id=ID : #text hi*
    adminGrp : id=ID : admin (adminNote|note|ref|xref)*
    descripGrp : id=ID : descrip (admin|adminGrp|descripNote|note|ref|transacGrp|xref)*
    transacGrp : id=ID : transac (date|note|ref|transacNote|xref)*
    termNoteGrp : id=ID : termNote (admin|adminGrp|note|ref|transacGrp|xref)*
    termSec : id=ID : term (termNote|termNoteGrp)* \
    (admin|adminGrp|descrip|descripGrp|note|ref|transacGrp|xref)*

    """

  /// After `TBXcoreStructV03.rng`, the grammar of TBX-Min, TBX-Basic and the DCT style.
  private static let structure = TBXGrammar(
    header + """
      tbx : lang!=lang type!=dialect style!=dca|dct : tbxHeader text
      fileDesc : id=ID : publicationStmt? titleStmt? sourceDesc
      text : id=ID : body? back?
      langSec : lang!=lang : (admin|adminGrp|descrip|descripGrp|note|ref|transacGrp|xref)* termSec+
      hi : target=IDREF type=\(highlights) : =text
      sc : id!=ID isolated=yes|no :
      ec : startRef=IDREF isolated=yes|no disp equiv id=ID type=\(inlineTypes) subtype target :
      ph : type :
      date : id=ID : =dateTime
      admin : \(meta) type! : #text (hi|foreign|sc|ec|ph)*
      descrip : \(meta) type! : #text (hi|foreign|sc|ec|ph)*
      termNote : \(meta) type! : #text (hi|foreign|sc|ec|ph)*
      adminNote : \(meta) type! : =text
      descripNote : \(meta) type! : =text
      ref : \(meta) type! : =text
      transac : \(meta) type! : =text
      transacNote : \(meta) type! : =text
      xref : id=ID target!=uri type! : =text
      """)

  /// After `TBXcoreStructV03_…_integrated.rng`, with the data categories of each element; elements
  /// of other namespaces are left to another rule.
  private static func integrated(types: [String: String]) -> String {
    let inline = "equiv! type!=\(inlineTypes) disp subType=subtype"
    func own(_ element: String) -> String { "type!=\(types[element] ?? "none") module" }
    return header + """
      tbx : lang!=lang type!=dialect style!=dca|dct : tbxHeader text
      fileDesc : id=ID : titleStmt? publicationStmt? sourceDesc+
      text : id=ID : body back?
      langSec : lang!=lang : (admin|adminGrp|descrip|descripGrp|note|ref|transacGrp|xref)* termSec+
      hi : target=IDREF lang=lang type=\(highlights) : =text
      sc : id!=ID target=IDREF isolated=yes|no / \
      id!=ID target=IDREF isolated=yes|no \(inline) :
      ec : / id!=ID startRef!=IDREF target=IDREF isolated=yes|no / \
      id!=ID startRef!=IDREF target=IDREF isolated=yes|no \(inline) :
      ph : / id!=ID / id!=ID \(inline) :
      date : id=ID : =date
      admin : \(meta) \(own("admin")) : #text (hi|foreign|sc|ec|ph)*
      descrip : \(meta) \(own("descrip")) : #text (hi|foreign|sc|ec|ph)*
      termNote : \(meta) \(own("termNote")) : #text (hi|foreign|sc|ec|ph)*
      adminNote : \(meta) \(own("adminNote")) : =text
      descripNote : \(meta) \(own("descripNote")) : =text
      ref : \(meta) \(own("ref")) : =text
      transac : \(meta) \(own("transac")) : =text
      transacNote : \(meta) \(own("transacNote")) : =text
      xref : id=ID target!=web \(own("xref")) : =text
      """
  }

  private static let meta = "id=ID lang=lang target=IDREF datatype"
  private static let highlights = "entailedTerm|hotkey|italics|bold|superscript|subscript|math"
  private static let inlineTypes = "fmt|ui|quote|link|image|other"
}
