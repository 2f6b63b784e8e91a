// What several rules work out of one document, worked out once.
import Synchronization

/// What several rules work out of one document, worked out once, by its type.
final class SharedFacts: Sendable {
  private let values = Mutex<[ObjectIdentifier: any Sendable]>([:])

  /// The value of type `Value`, made with `make` where there is none yet.
  func value<Value: Sendable>(_ make: () -> Value) -> Value {
    let key = ObjectIdentifier(Value.self)
    if let known = values.withLock({ $0[key] }) as? Value { return known }
    let value = make()
    values.withLock { $0[key] = value }
    return value
  }
}
