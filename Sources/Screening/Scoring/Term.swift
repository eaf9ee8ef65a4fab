/// What scoring needs to know of a token, the same for a token of the index and one of a query.
struct Term: BitwiseCopyable {
  /// Packed romanization skeleton; equal for spellings of one name. 0 where too short to say anything.
  var soundKey: UInt64
  /// Packed consonants; compared only where one side's script writes no vowels.
  var consonantKey: UInt64
  /// Which letters occur: bit 0…25 for a–z, 26 for digits. Rejects most pairs without a distance.
  var letters: UInt32
  /// The ordinary word it is a form of ("technologies", "tekhnologii": technology), from 1; 0 for none.
  var ordinaryWord: UInt32
  /// Equivalence groups of given names ("mohammed", "muhammad"); 0 for none.
  var groups: SIMD4<UInt16>
  /// Strength of each membership, in percent.
  var groupStrengths: SIMD4<UInt8>
  /// `Term.vowelless`, `.digits`, `.particle`, `.aside`.
  var flags: UInt8
  var length: UInt8
  /// Written out, so that no byte of a record is left to chance.
  var padding: UInt16 = 0
  /// Distinctiveness, 0…1, among persons' names and among organizations'.
  var personWeight: Float
  var organizationWeight: Float
  /// Into `IndexSection.text`; for a query, into its own bytes.
  var offset: UInt32
  /// Into `IndexSection.postings`; 0 for a query.
  var firstPosting: UInt32
  var nameCount: UInt32
  var addressCount: UInt32

  static let vowelless: UInt8 = 1
  static let digits: UInt8 = 2
  static let particle: UInt8 = 4
  /// A title or a stop word: part of the name in one name, set apart in another.
  static let aside: UInt8 = 8
  /// The longest token compared; longer ones are cut.
  static let maximumLength = 63

  func weight(in mode: NameMode) -> Float {
    switch mode {
    case .person: personWeight
    case .organization: organizationWeight
    case .unknown: (personWeight + organizationWeight) * 0.5
    }
  }
}

/// Which letters a token holds, as `Term.letters` packs them.
@inline(__always)
func letterMask(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
  var mask: UInt32 = 0
  for index in 0..<length {
    let byte = bytes[index]
    if byte &- 97 < 26 { mask |= 1 << UInt32(byte &- 97) } else { mask |= 1 << 26 }
  }
  return mask
}
