import Vocabulary

/// An identifier as it is compared: letters and digits of the value, upper case; "IMO 9187629" is 9187629.
struct IdentifierKey: Hashable {
  let value: String

  /// Nil for values of fewer than four letters or digits, which many parties share.
  init?(_ identifier: Identifier) {
    self.init(value: identifier.value)
  }

  init?(value: String) {
    var folded = String(
      String.UnicodeScalarView(
        value.uppercased().unicodeScalars.filter {
          $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }))
    if folded.hasPrefix("IMO"), folded.count == 10 { folded.removeFirst(3) }
    guard folded.utf8.count >= 4 else { return nil }
    self.value = folded
  }

  var hash: UInt64 {
    var text = value
    return text.withUTF8 { bytes in bytes.baseAddress.map { stableHash($0, bytes.count) } ?? 0 }
  }
}
