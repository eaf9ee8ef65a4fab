/// What a program that called us is told.
enum ExitStatus: Int32 {
  case answered = 0
  /// Answered, and something needs a person.
  case needsPerson = 1
  case badInput = 2
  /// Could not be answered: a file, a list or the disk is missing.
  case unanswerable = 3
}
