// Reading XML: what is told, where it stands, and what is refused.
import Foundation
import Markup
import TestSupport
import Testing

@Suite struct XMLReaderTests {
  /// The events of a document as lines: `line:column what`.
  private func lines(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws -> [String] {
    let reader = try XMLReader(bytes: bytes, name: "x.xml", limits: limits)
    var lines: [String] = []
    while let event = try reader.next() { lines.append(line(event)) }
    return lines
  }

  private func lines(_ text: String) throws -> [String] { try lines(Array(text.utf8)) }

  private func line(_ event: XMLEvent) -> String {
    switch event {
    case .start(let name, let attributes, let place):
      let list = attributes.map { " \($0.name.local)=\($0.value)" }.joined()
      return "\(place.line):\(place.column) <\(name.local)\(list)>"
    case .end(let name, let place): return "\(place.line):\(place.column) </\(name.local)>"
    case .text(let text, let place): return "\(place.line):\(place.column) \(text)"
    }
  }

  @Test("an error message points at the tag or text that is meant")
  func places() throws {
    let document = """
      <?xml version="1.0"?><!-- <no> -->
      <a 中="文" b='>'
         c="&lt;&#65;"><b/>全球 &amp; more<!-- not <this> --> text<![CDATA[<raw>]]></a>
      """
    #expect(
      try lines(document) == [
        "2:1 <a 中=文 b=> c=<A>", "3:18 <b>", "3:18 </b>", "3:22 全球 & more text<raw>",
        "3:76 </a>",
      ])
  }

  @Test("a file cut into blocks anywhere reads the same, from memory and from disk")
  func blocks() throws {
    let part = "<seg n='1 > 0'>拉共体 &lt; \u{1F600}</seg>\n<!-- <x> --><![CDATA[]]><e/>"
    let document = "<r>" + String(repeating: part, count: 5000) + "</r>"
    let folder = try TemporaryFolder()
    try folder.write(document, to: "long.xml")
    let reader = try XMLReader(path: folder.path + "/long.xml", name: "long.xml")
    let bytes = Array(document.utf8)
    var count = 0
    while let event = try reader.next() {
      count += 1
      switch event {
      case .start(let name, _, let place), .end(let name, let place):
        let tail = String(decoding: bytes[place.offset...].prefix(12), as: UTF8.self)
        #expect(tail.hasPrefix("<\(name.local)") || tail.hasPrefix("</\(name.local)"))
      case .text(let text, _): #expect(text == "拉共体 < \u{1F600}" || text == "\n")
      }
    }
    #expect(count == 2 + 5000 * 6)
  }

  @Test(
    "files in other encodings are read, with right places",
    arguments: [
      (String.Encoding.utf16LittleEndian, "", [0xFF, 0xFE]),
      (.utf16BigEndian, "", [0xFE, 0xFF]), (.utf16LittleEndian, "<?xml version='1.0'?>", []),
      (.utf8, "", []),
      (.utf8, "", [0xEF, 0xBB, 0xBF]),
    ] as [(String.Encoding, String, [UInt8])])
  func encodings(encoding: String.Encoding, declaration: String, mark: [UInt8]) throws {
    let text = declaration + "\n<a>中拉<b/></a>"
    let data = try #require(text.data(using: encoding))
    let bytes =
      mark + (data.starts(with: mark) && !mark.isEmpty ? data.dropFirst(mark.count) : data)
    #expect(
      try lines(bytes) == ["2:1 <a>", "2:4 中拉", "2:6 <b>", "2:6 </b>", "2:10 </a>"])
  }

  @Test("a file that declares an old encoding is read in it")
  func declaredEncoding() throws {
    let head = Array("<?xml version='1.0' encoding='GB18030'?>\n<a>".utf8)
    #expect(try lines(head + [0xD6, 0xD0] + Array("</a>".utf8))[1] == "2:4 中")
  }

  @Test(
    "what is no XML is refused with its line",
    arguments: [
      ("<a>\n<b></a>", 2), ("<a>\n&nope;</a>", 2), ("<a>\n<b x='1' x='2'/></a>", 2), ("", 1),
      ("<a>\n", 2), ("<a/>\n<b/>", 2), ("<a>\n\u{1}</a>", 2), ("plain", 1), ("<p:a/>", 1),
      ("<!DOCTYPE a SYSTEM 'x.dtd'>\n<a>&nope;</a>", 2),
      ("<!DOCTYPE a SYSTEM 'x.dtd'>\n<a b='&nope;'/>", 2),
      ("<?xml version='1.0' encoding='klingon'?><a/>", 1),
    ])
  func malformed(document: String, line: Int) throws {
    let error = #expect(throws: XMLError.self) { try lines(document) }
    #expect(error?.place.line == line, "\(error?.description ?? "")")
  }

  @Test("bytes of another encoding are an error, not silently something else")
  func badBytes() throws {
    #expect(throws: XMLError.self) {
      try lines(Array("<a>".utf8) + [0xD6, 0xD0] + Array("</a>".utf8))
    }
    #expect(throws: XMLError.self) { try lines([0xFF, 0xFE, 0x3C, 0x00, 0x61]) }
  }

  @Test("a document that declares entities cannot fill the memory or read other files")
  func entities() throws {
    let bomb = """
      <!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;"> <!-- ]> --> <?p ]> ?>
      <!ENTITY f SYSTEM "file:///etc/hostname">]>
      <a>&y;</a>
      """
    let error = #expect(throws: XMLError.self) { try lines(bomb) }
    #expect(error?.problem == .unknownEntity("y"))
    let file = bomb.replacing("&y;", with: "&f;")
    #expect(throws: XMLError.self) { try lines(file) }
    let attribute = bomb.replacing("<a>&y;", with: "<a b='&x;'>")
    #expect(throws: XMLError.self) { try lines(attribute) }
    #expect(try lines(bomb.replacing("&y;", with: "")).last == "3:4 </a>")
  }

  @Test("what is too deep, too wide or too long is refused with a clear word")
  func limits() throws {
    var limits = XMLLimits()
    (limits.depth, limits.attributes, limits.text) = (3, 2, 10)
    func problem(_ text: String) -> XMLError.Problem? {
      do {
        _ = try lines(Array(text.utf8), limits: limits)
        return nil
      } catch { return (error as? XMLError)?.problem }
    }
    #expect(problem("<a><b><c>0123456789</c></b></a>") == nil)
    #expect(problem("<a><b><c><d/></c></b></a>") == .tooDeep(limit: 3))
    #expect(problem("<a x='' y='' z=''/>") == .tooManyAttributes(limit: 2))
    #expect(problem("<a>0123456789<!-- -->0</a>") == .tooMuchText(limit: 10))
    #expect(problem("<a x='01234' y='012345'/>") == .tooMuchText(limit: 10))
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(throws: XMLError.self) { try lines(deep) }
  }

  @Test(
    "a long comment, tag or text does not take time out of all proportion",
    arguments: [
      ("<a><!--", "--></a>"), ("<a b='", "'/>"), ("<a>", "</a>"), ("<a><![CDATA[", "]]></a>"),
    ])
  func longParts(part: (String, String)) throws {
    let document = part.0 + String(repeating: "x ]", count: 2_000_000) + part.1
    _ = try? lines(document)
  }

  @Test("an element is read whole, with its text and attributes")
  func elements() throws {
    let reader = try XMLReader(
      bytes: Array("<r xml:lang='zh'>\n<tu id='1'><seg>a<b>c</b>d</seg><e/></tu></r>".utf8),
      name: "x")
    guard case .start(_, let attributes, _)? = try reader.next() else { return }
    #expect(attributes == [XMLAttribute(name: .language, value: "zh")])
    _ = try reader.next()
    guard case .start(let name, let own, let place)? = try reader.next() else { return }
    let unit = try reader.element(name, attributes: own, at: place)
    #expect(unit.attribute("id") == "1")
    #expect(unit.elements.map(\.text) == ["acd", ""])
    #expect(unit.place == XMLPlace(offset: 18, line: 2, column: 1))
    #expect(try reader.next() == .end(XMLName("r"), at: XMLPlace(offset: 59, line: 2, column: 42)))
  }

  @Test("whatever is written can be read again as it was")
  func writing() throws {
    var out = XMLWriter()
    out.open("a", ["n": "<\"'&>\t\n", "gone": nil])
    out.element("b", text: "中 & <b>\r\n")
    out.element("c")
    out.close()
    #expect(
      out.text.hasSuffix(
        "  <b>中 &amp; &lt;b&gt;&#13;&#10;</b>\n  <c/>\n</a>\n"))
    #expect(try lines(out.text)[0] == "2:1 <a n=<\"'&>\t\n>")
    #expect(try lines(out.text)[3] == "3:6 中 & <b>\r\n")
  }
}
