#if Desk
import Casework
import Foundation

/// What the file system says of a database's file, before SQLite is asked: its own words for it are few.
enum FileState {
  /// Whether there is a file with anything in it.
  static func exists(_ file: URL) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0 > 0
  }

  /// - Throws: `StoreError` where the folder is missing, or it or the file can't be written.
  static func checkWritable(_ file: URL) throws(StoreError) {
    let folder = file.deletingLastPathComponent()
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw .other("there is no folder \(folder.path) to keep the desk in: make it, or name another")
    }
    guard FileManager.default.isWritableFile(atPath: folder.path) else {
      throw .readOnly(
        "the folder \(folder.path) can't be written: give this user the right to write there, or name another folder"
      )
    }
    guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else { return }
    guard !isFolder.boolValue else {
      throw .other("\(file.path) is a folder: name a file to keep the desk in")
    }
    guard FileManager.default.isWritableFile(atPath: file.path) else {
      throw .readOnly("\(file.path) can't be written: give this user the right to write it")
    }
  }
}
#endif
