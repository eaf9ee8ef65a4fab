import Vocabulary

/// An object of which every member is known: how our own files are read.
struct StrictObject {
  private let members: [JSONNode.Member]
  private let document: JSONDocument

  /// - Throws: `LicetError.badInput` with file and line for an unknown or repeated member, or another value.
  init(_ node: JSONNode, keys: Set<String>, in document: JSONDocument) throws {
    self.document = document
    members = try node.members(in: document)
    var seen: Set<String> = []
    for member in members {
      guard keys.contains(member.key) else {
        throw document.error(
          "'\(member.key)' is not known here", remedy: "use \(keys.sorted().joined(separator: ", "))",
          offset: member.offset)
      }
      guard seen.insert(member.key).inserted else {
        throw document.error(
          "'\(member.key)' is there twice", remedy: "keep one of them", offset: member.offset)
      }
    }
  }

  /// The value of a member; nil where it is absent or null.
  subscript(key: String) -> JSONNode? {
    guard let value = members.first(where: { $0.key == key })?.value, value != .null else { return nil }
    return value
  }

  func optionalString(_ key: String) throws -> String? {
    guard let node = self[key] else { return nil }
    guard case .string(let text) = node else { throw error("'\(key)' must be a text", at: key) }
    return text
  }

  func string(_ key: String) throws -> String {
    guard let text = try optionalString(key), !text.isEmpty else {
      throw error("'\(key)' is missing", at: key)
    }
    return text
  }

  func integer(_ key: String) throws -> Int {
    guard case .number(let text)? = self[key], let number = Int(text) else {
      throw error("'\(key)' must be a whole number", at: key)
    }
    return number
  }

  func elements(_ key: String) throws -> [JSONNode] {
    guard let node = self[key] else { return [] }
    guard case .array(let elements) = node else { throw error("'\(key)' must be an array", at: key) }
    return elements
  }

  func strings(_ key: String) throws -> [String] {
    try elements(key).map { node in
      guard case .string(let text) = node else { throw error("'\(key)' must hold texts only", at: key) }
      return text
    }
  }

  /// An error at the member `key`, or at the object's first member where there is none.
  func error(
    _ message: String, remedy: String = "see the neighboring entries for the shape", at key: String? = nil
  )
    -> LicetError
  {
    let place = members.first { $0.key == key } ?? members.first
    return document.error(message, remedy: remedy, offset: place?.offset ?? 0)
  }
}

extension JSONNode {
  func members(in document: JSONDocument) throws -> [Member] {
    guard case .object(let members) = self else {
      throw document.error(
        "an object is missing", remedy: "see the neighboring entries for the shape", offset: 0)
    }
    return members
  }

  func array(in document: JSONDocument) throws -> [JSONNode] {
    guard case .array(let elements) = self else {
      throw document.error(
        "an array is missing", remedy: "see the neighboring entries for the shape", offset: 0)
    }
    return elements
  }
}
