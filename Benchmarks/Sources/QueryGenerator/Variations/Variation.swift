/// One way in which people write a name otherwise than the list does.
protocol Variation: Sendable {
  var queryClass: QueryClass { get }
  /// Whether the outcome is the same name by `Folding.key`.
  var keepsKey: Bool { get }
  func applies(to name: SourceName) -> Bool
  /// Nil where this try gave nothing.
  func vary(_ name: SourceName, _ random: inout SeededGenerator) -> String?
}

extension Variation {
  var keepsKey: Bool { false }

  /// A name of fewer than five letters, or an aircraft's registration mark, is another one after any change.
  func applies(to name: SourceName) -> Bool { name.letterCount >= 5 && name.kind != .aircraft }
}
