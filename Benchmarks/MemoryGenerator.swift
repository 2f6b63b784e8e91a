// Makes long translation memories and other bilingual files.
import FoundationEssentials
import Glibc

/// Makes long bilingual files of made-up sentences, the same for the same length.
enum MemoryGenerator {
  private static let source = [
    "The two sides will deepen cooperation on ports & roads.",
    "China and CELAC signed agreement no. %, which enters into force in 2026.",
    "Both parties support the Global Development Initiative, the Global Security Initiative and the "
      + "Global Civilization Initiative, and will promote their implementation in the region.",
    "Item %: trade in goods <and services>",
  ]
  private static let target = [
    "双方将深化港口和道路合作。", "中国和拉共体签署了第%号协议，该协议于2026年生效。",
    "双方支持全球发展倡议、全球安全倡议和全球文明倡议，将推动倡议在本地区落地。", "第%项：货物<和服务>贸易",
  ]

  /// The forms that can be made.
  enum Form: String, CaseIterable {
    case tmx
    case xliff
    case po
    case tsv
  }

  /// Writes a file of at least so many bytes, and says how many it has.
  static func write(_ form: Form, bytes limit: Int, to path: String) throws -> Int {
    guard let file = fopen(path, "w") else { throw CocoaError(.fileWriteUnknown) }
    defer { fclose(file) }
    var (written, number, block) = (0, 0, begin(form))
    while written < limit {
      while block.utf8.count < 1 << 20 {
        number += 1
        block += unit(form, number)
      }
      try write(block, to: file)
      written += block.utf8.count
      block = ""
    }
    try write(end(form), to: file)
    return written
  }

  private static func write(_ text: String, to file: UnsafeMutablePointer<FILE>) throws {
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  private static func begin(_ form: Form) -> String {
    switch form {
    case .tmx:
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="x" creationtoolversion="1" datatype="plaintext" \
      segtype="sentence" adminlang="en" srclang="en" o-tmf="x"/><body>

      """
    case .xliff:
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" \
      source-language="en" target-language="zh-CN" datatype="plaintext"><body>

      """
    case .po:
      """
      msgid ""
      msgstr ""
      "Language: zh_CN\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"


      """
    case .tsv: "en\tzh-Hans\n"
    }
  }

  private static func end(_ form: Form) -> String {
    switch form {
    case .tmx: "</body></tmx>\n"
    case .xliff: "</body></file></xliff>\n"
    case .po, .tsv: ""
    }
  }

  private static func unit(_ form: Form, _ number: Int) -> String {
    let kind = number % source.count
    let left = source[kind].replacing("%", with: "\(number)")
    let right = target[kind].replacing("%", with: "\(number)")
    func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
    switch form {
    case .tmx:
      return """
        <tu tuid="\(number)" creationdate="20260101T000000Z" changeid="someone">
          <prop type="project">ports</prop>
          <tuv xml:lang="en"><seg>\(escaped(left))</seg></tuv>
          <tuv xml:lang="zh-CN"><seg>\(escaped(right))</seg></tuv>
        </tu>

        """
    case .xliff:
      return """
        <trans-unit id="\(number)">
          <source>\(escaped(left))</source>
          <target state="translated">\(escaped(right))</target>
        </trans-unit>

        """
    case .po:
      return "#: a.c:\(number)\nmsgctxt \"\(number)\"\nmsgid \"\(left)\"\nmsgstr \"\(right)\"\n\n"
    case .tsv: return "\(left)\t\(right)\n"
    }
  }
}
