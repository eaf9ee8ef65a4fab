/// What the asker means to do.
public enum Action: String, Codable, Sendable, CaseIterable {
  case export, reexport
  /// In-country (15 CFR 734.16).
  case transfer
  /// Technology or source code to a foreign person (15 CFR 734.13(b), the "deemed" export).
  case release
  case `import`, purchase, use, invest, divest, pay, contract

  /// Whether it moves items: what the EAR controls.
  public var movesItems: Bool {
    switch self {
    case .export, .reexport, .transfer, .release: true
    default: false
    }
  }
}
