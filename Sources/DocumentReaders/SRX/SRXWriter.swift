// Writes SRX 2.0: rules of sentence segmentation.
package import DocumentModel
internal import Markup

/// Writes SRX 2.0 (Segmentation Rules eXchange, LISA OSCAR, 7 April 2008).
package enum SRXWriter {
  /// The rules as a file.
  ///
  /// - Complexity: O(n) in the length of the rules.
  package static func file(_ rules: SegmentationRules) -> String {
    var out = XMLWriter()
    out.open("srx", ["xmlns": "http://www.lisa.org/srx20", "version": "2.0"])
    out.open("header", ["segmentsubflows": "yes", "cascade": rules.cascades ? "yes" : "no"])
    out.element("formathandle", ["type": "start", "include": "no"])
    out.element("formathandle", ["type": "end", "include": "yes"])
    out.element("formathandle", ["type": "isolated", "include": "no"])
    out.close()
    out.open("body")
    out.open("languagerules")
    for set in rules.sets {
      out.open("languagerule", ["languagerulename": set.name])
      for rule in set.rules {
        out.open("rule", ["break": rule.isBreak ? "yes" : "no"])
        out.element("beforebreak", text: rule.before)
        out.element("afterbreak", text: rule.after)
        out.close()
      }
      out.close()
    }
    out.close()
    out.open("maprules")
    for map in rules.maps {
      out.element("languagemap", ["languagepattern": map.pattern, "languagerulename": map.name])
    }
    for _ in 0..<3 { out.close() }
    return out.text
  }
}
