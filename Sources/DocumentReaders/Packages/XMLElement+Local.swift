// Looks things up in XML elements by name, whatever the namespace.
internal import Markup

extension XMLElement {
  /// The first child element of a name.
  func child(_ local: String) -> XMLElement? {
    for case .element(let element) in children where element.name.local == local { return element }
    return nil
  }

  /// The value of the attribute of a name, in whatever namespace.
  func value(_ local: String) -> String? { attributes.value(local) }
}

extension [XMLAttribute] {
  /// The value of the attribute of a name, in whatever namespace.
  func value(_ local: String) -> String? { first { $0.name.local == local }?.value }

  /// Whether an on-off setting with these attributes is on.
  var isOn: Bool { !["0", "false", "off", "none"].contains(value("val") ?? "1") }
}
