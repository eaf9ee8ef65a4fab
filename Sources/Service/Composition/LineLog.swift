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
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    let fields = all.sorted { $0.key < $1.key }.map { ($0.key, JSON.string("\($0.value)")) }
    let head: [(String, JSON)] = [
      ("level", .string(event.level.rawValue)), ("message", .string(event.message.description)),
    ]
    write(JSON.object(head + fields).text)
  }
}
#endif
