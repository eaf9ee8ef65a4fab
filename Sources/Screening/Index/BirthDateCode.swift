import Vocabulary

/// A partial date in four bytes: year, month (0 unknown), day (0 unknown).
struct BirthDateCode: BitwiseCopyable {
  var year: UInt16
  var month: UInt8
  var day: UInt8

  init(_ date: PartialDate) {
    (year, month, day) = (UInt16(date.year), UInt8(date.month ?? 0), UInt8(date.day ?? 0))
  }

  var date: PartialDate? {
    PartialDate(year: Int(year), month: month == 0 ? nil : Int(month), day: day == 0 ? nil : Int(day))
  }
}
