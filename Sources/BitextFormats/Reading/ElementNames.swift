// What the numbers of element names stand for.
internal import Markup

/// Turns the numbers of a document's element names into what they stand for, each looked up once.
struct ElementNames<Tag> {
  private var tags: [Tag?] = []
  private let tag: (XMLName) -> Tag

  init(_ tag: @escaping (XMLName) -> Tag) { self.tag = tag }

  /// What the element of `token` is.
  mutating func callAsFunction(_ token: XMLToken, in reader: XMLReader) -> Tag {
    if token.name >= 0, token.name < tags.count, let known = tags[token.name] { return known }
    let found = tag(reader.name(of: token))
    guard token.name >= 0 else { return found }
    while tags.count <= token.name { tags.append(nil) }
    tags[token.name] = found
    return found
  }
}
