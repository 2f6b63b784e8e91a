// Pieces that readers look for, and bytes that few expect.

/// Pieces that readers look for, and bytes that few expect.
enum FuzzTokens {
  /// Bytes that few expect, in any format.
  static let everywhere: [[UInt8]] =
    [
      "\u{0}", "\n", "\r\n", "\r", "\t", " ", "\u{A0}", "\u{3000}", "\u{200B}", "\u{2028}",
      "\u{85}",
      "\u{FEFF}", "\u{202E}", "\u{301}", "\u{1100}\u{1161}", "\u{1F468}\u{200D}\u{1F469}",
      "\u{10FFFF}",
      "\u{FFFE}", "ﬁ", "ß", "İ", "㍿", "中", "。", "”", "（", "）", "1", "-1", "0", ".", ",", ":", ";",
      "\"", "'", "(", ")", "[", "]", "{", "}", "<", ">", "&", "/", "\\", "#", "*", "_", "|", "%",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4], [0xF4, 0x90, 0x80, 0x80],
      [0xEF, 0xBB, 0xBF],
      [0xFF, 0xFE], [0xFE, 0xFF], [0x81, 0x30, 0x81, 0x30], [0x1B, 0x24, 0x42],
    ] + numbers

  /// Numbers at the edges of what a machine holds.
  static let numbers: [[UInt8]] = [
    "0", "-1", "255", "256", "65535", "65536", "2147483647", "2147483648", "4294967295",
    "4294967296",
    "9223372036854775807", "9223372036854775808", "18446744073709551616", "1e308", "1e999", "NaN",
    "99999999999999999999999999999999999999", "00000000000000000000000001", "0x10", "１２３", "三十五",
  ].map { Array($0.utf8) }

  /// Pieces of XML.
  static let xml = [
    "<", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>",
    "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
    "<?x ?>", "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]>", "&b;", "&d;", "&#x10FFFF;",
    "&#0;", "&#xD800;", "&amp;", "&lt;", "xmlns=\"\"", "xmlns:w=\"x\"",
    "xml:lang=\"zh-Hans-CN-x-y\"",
    "xml:space=\"preserve\"", "<a>", "</a>", "<a b=\"c\"/>",
  ]

  /// Pieces of web pages.
  static let html = [
    "<p>", "</p>", "<div>", "</div>", "<ol start=\"99999999999\">", "<li value=\"-5\">", "<ul>",
    "</ul>",
    "<table>", "<tr>", "<td rowspan=9>", "<script>", "</script>", "<style>", "<!--", "-->", "<h1>",
    "<h9>", "<br>", "<pre>", "<textarea>", "<title>", "<main>", "<nav>", "<ins>", "<del>", "&nbsp;",
    "&amp",
    "&#", "&notin;", "<a href=x>", "<meta charset=\"gb18030\">", "<html lang=\"\">", "<svg>",
    "<template>",
    "<!DOCTYPE html>", "<p hidden>", "<select><option>", "</body>", "<b class='nav footer' id=x>",
  ]

  /// Pieces of Markdown, AsciiDoc, reStructuredText and subtitles.
  static let markup = [
    "# ", "## ", "> ", "- ", "* ", "1. ", "    ", "\n\n", "```", "~~~", "---\n", "===\n",
    "| a | b |\n",
    "|---|---|\n", "[a](b)", "![", "](", "[^1]:", "<!-- isogloss-disable inconsistent-name: x -->",
    "<!-- isogloss-enable -->", "<!-- isogloss-disable-next-line -->", "`", "``", "**", "__", "\\",
    "&amp;",
    "== ", "= ", "[[a]]", "|===\n", "----\n", "footnote:[", "include::x[]", ":a: b\n",
    ".. note::\n", "::\n",
    ":ref:`x`", "+---+\n", "|_", "======\n", ".. [1] ", "00:00:01,000 --> 00:00:02,000\n",
    "99:99:99.999 --> 00:00:00.000\n", "WEBVTT\n\n", "NOTE\n", "STYLE\n", "{\\an8}", "<v A>",
    "\u{C}",
    "第一章", "一、", "（一）", "(iv)", "1.2.3", "①", "Article 1", "Annex II",
  ]

  /// Pieces of YAML.
  static let yaml = [
    "a: b\n", "- ", "? ", ": ", "&a ", "*a", "!!int ", "!x ", "|\n", ">-\n", "---\n", "...\n",
    "%YAML 1.2\n",
    "{", "}", "[", "]", "\"", "'", "# ", "<<: *a\n", "~", "null", "  ", "\t", "terms:\n",
    "concepts:\n",
    "term: x", "status: preferred", "\\x", "\\u12345678", "&a [*a,*a]",
  ]

  /// Pieces of JSON.
  static let json = [
    "{", "}", "[", "]", "\"", "\\u0000", "\\ud800", "\\udc00", ":", ",", "null", "true", "1e400",
    "-0",
    "\"source\":", "\"target\":", "{\"a\":", "[[", "\n", "\"sourceSpans\":[[0,1]]",
    "\"origin\":\"person\"",
  ]

  /// Pieces of tables.
  static let table = [
    "\"", "\"\"", ",", "\t", ";", "\r\n", "\n", "source", "target", "en", "zh-Hans", "id", "term",
    "status",
    "preferred", "en deprecated", "=1+1", "sep=;\n",
  ]

  /// Pieces of gettext's files.
  static let gettext = [
    "msgid \"\"\n", "msgstr \"\"\n", "msgid_plural \"x\"\n", "msgstr[0] \"",
    "msgstr[99999999999] \"", "msgctxt \"",
    "#~ ", "#| ", "#, fuzzy\n", "#. ", "#: a:1\n", "\"", "\\n", "\\", "\\x", "\\777",
    "\"Content-Type: text/plain; charset=GBK\\n\"\n",
    "\"Plural-Forms: nplurals=99999999999; plural=n;\\n\"\n",
    "\"Language: zh_CN\\n\"\n", "domain \"x\"\n",
  ]
}
