/// Hebrew: known names as usually spelled, others by their consonants and written vowels.
enum HebrewScript {
  static func write(_ run: ArraySlice<UInt32>, into writer: inout LatinWriter) {
    if let spelling = HebrewWords.table.spelling(of: run) { return writer.write(spelling) }
    for index in run.indices {
      let atStart = index == run.startIndex
      let atEnd = index + 1 == run.endIndex
      switch run[index] {
      case 0x5D5: writer.write(atStart ? "v" : "o")  // vav
      case 0x5D9: writer.write(atStart ? "y" : "i")  // yod
      case 0x5D0, 0x5E2: writer.write("a")  // alef, ayin
      case 0x5D4: writer.write(atEnd && !atStart ? "a" : "h")  // he
      case 0x5E4: writer.write(atStart ? "p" : "f")  // pe
      default: if let spelling = letters.spelling(of: run[index]) { writer.write(spelling) }
      }
    }
  }

  private static let letters = LetterTable(
    """
    b ב
    g ג
    d ד
    v װ
    z ז
    h ח
    t טת
    y ײױ
    k כךק
    l ל
    m םמ
    n ןנ
    s ס
    f ף
    ts ץצ
    r ר
    sh ש
    """)
}
