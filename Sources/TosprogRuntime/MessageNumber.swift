/// A number that a message may be given.
public protocol MessageNumber {
  /// The number as messages keep it.
  var messageValue: MessageValue { get }
}

/// A value that a message is given.
public enum MessageValue: Sendable, Hashable {
  /// Text that is shown as it is.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number with decimals.
  case real(Double)

  /// A number.
  public static func number(_ number: some MessageNumber) -> MessageValue { number.messageValue }
}

extension MessageNumber where Self: BinaryInteger {
  /// The number; one that no `Int` holds is taken as a `Double`.
  public var messageValue: MessageValue { Int(exactly: self).map(MessageValue.integer) ?? .real(Double(self)) }
}

extension Int: MessageNumber {}
extension Int8: MessageNumber {}
extension Int16: MessageNumber {}
extension Int32: MessageNumber {}
extension Int64: MessageNumber {}
extension UInt: MessageNumber {}
extension UInt8: MessageNumber {}
extension UInt16: MessageNumber {}
extension UInt32: MessageNumber {}
extension UInt64: MessageNumber {}

extension Double: MessageNumber {
  /// The number.
  public var messageValue: MessageValue { .real(self) }
}

extension Float: MessageNumber {
  /// The number with the decimals that it is printed with: 0.1 stays 0.1.
  public var messageValue: MessageValue { .real(Double(description) ?? Double(self)) }
}
