// Reads whole elements.

extension XMLReader {
  /// The most bytes that an element read as a whole may have.
  package static let elementLimit = 64 << 20

  /// Reads the rest of the element whose start tag ``next()`` has just returned.
  ///
  /// - Throws: ``XMLError``, also where the element is longer than ``elementLimit``.
  /// - Complexity: O(n) in the length of the element.
  package func element(
    _ name: XMLName, attributes: [XMLAttribute], at place: XMLPlace
  ) throws(XMLError) -> XMLElement {
    var open = [XMLElement(name: name, attributes: attributes, place: place)]
    while let event = try next() {
      switch event {
      case .start(let name, let attributes, let here):
        guard here.offset - place.offset <= Self.elementLimit else {
          throw XMLError(
            file: self.name, place: here, problem: .tooMuchText(limit: Self.elementLimit))
        }
        open.append(XMLElement(name: name, attributes: attributes, place: here))
      case .text(let text, let here): open[open.count - 1].children.append(.text(text, at: here))
      case .end:
        let done = open.removeLast()
        guard !open.isEmpty else { return done }
        open[open.count - 1].children.append(.element(done))
      }
    }
    // The parser has refused a document that ends inside an element.
    return open[0]
  }
}
