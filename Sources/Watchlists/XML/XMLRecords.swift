import CLibXML2
import Vocabulary

/// Reads the records of an XML document one after the other, so that no more than one is held as a tree.
///
/// libxml2 is fed as a push parser without network, without entities of the document's own and without a document type:
/// none of the publishers has one, and it is what bombs are made of.
final class XMLRecords {
  /// Levels of elements.
  static let deepest = 32
  /// Bytes of text within one element, and elements within one record.
  static let longest = 1 << 20
  static let mostElements = 20_000

  private let file: InputFile
  private let names: Set<String>
  private let visit: (XMLElement) throws -> Void
  private var context: xmlParserCtxtPtr?
  /// Elements that are open within a record; the record first.
  private var open: [XMLElement] = []
  private var depth = 0
  private var elements = 0
  private var failure: (any Error)?
  /// The outermost element, without what is in it.
  private(set) var root: XMLElement?
  /// Values of elements outside records, as of `Publish_Date`.
  private(set) var head: [String: String] = [:]
  private var outside: (name: String, text: String)?

  /// - Parameters:
  ///   - names: the elements that are records; they are not looked for within one another.
  ///   - visit: called with each as it ends.
  private init(_ file: InputFile, names: Set<String>, visit: @escaping (XMLElement) throws -> Void) {
    (self.file, self.names, self.visit) = (file, names, visit)
  }

  /// - Returns: the outermost element without its records, and the values that stand outside them by element name.
  /// - Throws: `LicetError` with file and line: `.badInput` where it is no XML or is cut, `.limitExceeded` where it is too
  ///   deep, too long or has a document type; and what `visit` throws.
  static func read(
    _ file: InputFile, names: Set<String>, visit: (XMLElement) throws -> Void
  ) throws -> (root: XMLElement, head: [String: String]) {
    try withoutActuallyEscaping(visit) { visit in
      let records = XMLRecords(file, names: names, visit: visit)
      try records.run()
      guard let root = records.root else { throw records.error("the document is empty") }
      return (root, records.head)
    }
  }
}

// MARK: What the parser says

extension XMLRecords {
  private func run() throws {
    var handler = Self.handler
    let me = Unmanaged.passUnretained(self).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&handler, me, nil, 0, nil) else {
      throw LicetError(.inputOutput, "no memory to read XML", remedy: "close other programs and try again")
    }
    defer { xmlFreeParserCtxt(context) }
    self.context = context
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    file.bytes.withUnsafeBytes { bytes in
      let chunk = 1 << 16
      var place = 0
      while place < bytes.count, failure == nil {
        let count = min(chunk, bytes.count - place)
        let start = bytes.baseAddress?.advanced(by: place).assumingMemoryBound(to: CChar.self)
        if xmlParseChunk(context, start, Int32(count), 0) != 0 { break }
        place += count
      }
      if failure == nil { xmlParseChunk(context, nil, 0, 1) }
    }
    if let failure { throw failure }
    guard context.pointee.wellFormed != 0, depth == 0 else {
      let message = xmlCtxtGetLastError(context)?.pointee.message.map { String(cString: $0).trimmed } ?? ""
      throw error("the XML is cut or damaged" + (message.isEmpty ? "" : ": \(message)"))
    }
  }

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { me, name, _, _, _, _, count, _, attributes in
      XMLRecords.of(me)?.start(XMLRecords.text(name), Int(count), attributes)
    }
    handler.endElementNs = { me, name, _, _ in XMLRecords.of(me)?.end(XMLRecords.text(name)) }
    handler.characters = { me, bytes, count in XMLRecords.of(me)?.characters(bytes, Int(count)) }
    handler.cdataBlock = { me, bytes, count in XMLRecords.of(me)?.characters(bytes, Int(count)) }
    handler.internalSubset = { me, _, _, _ in XMLRecords.of(me)?.refuseType() }
    return handler
  }

  private static func of(_ me: UnsafeMutableRawPointer?) -> XMLRecords? {
    me.map { Unmanaged<XMLRecords>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func text(_ bytes: UnsafePointer<xmlChar>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }

  private func start(
    _ name: String, _ count: Int, _ raw: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard failure == nil else { return }
    depth += 1
    guard depth <= Self.deepest else {
      return stop(limit("elements are nested more than \(Self.deepest) deep"))
    }
    let isWithin = !open.isEmpty || names.contains(name)
    guard isWithin || root == nil else {
      outside = (name, "")
      return
    }
    let element = XMLElement(name: name, attributes: Self.attributes(count, raw), line: line)
    guard isWithin else {
      root = element
      return
    }
    elements = open.isEmpty ? 1 : elements + 1
    guard elements <= Self.mostElements else {
      return stop(limit("one record has more than \(Self.mostElements) elements"))
    }
    open.append(element)
  }

  private func end(_ name: String) {
    guard failure == nil else { return }
    depth -= 1
    guard let element = open.popLast() else {
      if let outside, outside.name == name { head[name] = outside.text.trimmed }
      outside = nil
      return
    }
    guard open.isEmpty else {
      open[open.count - 1].append(element)
      return
    }
    do { try visit(element) } catch { stop(error) }
  }

  private func characters(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
    guard failure == nil, let bytes else { return }
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    if open.isEmpty {
      outside?.text += text
    } else {
      open[open.count - 1].append(text)
    }
    guard (open.last?.text ?? outside?.text ?? "").utf8.count <= Self.longest else {
      return stop(limit("the text of one element is longer than \(Self.longest) bytes"))
    }
  }

  private func refuseType() {
    stop(
      LicetError(
        .badInput, "the document has a document type (<!DOCTYPE>), which no publisher's list has",
        remedy: "fetch it again; an error page may have come in its place", file: file.name, line: line))
  }

  /// Five for each: name, prefix, namespace, where the value begins, where it ends.
  private static func attributes(
    _ count: Int, _ raw: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [String: String] {
    guard let raw, count > 0 else { return [:] }
    var found: [String: String] = [:]
    for place in stride(from: 0, to: count * 5, by: 5) {
      guard let start = raw[place + 3], let end = raw[place + 4] else { continue }
      // An ampersand comes as the reference to its number, where entities are not replaced.
      found[text(raw[place])] = String(
        decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self
      ).replacing("&#38;", with: "&")
    }
    return found
  }

  private var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }

  private func stop(_ error: any Error) {
    failure = error
    if let context { xmlStopParser(context) }
  }

  private func limit(_ message: String) -> LicetError {
    LicetError(
      .limitExceeded, message, remedy: "check that it is the publisher's file", file: file.name, line: line)
  }

  private func error(_ message: String) -> LicetError {
    LicetError(.badInput, message, remedy: "fetch it again", file: file.name, line: line)
  }
}
