import Foundation
import Licet
import TestSupport

@testable import Simulation

/// A book written down in a test, a table a text; and the answer to a scenario about it.
struct SmallBook {
  var tables: [String: String]

  /// A firm of the United States, Hikvision as customer and supplier, a subsidiary, a venture and a stranger.
  static let standard = SmallBook(tables: [
    "firms": """
    id,name,country,us_person
    F-1,Example Drives Inc.,US,yes
    F-2,Example Funds Inc.,US,yes
    F-3,Beispiel GmbH,DE,no
    """,
    "customers": """
    id,name,country
    C-1,"Hangzhou Hikvision Digital Technology Co., Ltd.",CN
    C-2,Zifu Gongsi,CN
    C-3,Hezi Gongsi,CN
    C-4,Moshengren Gongsi,CN
    """,
    "suppliers": """
    id,name,country
    S-1,"Hangzhou Hikvision Digital Technology Co., Ltd.",CN
    """,
    "items": """
    id,description,classification,origin,us_content
    I-1,disk drives,EAR99,US,
    I-2,camera,EAR99,CN,
    I-3,microprocessors,3A991.p,DE,0
    I-4,detector,2A983,US,
    """,
    "ownership": """
    owner,owned,share,from,to,source
    C-1,C-2,0.51,,,registry
    C-1,C-3,0.30,,,registry
    """,
  ])

  func with(_ table: String, _ text: String) -> SmallBook {
    var copy = self
    copy.tables[table] = text
    return copy
  }

  /// - Throws: what reading throws, with the folder's own place in it.
  func read(columns: [String] = []) throws -> Book {
    let folder = try ScratchFolder()
    for (table, text) in tables {
      try Data((text + "\n").utf8).write(to: folder.url.appending(path: table + ".csv"))
    }
    return try BookReader(columns: columns).read(folder.url)
  }

  /// Made once for all tests.
  static let world = Result { try World.builtIn() }

  static func scenario(_ text: String) throws -> Scenario {
    try Scenario.read(try YAMLReader.read(text, file: "scenario.yaml"), file: "scenario.yaml")
  }

  /// What the scenario's variants do.
  func simulate(_ scenario: String) throws -> SimulationResult {
    try Simulator(try Self.world.get(), try Self.scenario(scenario), try read()).run(cores: 2)
  }
}

extension SimulationResult {
  /// What comes of an object in the leading variant: the outcome, the regime and the action; nil where it is untouched.
  func outcome(_ object: String) -> String? {
    let found = variants[0].affected.filter { $0.object == object }
    return found.isEmpty
      ? nil
      : found.map { "\($0.after.rawValue) \($0.regime) \($0.action.rawValue) \($0.from.day.iso)" }.joined(
        separator: "; ")
  }

  /// Why an object that a reader would expect is untouched; nil where nothing is said.
  func reason(_ object: String) -> String? {
    variants[0].notAffected.first { $0.object == object }?.why
  }
}
