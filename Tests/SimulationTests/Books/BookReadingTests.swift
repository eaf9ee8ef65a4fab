import CSQLite
import Foundation
import Licet
import TestSupport
import Testing

@testable import Simulation

/// Books are read from tables as organizations have them; what is wrong in one is said with file and line.
@Suite struct BookReadingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let table: String
    let text: String
    let words: [String]
    var testDescription: String { words.joined(separator: ", ") }
  }

  static let orders = "id,firm,kind,counterparty,end_user,item,value,currency,from,to,ship_on,end_use\n"

  static let rows = [
    Row(
      table: "orders", text: "id,firm,kind,item\nO-1,F-1,sale,I-1",
      words: ["no column 'counterparty'", "--columns"]),
    Row(
      table: "orders", text: orders + "O-1,F-1,sale,C-9,,I-1,,,US,CN,,",
      words: ["counterparty 'C-9'", "no id of customers"]),
    Row(table: "orders", text: orders + "O-1,F-9,sale,C-1,,I-1,,,US,CN,,", words: ["firm 'F-9'", "firms"]),
    Row(table: "orders", text: orders + "O-1,F-1,sale,C-1,,I-9,,,US,CN,,", words: ["item 'I-9'", "items"]),
    Row(table: "orders", text: orders + "O-1,F-1,sell,C-1,,I-1,,,US,CN,,", words: ["kind 'sell'", "sale"]),
    Row(
      table: "orders", text: orders + "O-1,F-1,sale,C-1,,I-1,12x,USD,US,CN,,",
      words: ["value '12x'", "plain decimal"]),
    Row(
      table: "orders", text: orders + "O-1,F-1,sale,C-1,,I-1,12,,US,CN,,", words: ["currency ''", "ISO 4217"]),
    Row(
      table: "orders", text: orders + "O-1,F-1,sale,C-1,,I-1,12,USD,US,Atlantis,,", words: ["to 'Atlantis'"]),
    Row(
      table: "orders", text: orders + "O-1,F-1,sale,C-1,,I-1,12,USD,US,CN,soon,",
      words: ["ship_on 'soon'", "yyyy-mm-dd"]),
    Row(
      table: "orders", text: orders + "O-1,F-1,sale,C-1,,I-1,,,US,CN,,\nO-1,F-1,sale,C-1,,I-1,,,US,CN,,",
      words: ["'O-1' is given twice"]),
    Row(table: "items", text: "id,classification\nI-1,XYZ", words: ["classification 'XYZ'", "ECCN"]),
    Row(table: "items", text: "id,us_content\nI-1,18", words: ["us_content '18'", "0 to 1"]),
    Row(table: "ownership", text: "owner,owned,share\nC-1,C-2,1.2", words: ["share '1.2'", "0 to 1"]),
    Row(table: "ownership", text: "owner,owned,share\nC-1,,0.5", words: ["owned ''", "name both"]),
    Row(
      table: "ownership", text: "owner,owned,share_min,share_max\nC-1,C-2,0.6,0.4", words: ["share_min '0.6'"]
    ),
    Row(table: "shipments", text: "id,order,status\nSH-1,O-9,dock", words: ["order 'O-9'"]),
    Row(
      table: "suppliers", text: "id,name,country,lead_time_days\nS-1,Example,CN,soon",
      words: ["lead_time_days 'soon'", "whole days"]),
    Row(
      table: "licenses", text: "id,firm,counterparty,issued,expires\nL-1,F-1,C-1,2020-01-01,2019-01-01",
      words: ["expires '2019-01-01'", "before issued"]),
    Row(table: "holdings", text: "id,firm,issuer,weight\nW-1,F-1,X,1.7", words: ["weight '1.7'", "0 to 1"]),
    Row(table: "orders", text: "id,firm\nO-1,F\0-1", words: ["no UTF-8 text", "CSV in UTF-8"]),
  ]

  @Test(arguments: rows) func isRefusedWithItsPlace(row: Row) throws {
    let error = try #require(throws: LicetError.self) {
      try SmallBook.standard.with(row.table, row.text).read()
    }
    #expect(error.code == .badInput)
    #expect(error.file?.hasSuffix(row.table + ".csv") == true)
    #expect(error.line != nil)
    for word in row.words { #expect(error.description.contains(word), "\(error)") }
  }

  @Test func usualHeadersAreGuessedAndOthersMapped() throws {
    let text = "Number;Company;Customer;KUNDENARTIKEL;Amount;Cur;Ship To\nO-1;F-1;C-1;I-1;5;USD;CN"
    let book = try SmallBook.standard.with("orders", text).read(columns: ["orders.item=KUNDENARTIKEL"])
    let order = try #require(book.orders.first)
    #expect(order.counterparty == "C-1" && order.item == "I-1" && order.to?.code == "CN")
    #expect(order.value == Money(amount: DecimalNumber(5), currency: "USD"))
    #expect(throws: LicetError.self) { try BookReader(columns: ["orders.itm=X"]) }
  }

  @Test func sharesOfMoreThanAllAreAWarning() throws {
    let book = try SmallBook.standard.with(
      "ownership", "owner,owned,share\nC-1,C-2,0.7\nC-4,C-2,0.6\nC-3,C-3,0.1"
    ).read()
    #expect(book.warnings.contains { $0.message.contains("130 %") })
    #expect(book.warnings.contains { $0.message.contains("own itself") })
  }

  @Test func whatIsNoTextIsRefusedWithItsLine() throws {
    let folder = try ScratchFolder()
    let file = folder.url.appending(path: "customers.csv")
    try Data(Array("id,name\nC-1,Caf".utf8) + [0xE9, 0x0A]).write(to: file)
    let error = try #require(throws: LicetError.self) { try BookReader().read(folder.url) }
    #expect(error.line == 2 && error.description.contains("no UTF-8 text"))
  }

  @Test func whatCanBeReadAndIsOddIsAWarning() throws {
    let book = try SmallBook.standard
      .with("suppliers", "id,name,country\nC-4,Somebody Else,CN\nF-1,A Third,US")
      .with("bom", "id,product,component,supplier\nB-1,I-1,wheel,S-77").with(
        "orders", "id,firm,counterparty,item"
      )
      .read()
    for words in [
      "C-4 is 'Somebody Else' in suppliers and 'Moshengren Gongsi'", "F-1 is 'A Third'", "'S-77' the first",
      "orders has no row", "no business to ask about",
    ] {
      #expect(book.warnings.contains { $0.message.contains(words) && $0.file != nil }, "\(words)")
    }
  }

  @Test func aDayBeforeAnyLawIsAWarning() throws {
    let orders = Self.orders + "O-1,F-1,sale,C-1,,I-1,100,USD,US,CN,1950-01-15,civil"
    let result = try SmallBook.standard.with("orders", orders)
      .simulate(DesignationTests.head + "\n" + DesignationTests.entityList)
    #expect(result.outcome("orders:O-1") == nil)
    #expect(result.warnings.contains { $0.message.contains("orders:O-1 has the day 1950-01-15") })
  }

  @Test func unlikeMoneyIsNeverAdded() throws {
    let text =
      Self.orders
      + "O-1,F-1,sale,C-1,,I-1,100,USD,US,CN,2020-01-15,civil\nO-2,F-1,sale,C-1,,I-1,50,EUR,US,CN,2020-01-15,civil"
    let scenario = DesignationTests.head + "\n" + DesignationTests.entityList
    let book = SmallBook.standard.with("orders", text)
    let plain = try book.simulate(scenario)
    #expect(plain.variants[0].total.sums.map(\.description) == ["50 EUR", "100 USD"])
    #expect(plain.variants[0].total.converted == nil)
    let asked = try book.simulate("currency: USD\n" + scenario)
    #expect(asked.missingRates == ["EUR"])
    #expect(asked.variants[0].total.converted == nil)
    let rated = try book.simulate("currency: USD\nrates: { EUR: \"1.1\" }\n" + scenario)
    #expect(rated.missingRates == [])
    #expect(rated.variants[0].total.converted?.description == "155 USD")
  }

  @Test func aDatabaseIsTheSameBookAsAFolder() throws {
    let folder = try ScratchFolder()
    let file = folder.url.appending(path: "book.sqlite")
    var database: OpaquePointer?
    #expect(sqlite3_open(file.path, &database) == SQLITE_OK)
    let script = """
      CREATE TABLE firms(id, name, country, us_person);
      INSERT INTO firms VALUES('F-1', 'Example Drives Inc.', 'US', 'yes');
      CREATE TABLE customers(id, name, country);
      INSERT INTO customers VALUES('C-1', 'Hangzhou Hikvision Digital Technology Co., Ltd.', 'CN');
      CREATE TABLE items(id, description, classification, origin);
      INSERT INTO items VALUES('I-1', 'disk drives', 'EAR99', 'US');
      CREATE TABLE orders(id, firm, counterparty, item, value, currency, "from", "to", ship_on);
      INSERT INTO orders VALUES('O-1', 'F-1', 'C-1', 'I-1', '100.10', 'USD', 'US', 'CN', '2020-01-15');
      """
    #expect(sqlite3_exec(database, script, nil, nil, nil) == SQLITE_OK)
    sqlite3_close(database)
    let book = try BookReader().read(file)
    #expect(book.orders.first?.value?.description == "100.1 USD")
    #expect(book.counterparties["C-1"]?.country?.code == "CN")
    try Data("no database".utf8).write(to: file)
    #expect(throws: LicetError.self) { try BookReader().read(file) }
  }
}
