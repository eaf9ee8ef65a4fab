import Foundation
import Licet
import Testing

/// The examples a newcomer runs first, on the days on which the law changed.
@Suite struct ExamplesTests {
  struct Row: CustomTestStringConvertible {
    let file: String
    let on: String
    let outcome: Outcome
    var policy: ReviewPolicy?
    var status = LawStatus.inForce
    var cites: String?
    var testDescription: String { "\(file) on \(on)" }
  }

  private static let disks = "hikvision-disk-drives"
  private static let affiliate = "hikvision-subsidiary"

  static let rows = [
    Row(file: disks, on: "2019-05-22", outcome: .noLicenseRequired),
    Row(file: disks, on: "2019-10-08", outcome: .noLicenseRequired),
    Row(
      file: disks, on: "2019-10-09", outcome: .licenseRequired, policy: .presumptionOfDenial,
      cites: "84 FR 54002"),
    Row(
      file: disks, on: "2020-07-22", outcome: .licenseRequired, policy: .presumptionOfDenial,
      cites: "85 FR 44159"),
    Row(file: disks, on: "2026-11-22", outcome: .licenseRequired, policy: .presumptionOfDenial),
    Row(file: "huawei-phone-parts", on: "2019-05-16T16:14:00-04:00", outcome: .noLicenseRequired),
    Row(
      file: "huawei-phone-parts", on: "2019-05-16T16:15:00-04:00", outcome: .licenseRequired,
      policy: .presumptionOfDenial,
      cites: "84 FR 22961"),
    Row(
      file: "huawei-phone-parts", on: "2019-05-22", outcome: .licenseRequired, policy: .presumptionOfDenial),
    Row(file: "thermal-camera-japan", on: "2026-07-31", outcome: .noLicenseRequired),
    Row(
      file: "thermal-camera-india", on: "2026-07-31", outcome: .exceptionPossible, cites: "15 CFR 738.4(a)"),
    Row(file: "thermal-camera-china", on: "2026-07-31", outcome: .licenseRequired, policy: .caseByCase),
    Row(file: "german-device-with-us-parts", on: "2026-08-01", outcome: .notSubject),
    Row(file: "fab-in-shanghai", on: "2022-10-13", outcome: .licenseRequired, policy: .presumptionOfDenial),
    Row(
      file: "xinjiang-police", on: "2019-10-09", outcome: .licenseRequired, policy: .presumptionOfDenial,
      cites: "84 FR 54002"),
    Row(file: "bank-pays-official", on: "2020-07-08", outcome: .noLicenseRequired),
    Row(file: "bank-pays-official", on: "2020-07-09", outcome: .prohibited, cites: "31 CFR 583.201"),
    Row(file: affiliate, on: "2025-09-15", outcome: .noLicenseRequired),
    Row(
      file: affiliate, on: "2025-10-15", outcome: .licenseRequired, policy: .presumptionOfDenial,
      cites: "90 FR 47201"),
    Row(file: affiliate, on: "2025-12-01", outcome: .noLicenseRequired),
    Row(
      file: affiliate, on: "2026-11-22", outcome: .licenseRequired, policy: .presumptionOfDenial,
      status: .unverified),
    Row(file: "fund-buys-shares", on: "2021-08-01", outcome: .noLicenseRequired),
    Row(file: "fund-buys-shares", on: "2021-08-02T00:00:59-04:00", outcome: .noLicenseRequired),
    Row(
      file: "fund-buys-shares", on: "2021-08-02T00:01:00-04:00", outcome: .prohibited,
      cites: "EO 14032, section 1"),
    Row(file: "fund-buys-shares", on: "2021-08-02", outcome: .prohibited, cites: "31 CFR 586.201"),
    Row(file: "agency-buys-cameras", on: "2019-08-12", outcome: .noLicenseRequired),
    Row(file: "agency-buys-cameras", on: "2019-08-13", outcome: .prohibited, cites: "84 FR 40216"),
    Row(file: "contractor-uses-routers", on: "2020-08-12", outcome: .noLicenseRequired),
    Row(file: "contractor-uses-routers", on: "2020-08-13", outcome: .prohibited, cites: "85 FR 42665"),
  ]

  @Test(arguments: rows) func examplesAnswerAsTheLawStood(_ row: Row) throws {
    let answer = try Self.answer(row.file, on: row.on)
    #expect(answer.outcome == row.outcome)
    guard row.outcome >= .licenseRequired else { return }
    let graves = answer.findings.filter { $0.outcome == row.outcome && $0.status == row.status }
    #expect(!graves.isEmpty)
    if let policy = row.policy { #expect(graves.contains { $0.reviewPolicy == policy }) }
    if let cited = row.cites { #expect(graves.contains { $0.citations.contains(cited) }) }
    if row.status == .unverified { #expect(!answer.banners.isEmpty) }
  }

  private static func answer(_ name: String, on text: String) throws -> Assessment {
    let url = folder.appending(path: name + ".yaml")
    let question = try Office.question(String(contentsOf: url, encoding: .utf8))
    let day = CalendarDay(iso: text).map { Instant(endOf: $0) }
    return try Office.assessor().assess(question, on: day ?? Instant(rfc3339: text), asWritten: text)
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Examples").standardizedFileURL

  @Test func everyExampleIsAsked() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter {
      $0.hasSuffix(".yaml")
    }
    #expect(Set(files.map { String($0.dropLast(5)) }) == Set(Self.rows.map(\.file)))
  }
}
