// What is wrong with an XML document, and where.

/// What is wrong with an XML document.
package struct XMLError: Error, Hashable, Sendable {
  /// The kinds of faults.
  package enum Problem: Hashable, Sendable {
    /// The file cannot be read, for the system's reason.
    case unreadable(reason: String)
    /// The document is not well-formed, in libxml2's words.
    case malformed(reason: String)
    /// An entity other than the five that XML defines.
    case unknownEntity(String)
    /// More elements inside one another than allowed.
    case tooDeep(limit: Int)
    /// More attributes on one element than allowed.
    case tooManyAttributes(limit: Int)
    /// More bytes of text, or of attribute values, than allowed.
    case tooMuchText(limit: Int)
    /// An encoding that the system does not know.
    case unknownEncoding(String)
    /// Bytes that are none in the document's encoding.
    case badBytes(encoding: String)
    /// There is no memory for a parser.
    case noMemory
  }

  /// The file's name as it was given.
  package let file: String
  /// Where the fault is.
  package let place: XMLPlace
  /// What is wrong.
  package let problem: Problem

  /// Creates a fault.
  package init(file: String, place: XMLPlace, problem: Problem) {
    self.file = file
    self.place = place
    self.problem = problem
  }
}

extension XMLError: CustomStringConvertible {
  /// One line: `file:line:column: what is wrong; what to do`.
  package var description: String {
    if case .unreadable(let reason) = problem { return "\(file): cannot be read: \(reason)" }
    return "\(file):\(place.line):\(place.column): \(problem)"
  }
}

extension XMLError.Problem: CustomStringConvertible {
  /// What is wrong and what to do, without the place.
  package var description: String {
    switch self {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .malformed(let reason): "not well-formed XML: \(reason)"
    case .unknownEntity(let name):
      "the entity '&\(name);' is not defined; only &amp; &lt; &gt; &quot; &apos; and numbers "
        + "such as &#8212; are read"
    case .tooDeep(let limit):
      "more than \(limit) elements inside one another\(InputLimit.xmlDepth.remedy)"
    case .tooManyAttributes(let limit):
      "more than \(limit) attributes on one element\(InputLimit.xmlAttributes.remedy)"
    case .tooMuchText(let limit):
      "more than \(limit) bytes of text in one place\(InputLimit.xmlText.remedy)"
    case .unknownEncoding(let name): "the encoding '\(name)' is not known; save the file as UTF-8"
    case .badBytes(let encoding):
      "bytes that are not \(encoding); declare the file's encoding, or save it as UTF-8"
    case .noMemory: "there is no memory left for reading it"
    }
  }
}
