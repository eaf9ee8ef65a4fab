/// Something that happened to the threshold above which a match is an alert.
public enum ThresholdEvent: EventFamily {
  case proposed(ThresholdChange)
  case confirmed(ThresholdChange)
  case rejected(ThresholdChange)

  public var subject: String { "threshold" }

  public var kind: String {
    switch self {
    case .proposed: "threshold-proposed"
    case .confirmed: "threshold-confirmed"
    case .rejected: "threshold-rejected"
    }
  }

  init?(kind: String, from decoder: any Decoder) throws {
    switch kind {
    case "threshold-proposed": self = .proposed(try ThresholdChange(from: decoder))
    case "threshold-confirmed": self = .confirmed(try ThresholdChange(from: decoder))
    case "threshold-rejected": self = .rejected(try ThresholdChange(from: decoder))
    default: return nil
    }
  }

  func encodeBody(to encoder: any Encoder) throws {
    switch self {
    case .proposed(let body), .confirmed(let body), .rejected(let body): try body.encode(to: encoder)
    }
  }
}
