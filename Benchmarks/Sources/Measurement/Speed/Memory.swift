import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Resident memory, in bytes.
public enum Memory {
  /// The most this process held at once, since the last `forgetPeak` where the system can forget.
  public static func peak() -> Int { status("VmHWM:") ?? ownMaximum() }

  /// What it holds now; the most it held where the system does not say.
  public static func now() -> Int { status("VmRSS:") ?? ownMaximum() }

  private static func status(_ field: String) -> Int? {
    #if os(Linux)
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix(field) }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
    #else
    return nil
    #endif
  }

  /// Starts a new peak; false where the system cannot.
  @discardableResult
  public static func forgetPeak() -> Bool {
    #if os(Linux)
    guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return false }
    return (try? file.write(contentsOf: Data("5".utf8))) != nil
    #else
    return false
    #endif
  }

  private static func ownMaximum() -> Int {
    var usage = rusage()
    #if os(Linux)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
    getrusage(RUSAGE_SELF, &usage)
    #endif
    return bytes(ofMaximum: usage)
  }

  /// Linux counts in units of 1024 bytes, Darwin in bytes.
  static func bytes(ofMaximum usage: rusage) -> Int {
    #if os(Linux)
    usage.ru_maxrss * 1024
    #else
    usage.ru_maxrss
    #endif
  }
}
