/// Why something can't be done at the desk; the words are for the one who asked.
public enum CaseError: Error, Hashable, Sendable {
  /// The role or the key's scopes do not allow it.
  case forbidden(String)
  /// Four eyes: who proposed may not confirm.
  case ownProposal(String)
  /// Somebody else was faster: look again.
  case stale(String)
  /// The state does not allow it.
  case wrongState(String)
  /// Something is missing or malformed.
  case invalid(String)
  case notFound(String)
  /// The ledger says what no desk could have done.
  case impossible(String)

  /// A stable word for machines.
  public var code: String {
    switch self {
    case .forbidden: "forbidden"
    case .ownProposal: "own-proposal"
    case .stale: "stale"
    case .wrongState: "wrong-state"
    case .invalid: "invalid"
    case .notFound: "not-found"
    case .impossible: "corrupt-ledger"
    }
  }

  /// What is wrong and what to do, for people.
  public var message: String {
    switch self {
    case .forbidden(let text), .ownProposal(let text), .stale(let text), .wrongState(let text),
      .invalid(let text), .notFound(let text), .impossible(let text):
      text
    }
  }
}
