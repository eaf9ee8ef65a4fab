/// Modern Greek by ELOT 743, with its digraphs.
enum GreekScript {
  static func write(_ run: ArraySlice<UInt32>, into writer: inout LatinWriter) {
    let word = run.map(plain)
    var index = 0
    while index < word.count {
      let next = index + 1 < word.count ? word[index + 1] : nil
      if let digraph = digraph(word[index], next, following: word[index...].dropFirst(2).first, at: index) {
        writer.write(digraph)
        index += 2
      } else {
        if let spelling = letters.spelling(of: word[index]) { writer.write(spelling) }
        index += 1
      }
    }
  }

  private static func digraph(
    _ letter: UInt32, _ next: UInt32?, following: UInt32?, at index: Int
  ) -> StaticString? {
    switch (letter, next) {
    case (0x3BF, 0x3C5): "ou"  // ου
    case (0x3B1, 0x3C5): isVoiceless(following) ? "af" : "av"  // αυ
    case (0x3B5, 0x3C5): isVoiceless(following) ? "ef" : "ev"  // ευ
    case (0x3B7, 0x3C5): isVoiceless(following) ? "if" : "iv"  // ηυ
    case (0x3BC, 0x3C0): index == 0 ? "b" : "mp"  // μπ
    case (0x3BD, 0x3C4): index == 0 ? "d" : "nt"  // ντ
    case (0x3B3, 0x3BA): index == 0 ? "g" : "gk"  // γκ
    case (0x3B3, 0x3B3): "ng"  // γγ
    case (0x3B3, 0x3BE): "nx"  // γξ
    case (0x3B3, 0x3C7): "nch"  // γχ
    default: nil
    }
  }

  /// θ κ ξ π σ τ φ χ ψ, and the end of the word.
  private static func isVoiceless(_ letter: UInt32?) -> Bool {
    switch letter {
    case nil, 0x3B8, 0x3BA, 0x3BE, 0x3C0, 0x3C2, 0x3C3, 0x3C4, 0x3C6, 0x3C7, 0x3C8: true
    default: false
    }
  }

  /// Lower case without accent; a dieresis keeps its letter apart and so out of digraphs.
  private static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x3AF: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3CD: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    case 0x391...0x3A9: scalar + 0x20
    default: scalar
    }
  }

  private static let letters = LetterTable(
    """
    a α
    v β
    g γ
    d δ
    e ε
    z ζ
    i ηιϊΐΪ
    th θ
    k κ
    l λ
    m μ
    n ν
    x ξ
    o οω
    p π
    r ρ
    s σς
    t τ
    y υϋΰΫ
    f φ
    ch χ
    ps ψ
    """)
}
