import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// One run of another program, from its start to its exit, its output thrown away.
///
/// Waits in the system's own call: a run loop that looks for the end now and then is slower than the program.
public struct ProgramRun: Sendable {
  public let microseconds: Double
  /// Its processor time, which other programs disturb less.
  public let processorMicroseconds: Double
  /// The most memory it held, in bytes; at the least what this process held when it started the program.
  public let peakBytes: Int
  /// Its exit status; nil where a signal ended it or it could not be started.
  public let status: Int?

  public init(_ program: String, _ arguments: [String]) {
    let line = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in line + variables { free(text) } }
    #if os(Linux)
    var files = posix_spawn_file_actions_t()
    #else
    var files: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var (child, ending, usage) = (pid_t(), Int32(), rusage())
    let clock = ContinuousClock()
    let start = clock.now
    let isStarted = posix_spawn(&child, program, &files, nil, line, variables) == 0
    if isStarted { wait4(child, &ending, 0, &usage) }
    microseconds = (clock.now - start).microseconds
    processorMicroseconds = Processor.seconds(usage) * 1e6
    peakBytes = Memory.bytes(ofMaximum: usage)
    status = isStarted && ending & 0x7f == 0 ? Int((ending >> 8) & 0xff) : nil
  }
}
