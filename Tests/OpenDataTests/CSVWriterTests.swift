import Testing

@testable import OpenData

struct CSVWriterTests {
  @Test func cellsWithCommasQuotesOrLineBreaksAreQuoted() {
    var csv = CSVWriter(header: ["a", "b"])
    csv.row(["1,2", "说“\"”"])
    let text = String(decoding: csv.bytes.dropFirst(3), as: UTF8.self)
    #expect(text == "a,b\r\n\"1,2\",\"说“\"\"”\"\r\n")
  }

  @Test func fileStartsWithByteOrderMark() {
    #expect(Array(CSVWriter(header: []).bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
  }
}
