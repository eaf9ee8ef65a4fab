#if Desk
import Licet
import Logging

/// A log of one JSON object a line.
struct LineLog: LogHandler {
  let write: @Sendable (String) -> Void
  var logLevel: Logger.Level = .info
  var metadata: Logger.Metadata = [:]

  init(write: @escaping @Sendable (String) -> Void) { self.write = write }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let own = event.metadata ?? [:]
    var fields = metadata.filter { own[$0.key] == nil } + own.map { ($0.key, $0.value) }
    fields.sort { $0.key < $1.key }
    let head: [(String, JSON)] = [
      ("level", .string(event.level.rawValue)), ("message", .string(event.message.description)),
    ]
    write(JSON.object(head + fields.map { ($0.key, JSON.string(Self.text($0.value))) }).text)
  }

  private static func text(_ value: Logger.MetadataValue) -> String {
    if case .string(let text) = value { return text }
    return value.description
  }
}
#endif
