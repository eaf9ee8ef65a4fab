#if Desk
import HTTPTypes

/// Which methods a path takes: who asks by another one is told so (RFC 9110 section 15.5.6).
struct KnownPaths: Sendable {
  private let paths: [(parts: [Substring], method: HTTPRequest.Method)]

  init(_ paths: [(path: String, method: HTTPRequest.Method)]) {
    self.paths = paths.map { (Self.parts($0.path[...]), $0.method) }
  }

  /// In alphabetical order, HEAD where GET is; empty where nothing has the path.
  func methods(_ path: String) -> [String] {
    let asked = Self.parts(path[...])
    let methods = Set(paths.filter { Self.fits($0.parts, asked) }.map(\.method))
    return methods.union(methods.contains(.get) ? [.head] : []).map(\.rawValue).sorted()
  }

  private static func parts(_ path: Substring) -> [Substring] { path.split(separator: "/") }

  private static func fits(_ parts: [Substring], _ asked: [Substring]) -> Bool {
    parts.count == asked.count && zip(parts, asked).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
  }
}
#endif
