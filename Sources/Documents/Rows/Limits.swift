/// What one question may hold; each is far beyond any real party, and tested on both sides.
package enum Limits {
  /// Bytes of UTF-8 in one name, alias or address.
  package static let textBytes = 10_000
  /// Bytes of one row of an input file.
  package static let rowBytes = 16 * 1024 * 1024
  /// Names, addresses or identifiers of one party.
  package static let valuesPerField = 1_000
  /// Matches that may be asked for.
  package static let matches = 1_000
}
