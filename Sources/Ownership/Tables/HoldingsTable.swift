public import Vocabulary

public import struct Foundation.Data
public import struct Foundation.URL

/// Reads a table of holdings: comma-, semicolon- or tab-separated text whose first row names the columns.
///
/// Columns are found by their names (`owner`, `owned`, `share`, or `share_min` and `share_max`, or `percent`, with
/// `from`, `to` and `source`) and by common other ones; a mapping names them where that does not do.
public enum HoldingsTable {
  /// - Parameters:
  ///   - file: what errors and warnings call it.
  ///   - columns: the header of a column, by its meaning.
  /// - Throws: `LicetError.badInput` with file, line and column for the first field that can't be meant.
  public static func read(
    _ data: Data, file: String, columns: [HoldingColumn: String] = [:]
  ) throws(LicetError) -> OwnershipGraphBuilder {
    let result: Result<OwnershipGraphBuilder, LicetError> = data.withUnsafeBytes { raw in
      do throws(LicetError) {
        var reading = try HoldingRows(raw.bindMemory(to: UInt8.self), file: file, columns: columns)
        return .success(try reading.all())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The same of a file, which is mapped rather than copied.
  public static func read(
    contentsOf url: URL, named file: String, columns: [HoldingColumn: String] = [:]
  ) throws(LicetError) -> OwnershipGraphBuilder {
    let data: Data
    do {
      data = try Data(contentsOf: url, options: .alwaysMapped)
    } catch {
      throw LicetError(
        .inputOutput, "cannot read the file", remedy: "check that it exists and that you may read it",
        file: file)
    }
    return try read(data, file: file, columns: columns)
  }

  /// The delimiter of a first row: whichever of the three stands in it most often, outside quotation marks.
  static func delimiter(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var (counts, isQuoted): ([UInt8: Int], Bool) = ([:], false)
    for byte in bytes {
      if byte == 0x0A { break }
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let choices = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return choices.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? choices[0]
  }
}
