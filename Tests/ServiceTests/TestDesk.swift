#if Desk
import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Licet
import Logging
import NIOCore
import NIOEmbedded
import Storage
import Synchronization
import TestSupport

@testable import Service

/// A desk of the built-in facts in a folder of its own, called without a socket.
final class TestDesk: Sendable {
  /// What a call was answered.
  struct Answer {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The JSON document; nil where it is none.
    var json: [String: Any]? { try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] }
  }

  static let world = Result { try World.builtIn() }

  let server: DeskServer
  let store: SQLiteStore
  let folder: ScratchFolder
  let time: Clock
  let loaded: LoadedWorld
  /// How often free memory was handed back.
  let handedBack = Tally()
  private let responder: any HTTPResponder<DeskContext>

  init(on day: String = "2026-03-02", host: String = "127.0.0.1") throws {
    folder = try ScratchFolder()
    let clock = Clock(Instant(startOf: CalendarDay(iso: day) ?? CalendarDay(daysSinceEpoch: 0)))
    store = try SQLiteStore.open(
      folder.url.appending(path: "desk.sqlite"), StoreOptions(ledgerName: "desk.example/ledger"),
      newKey: { Array(1...32) })
    let (random, loaded) = (SeededBytes(seed: 7), LoadedWorld(try Self.world.get()))
    let tally = handedBack
    self.loaded = loaded
    server = try DeskServer(
      .init(host: host, port: 0, version: "test"), world: try Self.world.get(), catalog: try Lists.catalog(),
      keeping: .init(
        store: store, random: { random.next($0) }, cores: 2,
        reopen: { loaded.current() }, giveBack: { tally.add() }), clock: { clock.now },
      elapsed: { .zero }, log: { _ in })
    time = clock
    responder = server.router.router().buildResponder()
  }

  func call(
    _ method: HTTPRequest.Method, _ path: String, _ body: String = "", type: String? = "application/json",
    headers: [String: String] = [:]
  ) async throws -> Answer {
    var fields = HTTPFields()
    if let type, !body.isEmpty { fields[.contentType] = type }
    for (name, value) in headers { if let name = HTTPField.Name(name) { fields[name] = value } }
    let request = Request(
      head: HTTPRequest(method: method, scheme: "http", authority: "desk", path: path, headerFields: fields),
      body: RequestBody(buffer: ByteBuffer(string: body)))
    let context = DeskContext(
      source: ApplicationRequestContextSource(
        channel: EmbeddedChannel(), logger: Logger(label: "test") { _ in LineLog(write: { _ in }) }))
    let response = try await responder.respond(to: request, context: context)
    let collected = Collected()
    try await response.body.write(CollectingWriter(collected: collected))
    return Answer(status: response.status.code, headers: response.headers, bytes: collected.bytes)
  }

  /// Sets the desk up and signs in; the headers of the session.
  func setUp(_ name: String = "ada") async throws -> [String: String] {
    let link = try setupLink()
    let answer = try await call(
      .post, "/v1/set-up", #"{"link":"\#(link)","name":"\#(name)","password":"\#(Self.password)"}"#)
    return Self.session(answer)
  }

  /// What the start prints, without the words around it; empty where there are users.
  func setupLink() throws -> String {
    let line = try server.welcome(address: "http://desk").last ?? ""
    return line.firstMatch(of: #/link=(\S+)/#).map { String($0.1) } ?? ""
  }

  static let password = "marble otter quilt"

  /// Adds a user and signs them in.
  func user(_ name: String, _ role: Role, by admin: [String: String]) async throws -> [String: String] {
    _ = try await call(
      .post, "/v1/users", #"{"name":"\#(name)","role":"\#(role.rawValue)","password":"\#(Self.password)"}"#,
      headers: admin)
    return Self.session(
      try await call(.post, "/v1/sessions", #"{"name":"\#(name)","password":"\#(Self.password)"}"#))
  }

  static func session(_ answer: Answer) -> [String: String] {
    let cookie = answer.headers[.setCookie]?.split(separator: ";").first.map(String.init) ?? ""
    return ["Cookie": cookie, "X-Form-Token": answer.json?["formToken"] as? String ?? ""]
  }
}

/// Counts on any thread.
final class Tally: Sendable {
  private let stored = Mutex(0)

  var count: Int { stored.withLock { $0 } }

  func add() { stored.withLock { $0 += 1 } }
}

/// A clock that a test sets.
final class Clock: Sendable {
  private let stored: Mutex<Instant>

  init(_ now: Instant) { stored = Mutex(now) }

  var now: Instant { stored.withLock { $0 } }

  func pass(seconds: Int64) {
    stored.withLock { $0 = Instant(secondsSinceEpoch: $0.secondsSinceEpoch + seconds) }
  }
}

/// What is loaded; a test loads something else.
final class LoadedWorld: Sendable {
  private let stored: Mutex<World>

  init(_ world: World) { stored = Mutex(world) }

  func current() -> World { stored.withLock { $0 } }

  func load(_ world: World) { stored.withLock { $0 = world } }
}

/// The same bytes in each run.
final class SeededBytes: Sendable {
  private let generator: Mutex<SplitMix64>

  init(seed: UInt64) { generator = Mutex(SplitMix64(seed: seed)) }

  func next(_ count: Int) -> [UInt8] {
    generator.withLock { generator in (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) } }
  }
}

/// What a response wrote.
final class Collected: Sendable {
  private let stored = Mutex<[UInt8]>([])

  var bytes: [UInt8] { stored.withLock { $0 } }

  func add(_ buffer: ByteBuffer) { stored.withLock { $0 += Array(buffer.readableBytesView) } }
}

struct CollectingWriter: ResponseBodyWriter {
  let collected: Collected

  mutating func write(_ buffer: ByteBuffer) async throws { collected.add(buffer) }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
#endif
