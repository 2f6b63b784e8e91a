// Damages the parts of an archive, which is then packed again.
import Markup
import TestSupport

/// Damages the parts of an archive, which is then packed again: damage to the packed bytes is found
/// by their check sums, and never comes to the readers of the parts.
enum PackageDamage {
  /// The archive with one or two parts damaged; `nil` where it is none.
  static func damaged(
    _ archive: [UInt8], with random: inout SeededGenerator,
    _ damage: ([UInt8], inout SeededGenerator) -> [UInt8]
  ) -> [UInt8]? {
    guard let zip = try? ZipArchive(archive, name: "seed"), !zip.entries.isEmpty,
      let parts = try? zip.contents(of: Set(zip.entries))
    else { return nil }
    var changed: [String: [UInt8]] = [:]
    for _ in 0...Int(random.next() % 2) {
      // The longest parts hold the text, and are damaged as often as all others together.
      let names = zip.entries.filter { $0.hasSuffix(".xml") }
        .sorted { (parts[$0]?.count ?? 0, $1) > (parts[$1]?.count ?? 0, $0) }
      guard !names.isEmpty else { return nil }
      let some = random.next() % 2 == 0 ? Array(names.prefix(2)) : names
      let name = some[Int(random.next() % UInt64(some.count))]
      changed[name] = damage(changed[name] ?? parts[name] ?? [], &random)
    }
    return try? zip.replacing(changed)
  }
}
