import CLibcrypto

/// SHA-256 (FIPS 180-4) by the system's libcrypto. The only file that touches it.
package enum SHA256 {
  package struct Failure: Error, CustomStringConvertible {
    package var description: String { "libcrypto cannot compute a SHA-256" }
  }

  /// The digest of `bytes` in 64 lower-case hexadecimal digits.
  ///
  /// - Throws: where the system's libcrypto will not compute it, so that no wrong digest is published.
  package static func hexadecimal(_ bytes: [UInt8]) throws(Failure) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    guard unsafe EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil) == 1 else {
      throw Failure()
    }
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
