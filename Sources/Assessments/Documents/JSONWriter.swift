/// Writes JSON as UTF-8 as it goes, without a tree of values: fields stand in the order they are written.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// Whether the next value needs a comma before it.
  private var isLater = false

  package init() {}

  /// What was written.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    isLater = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    isLater = true
  }

  private mutating func separate() {
    if isLater { bytes.append(UInt8(ascii: ",")) }
    isLater = true
  }

  private mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// An object that stands alone, or the next of an array.
  package mutating func object(_ fields: (inout JSONWriter) -> Void) {
    separate()
    open(UInt8(ascii: "{"))
    fields(&self)
    close(UInt8(ascii: "}"))
  }

  // MARK: Fields

  package mutating func object(_ name: StaticString, _ fields: (inout JSONWriter) -> Void) {
    self.name(name)
    isLater = false
    object(fields)
  }

  package mutating func string(_ name: StaticString, _ text: String) {
    self.name(name)
    JSON.appendQuoted(text, to: &bytes)
  }

  /// `null` where there is nothing.
  package mutating func string(_ name: StaticString, _ text: String?) {
    guard let text else { return literal(name, "null") }
    string(name, text)
  }

  package mutating func bool(_ name: StaticString, _ value: Bool) { literal(name, value ? "true" : "false") }

  package mutating func integer(_ name: StaticString, _ value: Int) { literal(name, String(value)) }

  package mutating func number(_ name: StaticString, _ value: Double) { literal(name, JSON.plain(value)) }

  private mutating func literal(_ name: StaticString, _ text: String) {
    self.name(name)
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func array<Values: Sequence>(
    _ name: StaticString, _ values: Values, _ write: (inout JSONWriter, Values.Element) -> Void
  ) {
    self.name(name)
    open(UInt8(ascii: "["))
    for value in values { write(&self, value) }
    close(UInt8(ascii: "]"))
  }

  package mutating func strings(_ name: StaticString, _ texts: [String]) {
    array(name, texts) { writer, text in
      writer.separate()
      JSON.appendQuoted(text, to: &writer.bytes)
    }
  }

  package mutating func integers(_ name: StaticString, _ values: [Int]) {
    array(name, values) { writer, value in
      writer.separate()
      writer.bytes.append(contentsOf: String(value).utf8)
    }
  }
}
