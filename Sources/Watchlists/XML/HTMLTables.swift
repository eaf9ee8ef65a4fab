import CLibXML2
import Vocabulary

/// Takes the tables off a web page and nothing else: no links are followed and no scripts are run.
///
/// Pages are hardly ever well formed, so the parser mends what it meets; whether the tables are those that were expected
/// is for the reader of a page to say.
final class HTMLTables {
  /// Levels of elements, tables of a page, and bytes of the text of all tables.
  static let deepest = 512
  static let mostTables = 200
  static let longest = 1 << 23
  /// Characters before a table that are kept as its heading.
  private static let headingLength = 1 << 12

  private let file: InputFile
  private var context: htmlParserCtxtPtr?
  private var tables: [HTMLTable] = []
  /// The table that is open, and how many are open within it.
  private var open: HTMLTable?
  private var inner = 0
  private var isInCell = false
  private var before = ""
  private var depth = 0
  private var length = 0
  private var failure: LicetError?

  private init(_ file: InputFile) { self.file = file }

  /// The outermost tables, in the order of the page.
  /// - Throws: `LicetError.badInput` where the page is cut, `.limitExceeded` where it is too deep or too long.
  static func read(_ file: InputFile) throws -> [HTMLTable] {
    let reading = HTMLTables(file)
    try reading.run()
    return reading.tables
  }
}

// MARK: What the parser says

extension HTMLTables {
  private func run() throws {
    var handler = Self.handler
    let me = Unmanaged.passUnretained(self).toOpaque()
    guard let context = htmlCreatePushParserCtxt(&handler, me, nil, 0, nil, XML_CHAR_ENCODING_UTF8) else {
      throw LicetError(.inputOutput, "no memory to read HTML", remedy: "close other programs and try again")
    }
    defer { htmlFreeParserCtxt(context) }
    self.context = context
    let options = [HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET]
    htmlCtxtUseOptions(context, Int32(options.reduce(0) { $0 | $1.rawValue }))
    feed(context)
    if let failure { throw failure }
    guard open == nil, endsWhole else { throw cut() }
  }

  private func feed(_ context: htmlParserCtxtPtr) {
    file.bytes.withUnsafeBytes { bytes in
      let chunk = 1 << 16
      var place = 0
      while place < bytes.count, failure == nil {
        let count = min(chunk, bytes.count - place)
        let start = bytes.baseAddress?.advanced(by: place).assumingMemoryBound(to: CChar.self)
        htmlParseChunk(context, start, Int32(count), 0)
        place += count
      }
      if failure == nil { htmlParseChunk(context, nil, 0, 1) }
    }
  }

  private static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { me, name, _ in HTMLTables.of(me)?.start(HTMLTables.text(name)) }
    handler.endElement = { me, name in HTMLTables.of(me)?.end(HTMLTables.text(name)) }
    handler.characters = { me, bytes, count in HTMLTables.of(me)?.characters(bytes, Int(count)) }
    handler.ignorableWhitespace = { me, bytes, count in HTMLTables.of(me)?.characters(bytes, Int(count)) }
    // Scripts and styles come so, and would come as text if nobody took them.
    handler.cdataBlock = { _, _, _ in }
    return handler
  }

  private static func of(_ me: UnsafeMutableRawPointer?) -> HTMLTables? {
    me.map { Unmanaged<HTMLTables>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func text(_ bytes: UnsafePointer<xmlChar>?) -> String {
    bytes.map { String(cString: $0).lowercased() } ?? ""
  }

  private func start(_ name: String) {
    guard failure == nil else { return }
    depth += 1
    guard depth <= Self.deepest else { return stop("elements are nested more than \(Self.deepest) deep") }
    switch name {
    case "table": startTable()
    case "tr" where inner == 0: open?.beginRow(line: line)
    case "td" where inner == 0, "th" where inner == 0:
      open?.beginCell()
      isInCell = open != nil
    // What stands on lines of their own are not one word.
    case "br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6": append("\n")
    default: break
    }
  }

  private func startTable() {
    guard open == nil else {
      inner += 1
      return
    }
    guard tables.count < Self.mostTables else { return stop("it has more than \(Self.mostTables) tables") }
    open = HTMLTable(heading: before)
    before = ""
  }

  private func end(_ name: String) {
    guard failure == nil else { return }
    depth -= 1
    switch name {
    case "table": endTable()
    case "tr" where inner == 0: open?.tidyRow()
    case "td" where inner == 0, "th" where inner == 0: isInCell = false
    default: break
    }
  }

  private func endTable() {
    guard inner == 0 else {
      inner -= 1
      return
    }
    if let open { tables.append(open) }
    (open, isInCell) = (nil, false)
  }

  private func characters(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
    guard failure == nil, let bytes else { return }
    append(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
  }

  private func append(_ text: String) {
    guard open != nil else {
      before += text
      if before.utf8.count > 2 * Self.headingLength { before = String(before.suffix(Self.headingLength)) }
      return
    }
    guard isInCell else { return }
    length += text.utf8.count
    guard length <= Self.longest else { return stop("its tables hold more than \(Self.longest) bytes") }
    open?.append(text)
  }

  private var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }

  /// A page that was cut off in the middle is closed by the parser; only its last bytes tell.
  private var endsWhole: Bool {
    String(decoding: file.bytes.suffix(4096), as: UTF8.self).lowercased().contains("</html>")
  }

  private func cut() -> LicetError {
    LicetError(.badInput, "the page is cut off before its end", remedy: "fetch it again", file: file.name)
  }

  private func stop(_ message: String) {
    failure = LicetError(
      .limitExceeded, "the page cannot be read: \(message)", remedy: "check that it is the publisher's page",
      file: file.name, line: line)
    if let context { xmlStopParser(context) }
  }
}
