/// Bytes as text, and whether they were UTF-8.
package struct DecodedText {
  package let text: String
  /// Bytes that are no UTF-8 stand in `text` as U+FFFD.
  package let isRepaired: Bool

  package init(_ bytes: [UInt8]) {
    if let valid = String(validating: bytes, as: UTF8.self) {
      (text, isRepaired) = (valid, false)
    } else {
      (text, isRepaired) = (String(decoding: bytes, as: UTF8.self), true)
    }
  }
}
