// A number in a text, in one of the styles that there are for it.
import Linting

/// A number, an amount or a date in a text.
package struct NumberUse: Sendable {
  /// What there are several styles of.
  enum Kind: Int {
    /// A number of things: `ten years`, `10 years`.
    case count
    /// A number in an order: `tenth anniversary`, `10th anniversary`.
    case ordinal
    /// An amount of money: `US$5 billion`, `$5 billion`.
    case amount
    /// Parts of a hundred: `percent`, `per cent`, `%`.
    case percentage
    /// Figures of four digits and more: `1,000`, `1000`.
    case grouping
    /// Days: `13 May`, `May 13`.
    case date

    /// Whether only what one document mixes is a fault.
    var isOfOneDocument: Bool { self.rawValue >= Kind.percentage.rawValue }
  }

  let kind: Kind
  /// What has to be equal for two styles to be a fault: the number and the noun, the amount.
  let key: String
  /// The style.
  let style: String
  let place: Place
}
