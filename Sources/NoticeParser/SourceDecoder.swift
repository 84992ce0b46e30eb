package import Diagnostics

/// Turns the bytes of a file into a source text: UTF-8, UTF-16 with a byte order mark, or GB18030;
/// a page saved from a browser becomes the text that it shows.
///
/// UTF-8 is kept byte for byte, its byte order mark too. What cannot be read becomes U+FFFD, and
/// the place is reported; the rest of the file is kept.
package struct SourceDecoder: Sendable {
  package init() {}

  /// - Parameter name: the path as it is shown in messages.
  package func decode(_ bytes: [UInt8], name: String) -> Diagnosed<SourceText> {
    var decoded = text(of: bytes, name: name)
    guard HTMLText.isPage(decoded.output.bytes) else { return decoded }
    let page = HTMLText.text(of: decoded.output.bytes)
    decoded.output = SourceText(name: name, bytes: page, encoding: decoded.output.encoding)
    decoded.diagnostics.append(
      Diagnostic(
        .webPage, "The file is a web page; only the text that it shows is read", at: .file(name),
        notes: ["Spans count bytes of that text, not of the file"]))
    return decoded
  }

  private func text(of bytes: [UInt8], name: String) -> Diagnosed<SourceText> {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes, name: name)
    }
    if String(validating: bytes, as: UTF8.self) != nil {
      return Diagnosed(SourceText(name: name, bytes: bytes))
    }
    if let converted = CharacterSetConverter.utf8(fromGB18030: bytes) {
      return Diagnosed(
        SourceText(name: name, bytes: converted, encoding: "gb18030"),
        [
          Diagnostic(
            .otherEncoding, "The file is in GB18030, not in UTF-8", at: .file(name),
            suggestions: ["convert it: iconv -f GB18030 -t UTF-8"])
        ])
    }
    return damaged(bytes, name: name)
  }

  private func utf16(_ bytes: [UInt8], name: String) -> Diagnosed<SourceText> {
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      isLittle
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
        : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    let source = SourceText(
      name: name, bytes: Array(String(decoding: units, as: UTF16.self).utf8),
      encoding: isLittle ? "utf-16le" : "utf-16be")
    var diagnostics = [
      Diagnostic(.otherEncoding, "The file is in UTF-16, not in UTF-8", at: .file(name))
    ]
    if bytes.count % 2 == 1 || String(validating: units, as: UTF16.self) == nil {
      diagnostics.append(
        Diagnostic(.damagedText, "The file holds bytes that are no UTF-16 text", at: .file(name)))
    }
    return Diagnosed(source, diagnostics)
  }

  /// Line by line: UTF-8 where it is valid, else GB18030 where that is, else what is readable.
  private func damaged(_ bytes: [UInt8], name: String) -> Diagnosed<SourceText> {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var places: [(range: ByteRange, message: String)] = []
    var converted = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !output.isEmpty || line.startIndex > 0 { output.append(0x0A) }
      let start = output.count
      let line = Array(line)
      if String(validating: line, as: UTF8.self) != nil {
        output += line
      } else if !SourceDecoder.looksLikeUTF8(line),
        let text = CharacterSetConverter.utf8(fromGB18030: line)
      {
        output += text
        converted += 1
        places.append((ByteRange(start, output.count), "This line is in GB18030, others in UTF-8"))
      } else {
        output += String(decoding: line, as: UTF8.self).utf8
        places += SourceDecoder.replacements(in: output, from: start)
          .map { ($0, "Bytes that are no text stand here") }
      }
    }
    let encoding = converted > 0 ? "gb18030" : "utf-8"
    let source = SourceText(name: name, bytes: output, encoding: encoding)
    let diagnostics = places.prefix(20).map { place in
      Diagnostic(
        .damagedText, place.message, at: .text(SourceLocation(source, place.range)),
        notes: places.count > 20
          ? ["\(places.count) such places in all; the first 20 are shown"] : [])
    }
    return Diagnosed(source, diagnostics)
  }

  /// Whether most of the characters beyond ASCII are whole ones of UTF-8, so that a few bad bytes
  /// must not turn the line into GB18030.
  private static func looksLikeUTF8(_ line: [UInt8]) -> Bool {
    let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
    let bad = scalars.count { $0.value == 0xFFFD }
    return bad * 4 <= scalars.count { $0.value >= 0x80 }
  }

  private static func replacements(in bytes: [UInt8], from start: Int) -> [ByteRange] {
    var ranges: [ByteRange] = []
    for offset in start..<bytes.count
    where offset + 2 < bytes.count && bytes[offset] == 0xEF && bytes[offset + 1] == 0xBF
      && bytes[offset + 2] == 0xBD
    {
      if let last = ranges.last, last.end == offset {
        ranges[ranges.count - 1].end = offset + 3
      } else {
        ranges.append(ByteRange(offset, offset + 3))
      }
    }
    return ranges
  }
}
