/// What went wrong, where, and what to do about it: the one error type users meet.
///
/// Printed as `licet: error: FILE:LINE:COLUMN: what is wrong; what to do`.
public struct LicetError: Error, Hashable, Sendable {
  public enum Code: String, Sendable, Codable {
    case badUsage = "bad-usage"
    case badInput = "bad-input"
    case unknownFormat = "unknown-format"
    case limitExceeded = "limit-exceeded"
    case countOutOfRange = "count-out-of-range"
    case notFound = "not-found"
    case inputOutput = "input-output"
    case corruptData = "corrupt-data"
  }

  public var code: Code
  public var message: String
  /// What the reader can do; a clause without a capital or a full stop.
  public var remedy: String
  public var file: String?
  /// 1-based.
  public var line: Int?
  /// 1-based, in characters.
  public var column: Int?

  public init(
    _ code: Code, _ message: String, remedy: String, file: String? = nil, line: Int? = nil, column: Int? = nil
  ) {
    (self.code, self.message, self.remedy) = (code, message, remedy)
    (self.file, self.line, self.column) = (file, line, column)
  }

  /// `FILE:LINE:COLUMN`, as far as known; empty where nothing is.
  public var place: String {
    [file, line.map(String.init), column.map(String.init)].prefix { $0 != nil }.compactMap { $0 }
      .joined(separator: ":")
  }

  /// 2 for bad usage or input, 3 for what could not be answered.
  public var exitStatus: Int32 {
    switch code {
    case .badUsage, .badInput, .unknownFormat, .limitExceeded, .countOutOfRange: 2
    case .notFound, .inputOutput, .corruptData: 3
    }
  }
}

extension LicetError: CustomStringConvertible {
  public var description: String { (place.isEmpty ? "" : place + ": ") + message + "; " + remedy }
}
