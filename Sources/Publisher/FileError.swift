import Glibc

/// What the operating system refused, in words for the person who asked.
package struct FileError: Error, Hashable, CustomStringConvertible {
  /// What was tried: `write`, `replace`.
  package let action: String
  package let path: String
  /// The system's `errno`.
  package let code: Int32

  package var description: String {
    "cannot \(action) \(path): \(FileSystem.reason(code))"
  }
}
