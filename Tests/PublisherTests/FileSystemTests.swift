import Foundation
import Testing

@testable import Publisher

@Suite struct FileSystemTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func bytesAreReadAsTheyWereWritten() throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    try FileSystem.write(bytes, to: "\(folder.path)/a")
    #expect(try FileSystem.read("\(folder.path)/a") == bytes)
    try FileSystem.write([], to: "\(folder.path)/b")
    #expect(try FileSystem.read("\(folder.path)/b") == [])
  }

  /// Longer than what a pipe holds at once, so that it comes in several parts.
  @Test func pipeIsReadUntilItEnds() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let pipe = Pipe()
    Thread {
      pipe.fileHandleForWriting.write(Data(bytes))
      try? pipe.fileHandleForWriting.close()
    }.start()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    #expect(try FileSystem.read(path) == bytes)
  }

  @Test func fileThatStatesNoSizeIsReadUntilItEnds() throws {
    #expect(try !FileSystem.read("/proc/self/cmdline").isEmpty)
  }

  @Test func missingFileAndFolderAreErrorsWithTheirReason() {
    let missing = #expect(throws: FileError.self) { try FileSystem.read("\(folder.path)/x") }
    #expect(missing?.description == "cannot read \(folder.path)/x: No such file or directory")
    let isFolder = #expect(throws: FileError.self) { try FileSystem.read(folder.path) }
    #expect(isFolder?.description == "cannot read \(folder.path): Is a directory")
  }

  @Test func namesAreSortedAndMayBeChinese() throws {
    for name in ["乙", "甲", "b", ".a"] { try folder.write("", to: name) }
    #expect(try FileSystem.names(in: folder.path) == [".a", "b", "乙", "甲"])
    #expect(try FileSystem.names(in: "\(folder.path)/x") == [])
  }

  /// It is not the same as an empty one.
  @Test func folderThatCannotBeListedIsAnError() throws {
    try folder.write("", to: "a")
    let error = #expect(throws: FileError.self) { try FileSystem.names(in: "\(folder.path)/a") }
    #expect(error?.description == "cannot list \(folder.path)/a: Not a directory")
  }

  /// FIPS 180-4 examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func digestIsThatOfTheStandard(text: String, digest: String) throws {
    #expect(try SHA256.hexadecimal(Array(text.utf8)) == digest)
  }
}
