/// Writes RFC 4180 CSV with a header row and `\r\n`; UTF-8 with BOM, so that spreadsheets read it.
package struct CSVWriter {
  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init(header: [String]) {
    row(header)
  }

  package mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// Quotes where RFC 4180 asks for it.
  private mutating func append(_ cell: String) {
    let special = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard special else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
