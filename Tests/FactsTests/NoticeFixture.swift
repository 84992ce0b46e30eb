import Diagnostics
import NoticeModel
import Testing

@testable import Facts

/// The facts of one clause with `text`, in a notice whose own term is the year 2023.
func facts(_ text: String) -> PlaceFacts {
  notice(clause: text).clauses.first ?? PlaceFacts()
}

func money(_ text: String) -> [Money] { facts(text).money }

func targets(_ text: String) -> [Target] { facts(text).targets }

/// The one target of `text`.
func target(_ text: String) throws -> Target {
  let targets = targets(text)
  try #require(targets.count == 1, "\(targets.map(\.text))")
  return targets[0]
}

/// The one amount of `text`.
func amount(_ text: String) throws -> Money {
  let money = money(text)
  try #require(money.count == 1, "\(money.map(\.text))")
  return money[0]
}

/// `>= 500000 per 亩 subsidy`: what is read, without the words.
func summary(_ money: Money) -> String {
  let per = money.per.map { " per \($0)" } ?? ""
  return "\(money.comparator.rawValue) \(money.value)\(per) \(money.kind.rawValue)"
}

func summary(_ target: Target) -> String {
  "\(target.indicator) \(target.comparator.rawValue) \(target.value)\(target.unit)"
}

/// The facts of a notice with one clause and a closing.
func notice(
  clause: String = "", closing: String = "本文件明确的各项政策措施均为2023年全年实施有效。",
  preamble: String = "", header: NoticeHeader = NoticeHeader(), title: String = ""
) -> NoticeFacts {
  extracted(
    clause: clause, closing: closing, preamble: preamble, header: header, title: title
  ).output
}

/// The same with what is odd in it.
func extracted(
  clause: String, closing: String = "", preamble: String = "",
  header: NoticeHeader = NoticeHeader(), title: String = ""
) -> Diagnosed<NoticeFacts> {
  let source = SourceText(name: "notice.txt", text: preamble + "\n" + clause + "\n" + closing)
  let first = preamble.utf8.count
  let second = first + 1 + clause.utf8.count
  let range = ByteRange(first + 1, second)
  let one = Clause(
    ordinal: 1, label: "1.", title: .empty, text: Passage(source, [range]), responsibleUnits: [],
    range: range)
  let domain = Domain(
    ordinal: 1, label: "一、", title: "", headingRange: ByteRange(0, 0), leadDepartments: [],
    introduction: .empty, clauses: [one])
  let body = NoticeBody(
    title: title, preamble: Passage(source, [ByteRange(0, first)]), domains: [domain],
    closing: Passage(source, [ByteRange(second + 1, second + 1 + closing.utf8.count)]))
  return FactExtractor().extract(
    Notice(
      id: "notice", source: source, header: header, body: body, imprint: NoticeImprint(),
      spans: []))
}
