import Foundation

/// One line of JSON with its fields in alphabetical order: the same value always has the same bytes.
enum CanonicalForm {
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value))
  }

  static func read<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}

extension AlertDossier {
  /// - Throws: an encoding error where it has no JSON form.
  public func document() throws -> [UInt8] { try CanonicalForm.bytes(self) }

  /// - Throws: a decoding error for anything else.
  public init(document: [UInt8]) throws { self = try CanonicalForm.read(Self.self, document) }
}

extension AnswerBasis {
  /// - Throws: an encoding error where it has no JSON form.
  public func document() throws -> [UInt8] { try CanonicalForm.bytes(self) }

  /// - Throws: a decoding error for anything else.
  public init(document: [UInt8]) throws { self = try CanonicalForm.read(Self.self, document) }
}

extension EvidencePack {
  /// - Throws: an encoding error where it has no JSON form.
  public func document() throws -> [UInt8] { try CanonicalForm.bytes(self) + [UInt8(ascii: "\n")] }
}
