import Vocabulary

/// How the tokens of a name weigh: "Bank" says little in an organization's name and much in a person's.
enum NameMode: UInt8 {
  case person
  case organization
  case unknown

  init(_ kind: PartyKind?) {
    self =
      switch kind {
      case .person: .person
      case .organization, .vessel, .aircraft: .organization
      case nil: .unknown
      }
  }

  /// The mode of a pair: what one side knows beats what the other doesn't. Symmetric.
  static func of(_ left: NameMode, _ right: NameMode) -> NameMode {
    switch (left, right) {
    case (.unknown, let known): known
    case (let known, .unknown): known
    default: left == right ? left : .unknown
    }
  }
}
