/// What a JSON document is read into: the parts of a value are made before the value.
protocol JSONOutput {
  /// Where a value stands.
  associatedtype Place
  associatedtype Value

  /// - Parameter offset: in bytes; asked for in ascending order.
  mutating func place(of offset: Int) -> Place
  mutating func null(at place: Place) -> Value
  mutating func bool(_ value: Bool, at place: Place) -> Value
  /// - Parameter text: as written.
  mutating func number(_ text: String, at place: Place) -> Value
  mutating func string(_ text: String, at place: Place) -> Value
  /// A string as it stands in the document, without an escape; valid during the call.
  mutating func string(plain utf8: UnsafeBufferPointer<UInt8>, at place: Place) -> Value
  mutating func array(_ items: [Value], at place: Place) -> Value
  mutating func object(_ members: [(key: String, value: Value)], at place: Place) -> Value
}

extension JSONOutput {
  mutating func string(plain utf8: UnsafeBufferPointer<UInt8>, at place: Place) -> Value {
    string(String(decoding: utf8, as: UTF8.self), at: place)
  }
}
