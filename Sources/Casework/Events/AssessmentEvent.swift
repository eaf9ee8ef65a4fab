/// Something that happened to a kept assessment or report.
public enum AssessmentEvent: EventFamily {
  case saved(SavedAssessment)
  case asked(again: SavedAssessment)

  public var subject: String {
    switch self {
    case .saved(let body), .asked(let body): "assessment:" + body.id
    }
  }

  public var kind: String {
    switch self {
    case .saved: "assessment-saved"
    case .asked: "assessment-asked-again"
    }
  }

  init?(kind: String, from decoder: any Decoder) throws {
    switch kind {
    case "assessment-saved": self = .saved(try SavedAssessment(from: decoder))
    case "assessment-asked-again": self = .asked(again: try SavedAssessment(from: decoder))
    default: return nil
    }
  }

  func encodeBody(to encoder: any Encoder) throws {
    switch self {
    case .saved(let body), .asked(let body): try body.encode(to: encoder)
    }
  }
}
