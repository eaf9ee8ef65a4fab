import Vocabulary

/// What a reader of one file is told beside the file.
struct ReadingContext {
  let catalogue: Catalogue
  /// The list that the user named, where one was.
  let list: ListID?
}

/// Reads a file that is a publication by itself.
typealias SingleFileReader = @Sendable (InputFile, ReadingContext) throws -> Publication
