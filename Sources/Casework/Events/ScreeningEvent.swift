/// Something that happened to the lists, or a screening of the book against them.
public enum ScreeningEvent: EventFamily {
  case listsChanged(ListsChange)
  /// A list is older than it may be.
  case listsStale(StaleLists)
  case screened(ScreeningRun)

  public var subject: String {
    switch self {
    case .listsChanged, .listsStale: "lists"
    case .screened: "book"
    }
  }

  public var kind: String {
    switch self {
    case .listsChanged: "lists-changed"
    case .listsStale: "lists-stale"
    case .screened: "book-screened"
    }
  }

  init?(kind: String, from decoder: any Decoder) throws {
    switch kind {
    case "lists-changed": self = .listsChanged(try ListsChange(from: decoder))
    case "lists-stale": self = .listsStale(try StaleLists(from: decoder))
    case "book-screened": self = .screened(try ScreeningRun(from: decoder))
    default: return nil
    }
  }

  func encodeBody(to encoder: any Encoder) throws {
    switch self {
    case .listsChanged(let body): try body.encode(to: encoder)
    case .listsStale(let body): try body.encode(to: encoder)
    case .screened(let body): try body.encode(to: encoder)
    }
  }
}
