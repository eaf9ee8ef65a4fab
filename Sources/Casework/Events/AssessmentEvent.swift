/// Something that happened to a kept assessment.
public enum AssessmentEvent: EventFamily {
  case saved(SavedAssessment)
  case asked(again: SavedAssessment)

  public var saved: SavedAssessment {
    switch self {
    case .saved(let body), .asked(let body): body
    }
  }

  public var subject: String { "assessment:" + saved.id }

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
    try saved.encode(to: encoder)
  }
}
