// Which labelled names stand in a text.

extension TermLabels {
  /// The labels of the names that stand in `texts`.
  ///
  /// A concept whose names stand there only inside longer ones is optional; one without any is left
  /// out.
  /// - Complexity: O(names × size of the texts).
  package func standing(in texts: [String]) -> TermLabels {
    let keys = TermKeys()
    let folded = texts.map(keys.text)
    let places = concepts.map { concept in
      concept.names.map { Self.places(of: Array(keys.key($0.text).utf8), in: folded) }
    }
    let nested = Self.nested(Set(places.joined().joined()))
    let kept = zip(concepts, places).compactMap { concept, own -> Concept? in
      let names = zip(concept.names, own).filter { !$0.1.isEmpty }.map(\.0)
      let isNested = own.joined().allSatisfy(nested.contains)
      return names.isEmpty
        ? nil : Concept(isOptional: concept.isOptional || isNested, names: names)
    }
    return TermLabels(concepts: kept)
  }

  private struct Place: Hashable {
    var text: Int
    var start: Int
    var end: Int
  }

  /// The places that lie inside longer ones.
  private static func nested(_ places: Set<Place>) -> Set<Place> {
    var nested: Set<Place> = []
    var reach = (text: -1, end: 0)
    let inOrder = places.sorted { ($0.text, $0.start, $1.end) < ($1.text, $1.start, $0.end) }
    for place in inOrder {
      if place.text == reach.text, place.end <= reach.end {
        nested.insert(place)
      } else {
        reach = (place.text, place.end)
      }
    }
    return nested
  }

  /// Where `name` stands as a whole: no Latin letter or digit goes on right beside it.
  private static func places(of name: [UInt8], in texts: [[UInt8]]) -> [Place] {
    guard let first = name.first, let last = name.last else { return [] }
    var places: [Place] = []
    for (index, text) in texts.enumerated() where text.count >= name.count {
      for start in 0...(text.count - name.count) where text[start] == first {
        let end = start + name.count
        guard text[start..<end].elementsEqual(name) else { continue }
        let goesOnBefore = start > 0 && isWordByte(text[start - 1]) && isWordByte(first)
        let goesOnAfter = end < text.count && isWordByte(text[end]) && isWordByte(last)
        if !goesOnBefore, !goesOnAfter { places.append(Place(text: index, start: start, end: end)) }
      }
    }
    return places
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
