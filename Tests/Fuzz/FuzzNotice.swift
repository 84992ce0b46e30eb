import Diagnostics
import NoticeModel
import NoticeParser

/// libFuzzer's entry: any bytes decode and parse, and the spans are a partition.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNotice(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let decoded = SourceDecoder().decode(bytes, name: "fuzz")
  for source in [decoded.output, SourceText(name: "raw", bytes: bytes)] {
    let parsed = NoticeParser().parse(source, id: "fuzz")
    if parsed.diagnostics.contains(where: { $0.code == .brokenPartition }) {
      fatalError("the spans are no partition")
    }
    _ = NoticeTree(parsed.output).text
    for diagnostic in parsed.diagnostics { _ = DiagnosticText().render(diagnostic) }
  }
  return 0
}
