/// An item's place on the Commerce Control List: an ECCN with the paragraph as far as it is known, or EAR99.
///
/// Shape: digit, product group `A`–`E`, three digits, then a paragraph path (`3A001.a.2`); 15 CFR 738.2.
public enum ClassificationNumber: Hashable, Sendable {
  /// Subject to the EAR and not on the Commerce Control List (15 CFR 734.3(c)).
  case ear99
  case eccn(ECCN)

  /// Reads `3A001`, `3a001.a.2`, `EAR 99`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    if let eccn = ECCN(text) {
      self = .eccn(eccn)
      return
    }
    let trimmed = String(text.filter { $0 != " " })
    if trimmed.uppercased() == "EAR99" {
      self = .ear99
    } else if let eccn = ECCN(trimmed) {
      self = .eccn(eccn)
    } else {
      return nil
    }
  }

  public var eccn: ECCN? {
    if case .eccn(let eccn) = self { return eccn }
    return nil
  }
}

extension ClassificationNumber: CustomStringConvertible {
  public var description: String {
    switch self {
    case .ear99: "EAR99"
    case .eccn(let eccn): eccn.description
    }
  }
}
