// Names of regions and languages.
internal import CICUShim

/// The names of regions and languages in one language, from CLDR.
///
/// Not for use from two threads at once.
package final class DisplayNames {
  private let handle: OpaquePointer

  /// Opens the names in a locale: `zh-Hans`, `en`.
  package init(locale: String) throws(ICUError) {
    var status: Int32 = 0
    let handle = isogloss_names_open(locale, &status)
    try ICUError.check(status, "opening the names in \(locale)")
    guard let handle else { throw ICUError(operation: "opening names", name: "no handle") }
    self.handle = handle
  }

  deinit { isogloss_names_close(handle) }

  /// The name of a region by its ISO 3166 code: `古巴` for `CU`; `nil` where there is none.
  package func region(_ code: String) -> String? { name(code, language: 0) }

  /// The name of a language by its code: `葡萄牙语` for `pt`; `nil` where there is none.
  package func language(_ code: String) -> String? { name(code, language: 1) }

  /// Every ISO region that has a name, in the order of the codes.
  ///
  /// - Complexity: O(regions), about 250.
  package func regions() -> [(code: String, name: String)] {
    Self.regionCodes.compactMap { code in region(code).map { (code, $0) } }
  }

  /// The two-letter codes of all ISO 3166 regions, ascending.
  package static let regionCodes: [String] = {
    var codes: [String] = []
    var next = isogloss_iso_regions()
    while let entry = next, let code = entry.pointee {
      codes.append(String(cString: code))
      next = entry + 1
    }
    return codes.sorted()
  }()

  private func name(_ code: String, language: Int32) -> String? {
    var count: Int32 = 0
    let start = isogloss_names_find(handle, language, code, &count)
    let name = String(
      decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
    // ICU answers with the code where it knows no name.
    return name.isEmpty || name == code ? nil : name
  }
}
