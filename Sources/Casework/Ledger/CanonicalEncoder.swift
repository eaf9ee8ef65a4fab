/// Puts what a value says of itself into a `CanonicalNode`. Paths are not kept: no error here needs one.
struct CanonicalEncoder: Encoder {
  let node: CanonicalNode
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.beginObject()
    return KeyedEncodingContainer(Fields<Key>(node: node, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.beginArray()
    return Items(node: node, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    Single(node: node, codingPath: codingPath)
  }

  private static func value(_ value: some Encodable, _ path: [any CodingKey]) throws -> CanonicalNode.Value {
    if let text = value as? String { return .text(text) }
    let node = CanonicalNode()
    try value.encode(to: CanonicalEncoder(node: node, codingPath: path))
    // A value of one part is that part.
    if case .single(let part) = node.shape { return part }
    return .node(node)
  }

  private static func value(_ value: Double, _ path: [any CodingKey]) throws -> CanonicalNode.Value {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: path, debugDescription: "JSON has no such number"))
    }
    return .number(value)
  }

  private struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let node: CanonicalNode
    let codingPath: [any CodingKey]

    func encodeNil(forKey key: Key) { node.set(key.stringValue, .null) }
    func encode(_ value: Bool, forKey key: Key) { node.set(key.stringValue, .bool(value)) }
    func encode(_ value: String, forKey key: Key) { node.set(key.stringValue, .text(value)) }
    func encode(_ value: Int, forKey key: Key) { node.set(key.stringValue, .integer(Int64(value))) }

    func encode(_ value: some Encodable, forKey key: Key) throws {
      node.set(key.stringValue, try CanonicalEncoder.value(value, codingPath))
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key)
      -> KeyedEncodingContainer<Nested>
    { child(key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      child(key).unkeyedContainer()
    }
    func superEncoder() -> any Encoder { child("super") }
    func superEncoder(forKey key: Key) -> any Encoder { child(key) }

    private func child(_ key: some CodingKey) -> CanonicalEncoder { child(key.stringValue) }

    private func child(_ key: String) -> CanonicalEncoder {
      let child = CanonicalNode()
      node.set(key, .node(child))
      return CanonicalEncoder(node: child, codingPath: codingPath)
    }
  }

  private struct Items: UnkeyedEncodingContainer {
    let node: CanonicalNode
    let codingPath: [any CodingKey]
    var count: Int { node.count }

    func encodeNil() { node.append(.null) }
    func encode(_ value: String) { node.append(.text(value)) }
    func encode(_ value: some Encodable) throws {
      node.append(try CanonicalEncoder.value(value, codingPath))
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
      child().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { child().unkeyedContainer() }
    func superEncoder() -> any Encoder { child() }

    private func child() -> CanonicalEncoder {
      let child = CanonicalNode()
      node.append(.node(child))
      return CanonicalEncoder(node: child, codingPath: codingPath)
    }
  }

  private struct Single: SingleValueEncodingContainer {
    let node: CanonicalNode
    let codingPath: [any CodingKey]

    func encodeNil() { node.set(.null) }
    func encode(_ value: Bool) { node.set(.bool(value)) }
    func encode(_ value: String) { node.set(.text(value)) }
    func encode(_ value: Double) throws { node.set(try CanonicalEncoder.value(value, codingPath)) }
    func encode(_ value: Float) throws { node.set(try CanonicalEncoder.value(Double(value), codingPath)) }
    func encode(_ value: Int) { node.set(.integer(Int64(value))) }
    func encode(_ value: Int8) { node.set(.integer(Int64(value))) }
    func encode(_ value: Int16) { node.set(.integer(Int64(value))) }
    func encode(_ value: Int32) { node.set(.integer(Int64(value))) }
    func encode(_ value: Int64) { node.set(.integer(value)) }
    func encode(_ value: UInt) { node.set(.natural(UInt64(value))) }
    func encode(_ value: UInt8) { node.set(.natural(UInt64(value))) }
    func encode(_ value: UInt16) { node.set(.natural(UInt64(value))) }
    func encode(_ value: UInt32) { node.set(.natural(UInt64(value))) }
    func encode(_ value: UInt64) { node.set(.natural(value)) }
    func encode(_ value: some Encodable) throws { node.set(try CanonicalEncoder.value(value, codingPath)) }
  }
}
