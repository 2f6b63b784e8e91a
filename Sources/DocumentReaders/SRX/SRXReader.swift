// Reads SRX 2.0: rules of sentence segmentation.
package import DocumentModel
internal import Markup
internal import TextModel

/// Reads SRX 2.0 (Segmentation Rules eXchange, LISA OSCAR, 7 April 2008).
///
/// What is said of formatting codes and subflows is passed over: documents are read without codes.
package struct SRXReader {
  private static let namespace = "http://www.lisa.org/srx20"
  private let name: String
  private let reader: XMLReader
  private var sets: [SegmentationRules.RuleSet] = []
  private var maps: [SegmentationRules.LanguageMap] = []
  private var cascades = false

  /// The rules in a file.
  ///
  /// - Parameter name: The name to show for the file.
  /// - Throws: ``SegmentationError``, with the line.
  /// - Complexity: O(n) in the length of the file.
  package static func read(
    _ bytes: [UInt8], name: String
  ) throws(SegmentationError) -> SegmentationRules {
    let result: Result<SegmentationRules, SegmentationError>
    do throws(XMLError) {
      var reader = SRXReader(name: name, reader: try XMLReader(bytes: bytes, name: name))
      result = try reader.rules(hash: ContentHash(bytes).hex)
    } catch {
      throw SegmentationError(
        file: name, line: error.place.line, problem: error.problem.description)
    }
    return try result.get()
  }

  private init(name: String, reader: XMLReader) {
    self.name = name
    self.reader = reader
  }

  private mutating func rules(
    hash: String
  ) throws(XMLError) -> Result<SegmentationRules, SegmentationError> {
    var isRoot = true
    while let event = try reader.next() {
      guard case .start(let tag, let attributes, let place) = event else { continue }
      if isRoot, let fault = rootFault(tag, attributes, place) { return .failure(fault) }
      isRoot = false
      let element = XMLElement(name: tag, attributes: attributes, place: place)
      guard tag.namespace == Self.namespace else { continue }
      switch tag.local {
      case "header": cascades = element.attribute("cascade") == "yes"
      case "languagerule":
        let whole = try reader.element(tag, attributes: attributes, at: place)
        if let fault = add(whole) { return .failure(fault) }
      case "languagemap":
        guard let pattern = element.attribute("languagepattern"),
          let name = element.attribute("languagerulename")
        else { return .failure(fault(place, "<languagemap> needs its two attributes")) }
        maps.append(.init(pattern: pattern, name: name, line: place.line))
      default: break
      }
    }
    if let fault = mapFault() { return .failure(fault) }
    return .success(
      SegmentationRules(file: name, hash: hash, cascades: cascades, sets: sets, maps: maps))
  }

  private func rootFault(
    _ tag: XMLName, _ attributes: [XMLAttribute], _ place: XMLPlace
  ) -> SegmentationError? {
    let version = attributes.first { $0.name.local == "version" }?.value ?? "without a version"
    guard tag.local == "srx" else {
      return fault(place, "the document is <\(tag.local)>; rules of segmentation are <srx>")
    }
    guard tag.namespace == Self.namespace, version == "2.0" else {
      return fault(
        place, "SRX \(version) is not read; save the rules as SRX 2.0 (xmlns=\"\(Self.namespace)\")"
      )
    }
    return nil
  }

  private mutating func add(_ element: XMLElement) -> SegmentationError? {
    guard let name = element.attribute("languagerulename") else {
      return fault(element.place, "<languagerule> needs a languagerulename")
    }
    guard !sets.contains(where: { $0.name == name }) else {
      return fault(element.place, "there are two sets of rules called `\(name)`")
    }
    var set = SegmentationRules.RuleSet(name: name, rules: [])
    for rule in element.elements where rule.name.local == "rule" {
      let value = rule.attribute("break") ?? "yes"
      guard value == "yes" || value == "no" else {
        return fault(rule.place, "`break` is yes or no, not `\(value)`")
      }
      func text(_ name: String) -> String {
        rule.elements.first { $0.name.local == name }?.text ?? ""
      }
      set.rules.append(
        .init(
          isBreak: value == "yes", before: text("beforebreak"), after: text("afterbreak"),
          line: rule.place.line))
    }
    sets.append(set)
    return nil
  }

  private func mapFault() -> SegmentationError? {
    let names = Set(sets.map(\.name))
    if let map = maps.first(where: { !names.contains($0.name) }) {
      return SegmentationError(
        file: name, line: map.line, problem: "there are no rules called `\(map.name)`")
    }
    guard maps.isEmpty else { return nil }
    return SegmentationError(
      file: name, line: nil,
      problem: "has no <languagemap>, so that its rules are for no language")
  }

  private func fault(_ place: XMLPlace, _ problem: String) -> SegmentationError {
    SegmentationError(file: name, line: place.line, problem: problem)
  }
}
