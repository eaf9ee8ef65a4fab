/// A circumstance that calls for a closer look before going on (Supp. No. 3 to 15 CFR 732).
public struct RedFlag: Hashable, Sendable {
  public let code: String
  public let explanation: String
  public let citations: [String]

  public init(code: String, explanation: String, citations: [String]) {
    (self.code, self.explanation, self.citations) = (code, explanation, citations)
  }
}
