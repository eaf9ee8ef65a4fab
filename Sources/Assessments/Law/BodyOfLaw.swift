public import Regimes
public import Regulations

/// The law tree, read and typed for every regime.
public struct BodyOfLaw: Sendable {
  public let book: Rulebook
  public let ear: ExportAdministrationRegulations
  public let ofac: OfficeOfForeignAssetsControl

  public init(_ book: Rulebook) throws {
    self.book = book
    ear = try ExportAdministrationRegulations(book)
    ofac = try OfficeOfForeignAssetsControl(book)
  }
}
