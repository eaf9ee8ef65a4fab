/// Names made from the father's, in the East Slavic way: -ovich, -evich, -ovna, -ivna.
///
/// Lists give them, papers and people often don't; and many share them.
public enum Patronymic {
  /// - Parameter word: ASCII lower-case letters.
  public static func isPatronymic(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count >= 7 && endings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let endings = ["ovich", "evich", "ovych", "evych", "avich", "ovna", "evna", "ivna", "ichna"]
    .map { Array($0.utf8) }
}
