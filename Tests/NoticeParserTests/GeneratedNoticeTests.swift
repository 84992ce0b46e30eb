import Diagnostics
import Foundation
import NoticeModel
import NoticeParser
import Testing

/// Notices of every form, each in a dress drawn by lot, are read whole.
@Suite struct GeneratedNoticeTests {
  /// `GENERATED_NOTICES` and `GENERATED_SEED` ask for more or others, `GENERATED_FOLDER` for the
  /// files of those that fail.
  @Test func generatedNoticesAreReadWhole() {
    let count = Int(ProcessInfo.processInfo.environment["GENERATED_NOTICES"] ?? "") ?? 2000
    let seed = UInt64(ProcessInfo.processInfo.environment["GENERATED_SEED"] ?? "") ?? 1
    var failures: [String] = []
    for index in 0..<count {
      let number = seed &* 1_000_003 &+ UInt64(index)
      if let failure = failure(of: number) { failures.append(failure) }
    }
    if !failures.isEmpty {
      Issue.record("\(failures.count) of \(count):\n\(failures.prefix(12).joined(separator: "\n"))")
    }
  }

  private func failure(of number: UInt64) -> String? {
    var generator = NoticeGenerator(seed: number)
    let truth = generator.notice()
    var random = SeededGenerator(seed: number ^ 0xD1E5)
    var dress = random.pick(NoticeDress.allCases)
    // Two broken lines do not show that a text was wrapped.
    // Tables come from pages, which do not break lines in the middle of words nor lose them.
    let isLong = truth.lines.count { $0.count > 44 } >= 6
    if dress == .wrapped, !isLong { dress = .plain }
    if truth.hasTable, dress == .oneLine || dress == .wrapped { dress = .plain }
    let bytes = dress.bytes(of: truth.lines, using: &random)
    let decoded = SourceDecoder().decode(bytes, name: "generated")
    let parsed = NoticeParser().parse(decoded.output, id: "generated")
    let expected = truth.facts
    let found = GeneratedNotice.facts(of: parsed.output)
    guard expected != found else { return nil }
    if let folder = ProcessInfo.processInfo.environment["GENERATED_FOLDER"] {
      try? Data(bytes).write(to: URL(filePath: "\(folder)/\(number).txt"))
    }
    let wanted = zip(expected, found).first { $0 != $1 }
    return """
      notice \(number) in \(dress):
        expected \(wanted?.0 ?? "\(expected.count) facts")
        found    \(wanted?.1 ?? "\(found.count) facts")
      """
  }
}
