@testable import LicetCommand

/// Keeps what was written.
final class MemorySink: TextSink {
  private(set) var text = ""

  func write(_ text: String) { self.text += text }
  func finish() {}
}
