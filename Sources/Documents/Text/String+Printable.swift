extension String {
  /// Without control characters and direction overrides, which could rewrite the reader's terminal.
  package var printable: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars { kept.append(scalar.isUnprintable ? " " : scalar) }
    return String(kept)
  }
}

extension Unicode.Scalar {
  /// Controls, and the marks that reorder what stands around them.
  package var isUnprintable: Bool {
    properties.generalCategory == .control || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }
}
