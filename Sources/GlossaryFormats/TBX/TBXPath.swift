// Where an element stands among those around it.

/// Where an element stands: the names of the elements around it, the outermost first.
struct TBXPath {
  private var names: [String] = []

  /// The path of what stands inside an element of this path.
  func entering(_ name: String) -> TBXPath {
    var path = self
    path.names.append(name)
    return path
  }

  /// The element right around it; empty for the root.
  var parent: String { names.last ?? "" }

  /// The element around that.
  var grandparent: String { names.count > 1 ? names[names.count - 2] : "" }

  /// Whether it is the root.
  var isRoot: Bool { names.isEmpty }

  /// Whether it stands in the header or in the back matter.
  var isOutsideBody: Bool { names.contains("tbxHeader") || names.contains("back") }
}
