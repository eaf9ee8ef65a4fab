import Foundation
import Licet
import Testing

@testable import Documents
@testable import LicetCommand

@Suite struct ByteSourceTests {
  @Test func aFileThatIsNotThereIsNamed() throws {
    let error = try #require(throws: LicetError.self) {
      try ByteSource(path: "/no/such/file.csv", standardInput: .nullDevice)
    }
    #expect(
      error.description
        == "/no/such/file.csv: the file cannot be opened; check its name and that you may read it")
    #expect(error.exitStatus == 3)
  }

  @Test func aFolderIsNoFile() throws {
    let folder = try Folder()
    let error = try #require(throws: LicetError.self) {
      try ByteSource(path: folder.path("."), standardInput: .nullDevice)
    }
    #expect(error.code == .inputOutput)
  }

  @Test func aDashIsStandardInput() throws {
    let folder = try Folder()
    let handle = try #require(FileHandle(forReadingAtPath: try folder.file("x", "hi".utf8)))
    var source = try ByteSource(path: "-", standardInput: handle)
    #expect(source.name == "standard input")
    #expect(try source.next() == UInt8(ascii: "h"))
  }
}
