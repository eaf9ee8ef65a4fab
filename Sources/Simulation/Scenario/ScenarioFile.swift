public import Regulations
public import Vocabulary

extension Scenario {
  /// Reads a scenario's document.
  /// - Throws: `LicetError.badInput` naming file, line and remedy.
  public static func read(_ root: DocumentNode, file: String) throws(LicetError) -> Scenario {
    try ScenarioReader(file: file).read(root)
  }
}
