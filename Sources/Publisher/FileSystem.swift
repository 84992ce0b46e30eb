import CLinux
import Glibc

/// Reading, writing, linking and moving files. The only file of this module with such calls.
///
/// Foundation is left out: it costs start-up time, and its atomic writes are made for single files.
package enum FileSystem {
  package enum Kind: Hashable, Sendable {
    case file(size: Int)
    case folder
    /// A symbolic link, a device, …
    case other
  }

  /// What stands at `path` itself (a link is not followed), `nil` where nothing does.
  package static func kind(of path: String) -> Kind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file(size: Int(status.st_size))
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// The whole content of a file.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    let file = try open(path, O_RDONLY, to: "read")
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw FileError("read", path) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw FileError(action: "read", path: path, code: EISDIR)
    }
    // A pipe has no size, and the kernel's own files say 0: these are read until they end.
    let isSized = status.st_mode & S_IFMT == S_IFREG && status.st_size > 0
    guard !isSized else { return try read(file, at: path, atMost: Int(status.st_size)) }
    var bytes: [UInt8] = []
    while true {
      let next = try read(file, at: path, atMost: 1 << 16)
      if next.isEmpty { return bytes }
      bytes += next
    }
  }

  /// The next bytes of an open file: `limit`, or fewer where it ends.
  private static func read(
    _ file: Int32, at path: String, atMost limit: Int
  ) throws(FileError) -> [UInt8] {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count..<limit])
        let got = unsafe Glibc.read(file, rest.baseAddress, rest.count)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { break }
        count += got
      }
    }
    if failed { throw FileError("read", path) }
    return bytes
  }

  /// Makes a file that must not exist yet: all of it, or none.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = try open(path, O_WRONLY | O_CREAT | O_EXCL, to: "write")
    defer { close(file) }
    let isWritten = unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
        let written = unsafe Glibc.write(file, rest.baseAddress, rest.count)
        if written < 0, errno == EINTR { continue }
        if written <= 0 { return false }
        done += written
      }
      return true
    }
    guard isWritten else {
      let error = FileError("write", path)
      remove(path)
      throw error
    }
  }

  /// Whether `path` is a file that holds exactly `bytes`.
  package static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard kind(of: path) == .file(size: bytes.count), let present = try? read(path) else {
      return false
    }
    return present == bytes
  }

  /// Names of what lies in a folder, sorted; none where there is no folder.
  package static func names(in folder: String) throws(FileError) -> [String] {
    guard let listing = unsafe opendir(folder) else {
      if errno == ENOENT { return [] }
      throw FileError("list", folder)
    }
    defer { unsafe closedir(listing) }
    var names: [String] = []
    while true {
      // The end and an error look the same but for this.
      errno = 0
      guard let entry = unsafe readdir(listing) else { break }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw FileError("list", folder) }
    return names.sorted()
  }

  /// What changes about a file when its content does.
  struct Stamp: Hashable, Sendable {
    let inode: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  /// Adds the stamps of all files below `path`, hidden ones left out.
  static func stamp(_ path: String, into stamps: inout [String: Stamp]) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in (try? names(in: path)) ?? [] where !name.hasPrefix(".") {
        stamp("\(path)/\(name)", into: &stamps)
      }
    } else {
      stamps[path] = Stamp(
        inode: status.st_ino, size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
        nanoseconds: status.st_mtim.tv_nsec)
    }
  }

  /// Makes a folder, and those it lies in; one that exists is fine.
  package static func makeFolder(_ path: String) throws(FileError) {
    if unsafe mkdir(path, 0o777) == 0 || (errno == EEXIST && kind(of: path) == .folder) { return }
    guard errno == ENOENT, let parent = parent(of: path) else {
      throw FileError("make the folder", path)
    }
    try makeFolder(parent)
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw FileError("make the folder", path)
    }
  }

  /// Gives a file a second name. `false` where the file system has no such thing.
  package static func link(_ path: String, as name: String) -> Bool {
    unsafe Glibc.link(path, name) == 0
  }

  package static func move(_ path: String, to target: String) throws(FileError) {
    guard unsafe rename(path, target) == 0 else { throw FileError("replace", target) }
  }

  /// Lets two folders change places in one step. `false` where the file system cannot.
  package static func exchange(_ path: String, _ other: String) -> Bool {
    let exchangeFlag: UInt32 = 2
    return unsafe renameat2(AT_FDCWD, path, AT_FDCWD, other, exchangeFlag) == 0
  }

  /// Removes a file or a folder with all it holds, as far as that is possible.
  package static func remove(_ path: String) {
    guard unsafe unlink(path) != 0, errno == EISDIR else { return }
    for name in (try? names(in: path)) ?? [] { remove("\(path)/\(name)") }
    _ = unsafe rmdir(path)
  }

  /// The path without symbolic links; `path` where nothing stands there.
  package static func resolved(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Claims a folder for this process until `unlock`. `nil` while another process has it.
  package static func lock(_ folder: String) throws(FileError) -> FileLock? {
    let file = try open(folder, O_RDONLY | O_DIRECTORY, to: "lock")
    var held = stat()
    var named = stat()
    // The folder may have been removed, or replaced, while this process waited for nothing.
    guard flock(file, LOCK_EX | LOCK_NB) == 0, unsafe fstat(file, &held) == 0,
      unsafe stat(folder, &named) == 0, held.st_ino == named.st_ino
    else {
      close(file)
      return nil
    }
    return FileLock(file: file)
  }

  package struct FileLock: ~Copyable {
    fileprivate let file: Int32
    deinit { close(file) }
  }

  static func reason(_ code: Int32) -> String {
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: words)
  }

  /// The folder that `path` lies in, `nil` for a name alone and for the root.
  static func parent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
    return String(path[..<slash])
  }

  private static func open(
    _ path: String, _ flags: Int32, to action: String
  ) throws(FileError) -> Int32 {
    let file = unsafe Glibc.open(path, flags | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileError(action, path) }
    return file
  }
}

extension FileError {
  /// The error of the call that just failed.
  fileprivate init(_ action: String, _ path: String) {
    self.init(action: action, path: path, code: errno)
  }
}
