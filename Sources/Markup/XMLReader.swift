// Reads XML event by event, in little memory.
internal import CXMLShim

/// Reads an XML document event by event.
///
/// ```swift
/// let reader = try XMLReader(path: "memory.tmx", name: "memory.tmx")
/// while let event = try reader.next() { … }
/// ```
///
/// A document type is passed over, never fetched; entities are those that XML itself defines. The
/// document may be in any encoding that the system knows. Not for use from two threads at once.
package final class XMLReader {
  /// The document's name, for errors.
  package let name: String
  private let handle: OpaquePointer
  private let blocks: ByteBlocks
  private let limits: XMLLimits
  private var names: [String] = []
  private var told = 0
  private var eventCount = 0
  private var isAtEnd = false

  /// Opens the file at `path`; errors call it `name`.
  package convenience init(
    path: String, name: String, limits: XMLLimits = XMLLimits()
  ) throws(XMLError) {
    let blocks: ByteBlocks
    do {
      blocks = try ByteBlocks(path: path)
    } catch {
      throw XMLError(file: name, place: .start, problem: .unreadable(reason: error.words))
    }
    try self.init(blocks, name: name, limits: limits)
  }

  /// Reads a document that is in memory; errors call it `name`.
  package convenience init(
    bytes: [UInt8], name: String, limits: XMLLimits = XMLLimits()
  ) throws(XMLError) {
    try self.init(ByteBlocks(bytes), name: name, limits: limits)
  }

  private init(_ blocks: ByteBlocks, name: String, limits: XMLLimits) throws(XMLError) {
    let own = isogloss_xml_limits(
      depth: Int32(clamping: limits.depth), attributes: Int32(clamping: limits.attributes),
      text: Int64(limits.text))
    guard let handle = isogloss_xml_open(own) else {
      throw XMLError(file: name, place: .start, problem: .noMemory)
    }
    self.handle = handle
    self.blocks = blocks
    self.name = name
    self.limits = limits
  }

  deinit { isogloss_xml_close(handle) }

  /// The next part of the document; `nil` after the last.
  ///
  /// - Throws: ``XMLError`` at the first fault, after all events before it.
  /// - Complexity: O(n) in the length of the document for all calls together.
  package func next() throws(XMLError) -> XMLEvent? {
    guard let token = try nextToken(), let events = isogloss_xml_events(handle, nil) else {
      return nil
    }
    return event(events[token.index])
  }

  /// The next part of the document, without its text and its attributes; `nil` after the last.
  ///
  /// - Throws: ``XMLError`` at the first fault, after all parts before it.
  package func nextToken() throws(XMLError) -> XMLToken? {
    while true {
      if told < eventCount, let events = isogloss_xml_events(handle, nil) {
        let event = events[told]
        told += 1
        let kind: XMLToken.Kind = event.kind == 0 ? .start : event.kind == 1 ? .end : .text
        return XMLToken(
          kind: kind, name: Int(event.name), place: XMLPlace(event.place), index: told - 1)
      }
      if let fault { throw fault }
      guard !isAtEnd else { return nil }
      try feed()
    }
  }

  /// The name of the element that `token`, the last one, begins or ends.
  package func name(of token: XMLToken) -> XMLName {
    guard token.index < eventCount, let events = isogloss_xml_events(handle, nil) else {
      return XMLName("")
    }
    return name(events[token.index].name, events[token.index].namespace_name)
  }

  /// The attributes of the element that `token`, the last one, begins.
  package func attributes(of token: XMLToken) -> [XMLAttribute] {
    guard token.index < eventCount, let events = isogloss_xml_events(handle, nil) else {
      return []
    }
    return attributes(events[token.index])
  }

  /// The value of the attribute with a local name, of the element that `token`, the last one, begins;
  /// no other attribute is copied.
  package func value(of local: String, in token: XMLToken) -> String? {
    guard token.index < eventCount, let events = isogloss_xml_events(handle, nil),
      let all = isogloss_xml_attributes(handle, nil)
    else { return nil }
    let event = events[token.index]
    for number in 0..<Int(event.attribute_count) {
      let attribute = all[Int(event.attribute_start) + number]
      if names[Int(attribute.name)] == local {
        return text(attribute.value_start, attribute.value_count)
      }
    }
    return nil
  }

  /// Appends the text that `token`, the last one, is.
  package func append(textOf token: XMLToken, to bytes: inout [UInt8]) {
    guard token.kind == .text, token.index < eventCount,
      let events = isogloss_xml_events(handle, nil), let start = isogloss_xml_bytes(handle, nil)
    else { return }
    let event = events[token.index]
    bytes += UnsafeBufferPointer(
      start: start + Int(event.text_start), count: Int(event.text_count))
  }

  private func feed() throws(XMLError) {
    let block: [UInt8]
    do {
      block = try blocks.next()
    } catch {
      throw XMLError(file: name, place: .start, problem: .unreadable(reason: error.words))
    }
    isAtEnd = block.isEmpty
    told = 0
    _ = isogloss_xml_feed(handle, block, Int64(block.count), isAtEnd ? 1 : 0)
    var count: Int64 = 0
    _ = isogloss_xml_events(handle, &count)
    eventCount = Int(count)
    for number in names.count..<Int(isogloss_xml_name_count(handle)) {
      names.append(isogloss_xml_name(handle, Int32(number)).map { String(cString: $0) } ?? "")
    }
  }

  private func event(_ event: isogloss_xml_event) -> XMLEvent {
    let place = XMLPlace(event.place)
    switch event.kind {
    case 0:
      return .start(
        name(event.name, event.namespace_name), attributes: attributes(event), at: place)
    case 1: return .end(name(event.name, event.namespace_name), at: place)
    default: return .text(text(event.text_start, event.text_count), at: place)
    }
  }

  private func attributes(_ event: isogloss_xml_event) -> [XMLAttribute] {
    var count: Int64 = 0
    guard event.attribute_count > 0, let all = isogloss_xml_attributes(handle, &count) else {
      return []
    }
    let start = Int(event.attribute_start)
    let own = UnsafeBufferPointer(start: all, count: Int(count))
    return own[start..<start + Int(event.attribute_count)].map {
      XMLAttribute(
        name: name($0.name, $0.namespace_name), value: text($0.value_start, $0.value_count))
    }
  }

  private func name(_ local: Int32, _ namespace: Int32) -> XMLName {
    let uri = namespace < 0 ? nil : names[Int(namespace)]
    return XMLName(names[Int(local)], namespace: uri)
  }

  private func text(_ start: Int64, _ length: Int64) -> String {
    var count: Int64 = 0
    let bytes = UnsafeBufferPointer(start: isogloss_xml_bytes(handle, &count), count: Int(count))
    return String(decoding: bytes[Int(start)..<Int(start + length)], as: UTF8.self)
  }

  private var fault: XMLError? {
    let found = isogloss_xml_fault_found(handle)
    guard found.kind != 0 else { return nil }
    // Names of the document stand in libxml2's words, and may be as long as they like.
    let words = (found.message.map { String(cString: $0) } ?? "").prefix(300)
      .split(whereSeparator: \.isNewline).joined(separator: " ")
    let problem: XMLError.Problem =
      switch found.kind {
      case 2: .unknownEntity(words)
      case 3: .tooDeep(limit: limits.depth)
      case 4: .tooManyAttributes(limit: limits.attributes)
      case 5: .tooMuchText(limit: limits.text)
      case 6: .noMemory
      case 7: .unknownEncoding(words)
      case 8: .badBytes(encoding: words)
      default: .malformed(reason: words)
      }
    return XMLError(file: name, place: XMLPlace(found.place), problem: problem)
  }
}

extension XMLPlace {
  /// The document's beginning.
  package static let start = XMLPlace(offset: 0, line: 1, column: 1)

  fileprivate init(_ place: isogloss_xml_place) {
    self.init(offset: Int(place.offset), line: Int(place.line), column: Int(place.column))
  }
}
