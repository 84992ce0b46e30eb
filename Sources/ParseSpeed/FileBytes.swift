import Foundation
import Glibc

/// Reads a file, or nothing where there is none.
enum FileBytes {
  static func read(_ path: String) -> [UInt8] {
    (try? [UInt8](Data(contentsOf: URL(filePath: path)))) ?? []
  }
}

/// The processor time that this process has taken.
enum ProcessorTime {
  static var seconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}

/// Prints a line at once: a measure that hangs must show where.
enum Output {
  static func write(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
