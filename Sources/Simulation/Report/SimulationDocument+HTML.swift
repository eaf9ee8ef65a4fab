extension SimulationDocument {
  /// The result as one page for a browser, with nothing to fetch.
  public var html: String {
    ReportPage(report: Report(result, hash: resultHash, notModeled: notModeled)).text
  }
}
