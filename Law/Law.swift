/// The law as data stands beside this file, addressed by its citation; the target exists so that it ships.
public enum LawFolder {
  /// The target whose resources hold the tree.
  public static let target = "Law"
}
