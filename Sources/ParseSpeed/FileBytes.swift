import Foundation

/// Reads a file, or nothing where there is none.
enum FileBytes {
  static func read(_ path: String) -> [UInt8] {
    (try? [UInt8](Data(contentsOf: URL(filePath: path)))) ?? []
  }
}

/// Prints a line at once: a measure that hangs must show where.
enum Output {
  static func write(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
