/// What is done with an object, and the question whether it may be.
struct Question: Hashable, Sendable {
  let activity: ExposedObject.Activity
  /// Of the distinct question, among those of the book.
  let number: Int
}
