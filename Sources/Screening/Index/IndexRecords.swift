/// A piece of `IndexSection.text`.
struct TextRange: BitwiseCopyable {
  var offset: UInt32
  var length: UInt32

  static let empty = TextRange(offset: 0, length: 0)
}

/// A listing as the hot path needs it; everything else is in its encoded form.
struct ListingRecord: BitwiseCopyable {
  /// The first second in force; `Int64.min` where unknown.
  var effective: Int64
  /// The first second no longer in force; `Int64.max` while in force.
  var removed: Int64
  var id: TextRange
  /// Empty where the publisher gives none.
  var sourceID: TextRange
  /// The listing in `ListingCoder`'s form.
  var encoded: TextRange
  /// ISO codes, two bytes each.
  var countries: TextRange
  /// Birth dates as `BirthDateCode`s, four bytes each.
  var birthDates: TextRange
  var firstName: UInt32
  var nameCount: UInt16
  var list: UInt16
  /// `PartyKind`'s place + 1; 0 where unknown.
  var kind: UInt8
  /// 1 where `effective` is only the first snapshot's day.
  var effectiveIsFirstSnapshot: UInt8
  /// 1 where identifiers are known; they are read from the encoded form.
  var hasIdentifiers: UInt8
  var padding: UInt8 = 0
  var firstAddress: UInt32
  var addressCount: UInt32
  var endPadding: UInt32 = 0
}

/// A name (or an address) of a listing.
struct NameRecord: BitwiseCopyable {
  var listing: UInt32
  var firstTerm: UInt32
  /// As published.
  var text: TextRange
  /// Sum of the weights of its tokens, in its own mode.
  var weight: Float
  var termCount: UInt8
  /// `weak`, `former`, `primary`, `address`.
  var flags: UInt8
  /// How the name's tokens weigh: `NameMode`.
  var mode: UInt8
  /// The canonical legal form; 0 where none.
  var legalForm: UInt8
  /// Of all its tokens.
  var letters: LetterBag

  static let weak: UInt8 = 1
  static let former: UInt8 = 2
  static let primary: UInt8 = 4
  static let address: UInt8 = 8
}
