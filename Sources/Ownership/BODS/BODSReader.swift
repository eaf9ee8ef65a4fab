public import Vocabulary

public import struct Foundation.Data

/// Reads the Beneficial Ownership Data Standard, version 0.4: an array of statements, or a statement a line.
///
/// What it takes for ownership, how versions of a record follow one another and what becomes of indirect interests is
/// told in `Ownership.md`.
public enum BODSReader {
  /// The versions that are read.
  public static let versions = ["0.4"]

  /// - Parameter file: what errors and warnings call it.
  /// - Returns: parties and holdings; a warning for each thing that is no ownership, or odd.
  /// - Throws: `LicetError.badInput` with file, line and column where it is no JSON, of another version, or a statement
  ///   lacks what makes it one.
  public static func read(_ data: Data, file: String) throws(LicetError) -> OwnershipGraphBuilder {
    try read(try JSONText.documents(data, file: file), file: file)
  }

  static func read(_ documents: [JSONValue], file: String) throws(LicetError) -> OwnershipGraphBuilder {
    let values = documents.flatMap { document in document.isObject ? [document] : document.items }
    var statements: [BODSStatement] = []
    for value in values { statements.append(try BODSStatement(value, file: file)) }
    var assembly = BODSAssembly(file: file)
    assembly.add(statements)
    return assembly.builder
  }
}
