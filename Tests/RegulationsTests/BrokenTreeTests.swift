import Foundation
import Regulations
import TestSupport
import Testing
import Vocabulary

/// Law files broken in every way the loader promises to catch: the error names the file, the line and what to do.
@Suite struct BrokenTreeTests {
  struct Break: CustomTestStringConvertible {
    let what: String
    let told: String
    let line: Int?
    let files: [String: String]
    var testDescription: String { what }

    init(_ what: String, _ changed: String, _ to: String, told: String, line: Int?) {
      (self.what, self.told, self.line) = (what, told, line)
      files = [SmallTree.provision: SmallTree.text(changed, to: to)]
    }

    init(_ what: String, file: String, _ text: String, told: String, line: Int?) {
      (self.what, self.told, self.line, files) = (what, told, line, [file: text])
    }
  }

  static let breaks = [
    Break(
      "unknown key", "schema: controls", "schema: controls\nscheme: x", told: "unknown field 'scheme'",
      line: 5),
    Break("key of a value", "status: in-force", "status: in-force\n    stats: x", told: "'stats'", line: 11),
    Break(
      "key of a requirement", "explanation:", "explain: \"x\", explanation:", told: "'explain'", line: 13),
    Break("missing title", "title: Nuclear end uses\n", "", told: "no 'title'", line: 1),
    Break("missing citation", "    cite: [\"15 CFR 744.2\"]\n", "", told: "cites nothing", line: 8),
    Break("missing verification", "verified: {", "note: {", told: "no 'verified'", line: nil),
    Break(
      "unknown status", "status: in-force", "status: in-forse", told: "did you mean 'in-force'", line: 10),
    Break("no date", "from: \"2019-01-01\"", "from: \"soon\"", told: "'soon' is not a date", line: 8),
    Break(
      "end before beginning", "to: \"2020-06-28\"", "to: \"2018-06-28\"", told: "before it begins", line: 8),
    Break("overlap", "to: \"2020-06-28\"", "to: \"2020-06-29\"", told: "overlap", line: nil),
    Break("gap", "to: \"2020-06-28\"", "to: \"2020-06-27\"", told: "nothing holds between", line: nil),
    Break("open end in the middle", "    to: \"2020-06-28\"\n", "", told: "never ends", line: nil),
    Break(
      "id against path", "id: us.ear.744.2", "id: us.ear.744.3", told: "the path says 'us.ear.744.2'", line: 1
    ),
    Break("wrong type", "title: Nuclear end uses", "title: [a, b]", told: "'title' is not text", line: 2),
    Break("text for a list", "values:", "values: x\nother:", told: "'values' is not a list", line: nil),
    Break("anchor", "title: Nuclear end uses", "title: &x Nuclear", told: "an anchor", line: 2),
    Break("alias", "title: Nuclear end uses", "title: *x", told: "an alias", line: 2),
    Break("tag", "title: Nuclear end uses", "title: !!int 3", told: "a tag", line: 2),
    Break("key twice", "title: Nuclear end uses", "title: a\ntitle: b", told: "stands twice", line: nil),
    Break("no YAML", "title: Nuclear end uses", "title: \"open", told: "not YAML", line: nil),
    Break(
      "unknown fact", "when: end-use.nuclear", "when: end-use.nuklear",
      told: "did you mean 'end-use.nuclear'", line: 13),
    Break(
      "unreadable condition", "when: end-use.nuclear", "when: \"end-use.nuclear and\"",
      told: "ends too early", line: 13),
    Break(
      "unknown group", "when: end-use.nuclear", "when: \"destination in (D:9)\"", told: "'D:9'", line: 13),
    Break(
      "unknown item list", "when: end-use.nuclear", "when: \"item in (us.no.list)\"", told: "'us.no.list'",
      line: 13),
    Break(
      "unknown outcome", "outcome: license-required", "outcome: license", told: "'license' is no value",
      line: 13),
    Break(
      "coverage without its reason", file: "COVERAGE.yaml",
      "from: \"2019-01-01\"\nsections:\n  - { section: x, title: y, coverage: in-part }\n",
      told: "says not what is missing", line: 3),
    Break("coverage without a day", file: "COVERAGE.yaml", "sections: []\n", told: "no 'from'", line: 1),
    Break(
      "fact of an unknown kind", file: "facts.yaml",
      "facts:\n  end-use.nuclear: { subject: transaction, question: q, answers: yesno }\n",
      told: "'yesno' is no value", line: 2),
    Break(
      "fact asked by nobody", file: "facts.yaml",
      "facts:\n  end-use.nuclear: { subject: transaction, question: q, answers: yes-no, asked-by: [us.ear.744.99] }\n",
      told: "which is no provision", line: 2),
    Break(
      "choices without a choice", file: "facts.yaml",
      "facts:\n  end-use.nuclear: { subject: transaction, question: q, answers: choice }\n",
      told: "choices belong", line: 2),
    Break(
      "nothing but a list", file: SmallTree.provision, "- a\n- b\n", told: "is not a map of fields", line: 1),
  ]

  @Test(arguments: breaks) func theErrorNamesFileLineAndRemedy(_ broken: Break) throws {
    let error = #expect(throws: LicetError.self) { try SmallTree(broken.files).book() }
    #expect(
      error?.message.contains(broken.told) == true || error?.remedy.contains(broken.told) == true,
      "\(String(describing: error))")
    #expect(error?.file == broken.files.keys.first)
    if let line = broken.line { #expect(error?.line == line) }
    #expect(error?.remedy.isEmpty == false)
  }

  @Test func theSoundTreeIsRead() throws {
    let book = try SmallTree().book()
    #expect(book.provisions.map(\.id) == ["us.ear.744.2"])
    #expect(book.facts["end-use.nuclear"]?.answers == .yesNo)
  }

  @Test func norwayAndExponentsStayText() throws {
    let text = SmallTree.text(
      "when: end-use.nuclear", to: "destinations: NO, items: 5E002, when: end-use.nuclear")
    let book = try SmallTree([SmallTree.provision: text]).book()
    let requirement = book["us.ear.744.2"]?.values.first?.node["requirements"]?.items?.first
    #expect(requirement?["destinations"]?.text == "NO")
    #expect(requirement?["items"]?.text == "5E002")
  }

  @Test func aFolderWithoutLawIsNamed() throws {
    let tree = try SmallTree()
    let error = #expect(throws: LicetError.self) { try LawTree(root: tree.folder.url.appending(path: "us")) }
    #expect(error?.code == .notFound)
  }
}
