import Foundation

/// Scripts without a table of their own (Georgian, Armenian, Devanagari, Thai …): the general Unicode transform.
enum OtherScript {
  static func write(_ run: ArraySlice<UInt32>, into writer: inout LatinWriter) {
    let text = String(String.UnicodeScalarView(run.compactMap(Unicode.Scalar.init)))
    let latin = text.applyingTransform(.toLatin, reverse: false) ?? ""
    let plain = latin.decomposedStringWithCompatibilityMapping
    for scalar in plain.unicodeScalars {
      if scalar.value < 0x80 {
        if let byte = ASCIIText.fold(UInt8(scalar.value)) { writer.write(byte) }
      } else if let spelling = LatinScript.letters.spelling(of: scalar.value) {
        writer.write(spelling)
      }
    }
  }
}
