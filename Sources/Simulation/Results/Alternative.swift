/// Another supplier of what an affected line is about, as the book names it.
public struct Alternative: Hashable, Sendable {
  /// What it has in common with what is affected.
  public enum Basis: String, CaseIterable, Sendable {
    case samePart = "same-part"
    /// Of the same entry of the Commerce Control List; whether it can stand in is for an engineer to say.
    case sameClassification = "same-classification"
    case sameKind = "same-kind-of-equipment"
  }

  public let supplier: String
  public let basis: Basis
  /// As the book states it, in days.
  public let leadTimeDays: Int?
  /// The line of the book that says so: `bom:B-0012`.
  public let source: String
}

extension Alternative {
  /// `Example Optics (same part, 60 days, bom:B-0012)`.
  public var words: String {
    let time = leadTimeDays.map { ", \($0) days" } ?? ", lead time not given"
    return "\(supplier) (\(basis.rawValue.replacing("-", with: " "))\(time), \(source))"
  }
}
