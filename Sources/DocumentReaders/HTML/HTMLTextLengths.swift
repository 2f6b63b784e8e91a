// How much text, and how much of it in links, stands in each part of a web page.
internal import Markup

/// How much text, and how much of it in links, stands in each part of a web page.
struct HTMLTextLengths {
  private var textBefore: [Int] = [0]
  private var linkedBefore: [Int] = [0]
  private var linksBefore: [Int] = [0]

  /// Counts the characters of a page that are no white space.
  ///
  /// - Complexity: O(n).
  init(_ page: HTMLPage, without isDropped: [Bool]) {
    var linkEnd = 0
    var (text, linked, links) = (0, 0, 0)
    for (index, node) in page.nodes.enumerated() {
      if node.name == "a", node.attributes.contains(where: { $0.name == "href" }) {
        linkEnd = max(linkEnd, node.end)
        links += 1
      }
      if node.isText, !isDropped[index] {
        let count = page.source[node.range].count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
        text += count
        if index < linkEnd { linked += count }
      }
      textBefore.append(text)
      linkedBefore.append(linked)
      linksBefore.append(links)
    }
  }

  func text(_ nodes: Range<Int>) -> Int { Self.sum(textBefore, nodes) }
  func linked(_ nodes: Range<Int>) -> Int { Self.sum(linkedBefore, nodes) }
  func links(_ nodes: Range<Int>) -> Int { Self.sum(linksBefore, nodes) }

  private static func sum(_ before: [Int], _ nodes: Range<Int>) -> Int {
    before[nodes.upperBound] - before[nodes.lowerBound]
  }
}
