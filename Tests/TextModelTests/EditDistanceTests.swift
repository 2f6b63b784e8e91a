// The banded edit distance against the textbook one.
import Testing
import TextModel

@Suite struct EditDistanceTests {
  @Test(
    "A wrong spelling would be matched with the wrong word",
    arguments: [
      ("forum", "forum", 0), ("forum", "froum", 1), ("forum", "forums", 1), ("ab", "ba", 1),
      ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("", "", 0),
    ])
  func examples(left: String, right: String, edits: Int) {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    #expect(EditDistance.damerau(left, right, limit: 5) == edits)
    #expect(EditDistance.damerau(left, right, limit: edits) == edits)
    #expect(EditDistance.damerau(left, right, limit: edits - 1) == nil)
  }

  @Test("The band would miss or invent edits that the whole table shows")
  func agreesWithWholeTable() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let left = (0..<Int.random(in: 0...8, using: &generator)).map { _ in Int.random(in: 0...2) }
      let right = (0..<Int.random(in: 0...8, using: &generator)).map { _ in Int.random(in: 0...2) }
      let whole = EditDistance.damerau(left, right, limit: 20)
      for limit in 0...8 {
        let banded = EditDistance.damerau(left, right, limit: limit)
        #expect(banded == whole.flatMap { $0 <= limit ? $0 : nil })
      }
    }
  }
}
