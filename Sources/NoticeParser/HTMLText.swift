/// The text that a web page shows: without markup, scripts and styles; blocks begin lines, cells
/// are set apart by tabs, character references are resolved.
enum HTMLText {
  /// Whether the bytes are a page, or a piece of one: a tag that only pages have near the start.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
    guard offset < bytes.count else { return false }
    guard bytes[offset] == UInt8(ascii: "<") else { return holdsParagraphs(bytes) }
    let head = bytes[offset..<min(bytes.count, offset + 2048)].map(lowercased)
    return pageTags.contains { find($0, in: head, from: 0) != nil }
  }

  /// Whether words with markup among them begin the text: three paragraphs are closed in its head.
  private static func holdsParagraphs(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(4096))
    guard head.contains(UInt8(ascii: "<")) else { return false }
    var offset = 0
    for _ in 0..<3 {
      guard let found = find(paragraphEnd, in: head, from: offset) else { return false }
      offset = found + paragraphEnd.count
    }
    return true
  }

  private static let paragraphEnd = Array("</p>".utf8)

  static func text(of bytes: [UInt8]) -> [UInt8] {
    var reader = Reader(bytes: bytes)
    reader.read()
    return reader.output
  }

  private static let pageTags = [
    "<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<table", "<meta", "<span",
    "<section", "<article",
  ].map { Array($0.utf8) }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "div",
    "dl", "dt", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "li", "main", "nav", "ol", "option", "p", "pre", "section", "table", "tbody", "thead", "tr",
    "ul", "title",
  ]

  /// Elements whose content is not shown.
  private static let hidden: Set<String> = [
    "script", "style", "noscript", "template", "svg", "head", "select", "textarea", "iframe",
  ]

  private static let references: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "ensp": 0x2002,
    "emsp": 0x2003, "thinsp": 0x2009, "ldquo": 0x201C, "rdquo": 0x201D, "lsquo": 0x2018,
    "rsquo": 0x2019, "mdash": 0x2014, "ndash": 0x2013, "hellip": 0x2026, "middot": 0xB7,
    "times": 0xD7, "deg": 0xB0, "permil": 0x2030, "copy": 0xA9, "bull": 0x2022, "lang": 0x3008,
    "rang": 0x3009, "le": 0x2264, "ge": 0x2265, "plusmn": 0xB1, "zwnj": 0x200C, "zwj": 0x200D,
    "sup2": 0xB2, "sup3": 0xB3, "yen": 0xA5, "sect": 0xA7, "laquo": 0xAB, "raquo": 0xBB,
  ]

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte >= 0x09 && byte <= 0x0D
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first else { return nil }
    var offset = start
    while offset + needle.count <= bytes.count {
      if lowercased(bytes[offset]) == first,
        needle.indices.allSatisfy({ lowercased(bytes[offset + $0]) == needle[$0] })
      {
        return offset
      }
      offset += 1
    }
    return nil
  }

  private struct Reader {
    let bytes: [UInt8]
    var output: [UInt8] = []
    var offset = 0
    /// Hidden elements whose end tag the rest of the page lacks.
    var unclosed: Set<String> = []

    mutating func read() {
      output.reserveCapacity(bytes.count)
      while offset < bytes.count {
        switch bytes[offset] {
        case UInt8(ascii: "<"): readMarkup()
        case UInt8(ascii: "&"): readReference()
        case let byte where isSpace(byte):
          space()
          offset += 1
        case let byte:
          output.append(byte)
          offset += 1
        }
      }
      newLine()
    }

    private mutating func readMarkup() {
      let isComment = bytes[offset...].starts(with: Array("<!--".utf8))
      if isComment {
        offset = (find(Array("-->".utf8), in: bytes, from: offset + 4) ?? bytes.count - 3) + 3
        return
      }
      var place = offset + 1
      let isClosing = place < bytes.count && bytes[place] == UInt8(ascii: "/")
      if isClosing { place += 1 }
      var name = ""
      while place < bytes.count, isNameByte(bytes[place]) {
        name.unicodeScalars.append(Unicode.Scalar(lowercased(bytes[place])))
        place += 1
      }
      let isDeclaration =
        place < bytes.count
        && (bytes[place] == UInt8(ascii: "!") || bytes[place] == UInt8(ascii: "?"))
      guard !name.isEmpty || isDeclaration else {
        output.append(bytes[offset])
        offset += 1
        return
      }
      offset = endOfTag(from: place)
      if HTMLText.hidden.contains(name), !unclosed.contains(name), !isClosing,
        !closesItself(place, offset)
      {
        if let found = endTag(of: name) {
          offset = endOfTag(from: found)
        } else {
          // Never closed: searched for once, and read as text like the others of its name.
          unclosed.insert(name)
        }
      }
      if blocks.contains(name) { newLine() }
      if name == "td" || name == "th", !isClosing { tab() }
    }

    /// The next `</name`; `</header` is none of `head`.
    private func endTag(of name: String) -> Int? {
      let tag = Array("</\(name)".utf8)
      var start = offset
      while let found = find(tag, in: bytes, from: start) {
        start = found + tag.count
        if start == bytes.count || !isNameByte(bytes[start]) { return found }
      }
      return nil
    }

    /// Whether the tag whose name ends at `start` ends in `/>`: `<svg/>`, `<iframe src="a" />`. The
    /// slash of `<iframe src=a/>` is part of the address.
    private func closesItself(_ start: Int, _ end: Int) -> Bool {
      guard end - start >= 2, bytes[end - 1] == UInt8(ascii: ">"),
        bytes[end - 2] == UInt8(ascii: "/")
      else { return false }
      let attribute = bytes[start..<end - 2].reversed().prefix {
        !isSpace($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'")
      }
      return !attribute.contains(UInt8(ascii: "="))
    }

    /// Past the `>` that ends the tag, quoted attribute values read over.
    private func endOfTag(from start: Int) -> Int {
      var place = start
      var quote: UInt8 = 0
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          return place
        }
      }
      return bytes.count
    }

    private mutating func readReference() {
      let limit = min(bytes.count, offset + 12)
      guard let end = bytes[offset..<limit].firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(String(decoding: bytes[(offset + 1)..<end], as: UTF8.self))
      else {
        output.append(bytes[offset])
        offset += 1
        return
      }
      output += String(scalar).utf8
      offset = end + 1
    }

    private func scalar(_ name: String) -> Unicode.Scalar? {
      guard name.hasPrefix("#") else { return references[name].flatMap(Unicode.Scalar.init) }
      let digits = name.dropFirst()
      let value =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init)
    }

    /// White space in a page is one space; none at the start of a line.
    private mutating func space() {
      guard let last = output.last, !isSpace(last) else { return }
      output.append(0x20)
    }

    private mutating func newLine() {
      while let last = output.last, last == 0x20 || last == 0x09 { output.removeLast() }
      if let last = output.last, last != 0x0A { output.append(0x0A) }
    }

    private mutating func tab() {
      if let last = output.last, last != 0x0A { output.append(0x09) }
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
      byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
    }
  }
}
