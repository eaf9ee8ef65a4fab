/// The language whose reading of the Cyrillic letters a text shows by the letters only that language uses.
enum CyrillicAlphabet {
  case russian, ukrainian, belarusian, bulgarian, serbian, turkic, uzbek

  init(of scalars: [UInt32]) {
    var marks = Marks()
    for (index, scalar) in scalars.enumerated() where (0x400...0x52F).contains(scalar) {
      marks.note(
        CyrillicScript.lowercased(scalar), after: scalars[..<index].last,
        before: scalars[index...].dropFirst().first)
    }
    self = marks.alphabet
  }

  /// Which telling letters were seen.
  private struct Marks {
    var ukrainian = false
    var dottedI = false
    var shortU = false
    var eastern = false
    var serbian = false
    var turkic = false
    var uzbek = false
    var vocalicHardSign = false
    var softSibilant = false

    mutating func note(_ letter: UInt32, after previous: UInt32?, before next: UInt32?) {
      let next = next.map(CyrillicScript.lowercased)
      switch letter {
      case 0x454, 0x457, 0x491: ukrainian = true  // є ї ґ
      case 0x456: dottedI = true  // і
      case 0x45E: shortU = true  // ў
      case 0x44B, 0x44D: eastern = true  // ы э
      case 0x452, 0x453, 0x455, 0x458, 0x459, 0x45A, 0x45B, 0x45C, 0x45F: serbian = true  // ђ ѓ ѕ ј љ њ ћ ќ џ
      case 0x4B3, 0x4B7, 0x4EF: uzbek = true  // ҳ ҷ ӯ
      case 0x493, 0x49B, 0x4A3, 0x4AF, 0x4B1, 0x4BB, 0x4D9, 0x4E9: turkic = true  // ғ қ ң ү ұ һ ә ө
      case 0x44A: vocalicHardSign = vocalicHardSign || next.map(Self.isConsonant) ?? false  // ъ
      case 0x44C: softSibilant = softSibilant || (previous == 0x441 && next == 0x43A)  // ськ, as in -ський
      default: break
      }
    }

    var alphabet: CyrillicAlphabet {
      if serbian { return .serbian }
      if uzbek || (shortU && turkic) { return .uzbek }
      if turkic { return .turkic }
      if ukrainian { return .ukrainian }
      if shortU || (dottedI && eastern) { return .belarusian }
      if dottedI || softSibilant { return .ukrainian }
      return vocalicHardSign ? .bulgarian : .russian
    }

    private static func isConsonant(_ letter: UInt32) -> Bool {
      switch letter {
      case 0x431...0x434, 0x436, 0x437, 0x43A...0x43D, 0x43F...0x442, 0x444...0x449: true
      default: false
      }
    }
  }
}
