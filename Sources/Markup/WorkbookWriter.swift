// Writes an Excel workbook of one sheet.

/// Writes an Excel workbook of one sheet (Office Open XML, ISO/IEC 29500-1): a first row that stays in
/// sight, and texts alone.
package enum WorkbookWriter {
  /// The whole file; the same rows give the same bytes.
  ///
  /// - Throws: ``MarkupError`` where there is no memory for it.
  /// - Complexity: O(n).
  package static func file(_ rows: [[String]], sheet: String) throws(MarkupError) -> [UInt8] {
    try ZipWriter.file(
      [
        ("[Content_Types].xml", contentTypes), ("_rels/.rels", relations),
        ("xl/workbook.xml", workbook(sheet)), ("xl/_rels/workbook.xml.rels", workbookRelations),
        ("xl/styles.xml", styles), ("xl/worksheets/sheet1.xml", worksheet(rows)),
      ])
  }

  private static func worksheet(_ rows: [[String]]) -> String {
    var out = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>\
      <sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" \
      state="frozen"/></sheetView></sheetViews><sheetData>
      """
    for (index, row) in rows.enumerated() {
      out += "<row r=\"\(index + 1)\">"
      for (column, text) in row.enumerated() where !text.isEmpty {
        let style = index == 0 ? " s=\"1\"" : ""
        out += "<c r=\"\(name(of: column))\(index + 1)\" t=\"inlineStr\"\(style)><is>"
        out += "<t xml:space=\"preserve\">\(MarkupText.escaped(text))</t></is></c>"
      }
      out += "</row>\n"
    }
    return out + "</sheetData></worksheet>\n"
  }

  /// The letters of a column: `AB` for 27.
  private static func name(of column: Int) -> String {
    var rest = column + 1
    var letters: [UInt8] = []
    while rest > 0 {
      letters.insert(UInt8(0x41 + (rest - 1) % 26), at: 0)
      rest = (rest - 1) / 26
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func workbook(_ sheet: String) -> String {
    // A name has 31 characters at most and none of these.
    let name = String(sheet.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
      <sheet name="\(name.isEmpty ? "Sheet1" : MarkupText.escaped(name))" sheetId="1" r:id="rId1"/>\
      </sheets></workbook>

      """
  }

  private static let contentTypes = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
    <Override PartName="/xl/worksheets/sheet1.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
    <Override PartName="/xl/styles.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>

    """

  private static let relations = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="xl/workbook.xml"/></Relationships>

    """

  private static let workbookRelations = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
    Target="worksheets/sheet1.xml"/><Relationship Id="rId2" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
    Target="styles.xml"/></Relationships>

    """

  /// Two forms of cells: as usual, and bold; texts in both, so that nothing is taken for a date.
  private static let styles = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2">\
    <font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>\
    </fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill>\
    <patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/>\
    <bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" \
    fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" \
    borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>\
    </styleSheet>

    """
}
