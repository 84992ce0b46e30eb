/// A JSON value with its members in order, as the files of the index are made of.
enum SearchJSON {
  case text(String)
  case number(Int)
  /// A number as it is to be printed, e.g. `0.6`.
  case decimal(Double)
  case list([SearchJSON])
  case object([(String, SearchJSON)])

  static func texts(_ texts: [String]) -> SearchJSON { .list(texts.map(SearchJSON.text)) }
  static func numbers(_ numbers: [Int]) -> SearchJSON { .list(numbers.map(SearchJSON.number)) }

  /// UTF-8 without white space; the same value always gives the same bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  private func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.quote(text, into: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .decimal(let number): bytes += String(number).utf8
    case .list(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.quote(member.0, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.1.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    // Most text has nothing to escape: looking first lets it be copied in one piece.
    guard needsEscaping(text.utf8.span) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case ..<0x20:
        let hexadecimal = String(byte, radix: 16)
        bytes += "\\u00\(hexadecimal.utf8.count == 1 ? "0" : "")\(hexadecimal)".utf8
      default: bytes.append(byte)
      }
    }
  }

  private static func needsEscaping(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): return true
      default: continue
      }
    }
    return false
  }
}
