import Names

/// The tokens of one name as scoring sees them: terms and their bytes, wherever they live.
struct NameView {
  /// Term numbers in the order of the name, with `bracketed` and `filler` set where they apply.
  var numbers: UnsafePointer<UInt32>
  var terms: UnsafePointer<Term>
  /// What `Term.offset` counts from.
  var text: UnsafePointer<UInt8>
  /// At most `NameView.maximumTokens`.
  var count: Int
  var mode: NameMode

  /// Longer names are cut: they are descriptions.
  static let maximumTokens = 32
  /// Set in a term number where the token stood in brackets.
  static let bracketed: UInt32 = 1 << 31
  /// A bracketed short name or remark weighs this share of its own weight.
  static let bracketedShare: Float = 0.35

  /// Set in a term number where the token is part of a legal form, a title or a stop word.
  static let filler: UInt32 = 1 << 30
  static let fillerWeight: Float = 0.03
  static let termMask: UInt32 = filler - 1

  /// A term number with what the name says of the token.
  static func number(_ term: UInt32, _ token: PreparedName.Token) -> UInt32 {
    term | (token.isBracketed ? bracketed : 0) | (token.isFiller ? filler : 0)
  }

  @inline(__always)
  func term(_ index: Int) -> UnsafePointer<Term> { terms + Int(numbers[index] & NameView.termMask) }

  @inline(__always)
  func bytes(_ index: Int) -> UnsafePointer<UInt8> { text + Int(term(index).pointee.offset) }

  @inline(__always)
  func isAside(_ index: Int) -> Bool { numbers[index] & (NameView.bracketed | NameView.filler) != 0 }

  @inline(__always)
  func weight(_ index: Int, in mode: NameMode) -> Float {
    let number = numbers[index]
    let weight = number & NameView.filler != 0 ? NameView.fillerWeight : term(index).pointee.weight(in: mode)
    return number & NameView.bracketed != 0 ? weight * NameView.bracketedShare : weight
  }

  /// A total order of names by their tokens' bytes, so that a pair can be taken in one order whoever asks.
  func precedes(_ other: NameView) -> Bool {
    if count != other.count { return count < other.count }
    for index in 0..<count {
      let (own, theirs) = (term(index).pointee, other.term(index).pointee)
      if own.length != theirs.length { return own.length < theirs.length }
      let (ownBytes, theirBytes) = (bytes(index), other.bytes(index))
      for place in 0..<Int(own.length) where ownBytes[place] != theirBytes[place] {
        return ownBytes[place] < theirBytes[place]
      }
    }
    return false
  }
}
