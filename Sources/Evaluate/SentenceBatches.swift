import Diagnostics
import Facts
import NoticeModel
import NoticeParser

/// Sentences in the language of other cities' policies, with the facts that their author wrote down before
/// the rules read them.
///
/// From batch 11 on they stand for sentences of published policies, of the same form, that are not kept here.
///
/// Each batch was read once by rules that had not seen it (the figures are in docs/facts.md), and the
/// rules were then mended; so these figures guard what was learnt and forecast nothing.
struct SentenceBatches {
  private struct Sentence: Decodable {
    let batch: Int
    let text: String
    let money: [AnnotatedMoney]
    let targets: [AnnotatedTarget]
  }

  func measure(_ gold: Gold) throws -> [SectionResult] {
    let sentences = try gold.decode([Sentence].self, from: "sentences.json")
    let facts = Set(sentences.map(\.batch)).sorted().flatMap { batch in
      self.facts(of: sentences.filter { $0.batch == batch })
    }
    var money = Tally("sentence-money")
    var targets = Tally("sentence-targets")
    for (sentence, facts) in zip(sentences, facts) {
      money.add(sentence.batch, sentence.text, assigned(sentence.money, facts.money, \.text))
      targets.add(sentence.batch, sentence.text, assigned(sentence.targets, facts.targets, \.text))
    }
    return [money.result, targets.result]
  }

  /// The sentences of a batch as the clauses of a notice for the year 2023. No notice has a thousand clauses.
  private func facts(of sentences: [Sentence]) -> [PlaceFacts] {
    let clauses = sentences.enumerated().map { "\($0 + 1).措施。\($1.text)\n" }
    let text = "一、政策\n" + clauses.joined() + "各项政策均为2023年全年实施有效。\n"
    let notice = NoticeParser().parse(SourceText(name: "sentences", text: text), id: "sentences")
    return FactExtractor().extract(notice.output).output.clauses
  }

  /// Gives each record the fact of its value that differs from it least.
  private func assigned<Record: AnnotatedFigure>(
    _ records: [Record], _ facts: [Record.Fact], _ words: (Record.Fact) -> String
  ) -> Assignment<Record> {
    var open = facts
    var assignment = Assignment<Record>()
    for record in records {
      let same = open.indices.filter { record.hasValue(of: open[$0]) }
      let best = same.min {
        record.errors(of: open[$0]).count < record.errors(of: open[$1]).count
      }
      if let best {
        assignment.pairs.append((record, record.errors(of: open.remove(at: best))))
      } else {
        assignment.missed.append(record)
      }
    }
    assignment.invented = open.map(words)
    return assignment
  }

  private struct Assignment<Record> {
    var pairs: [(record: Record, errors: [String])] = []
    var missed: [Record] = []
    var invented: [String] = []
  }

  private struct Tally {
    let id: String
    private var rows: [Int: (expected: Int, found: Int, correct: Int)] = [:]
    private var findings: [String] = []

    init(_ id: String) { self.id = id }

    mutating func add<Record: AnnotatedFigure>(
      _ batch: Int, _ text: String, _ assignment: Assignment<Record>
    ) {
      let pairs = assignment.pairs.filter(\.record.isScored)
      let missed = assignment.missed.filter(\.isScored)
      var row = rows[batch] ?? (0, 0, 0)
      row.expected += pairs.count + missed.count
      row.found += pairs.count + assignment.invented.count
      row.correct += pairs.count { $0.errors.isEmpty }
      rows[batch] = row
      findings += missed.map { "missed \($0.value) in \(text)" }
      findings += assignment.invented.map { "invented \($0) in \(text)" }
      findings += pairs.filter { !$0.errors.isEmpty }.map {
        "wrong \($0.errors.joined(separator: ", ")) in \(text)"
      }
    }

    var result: SectionResult {
      SectionResult(
        id: id, developedOn: rows.keys.sorted().map { "batch \($0)" }, readByEye: [],
        rows: rows.sorted { $0.key < $1.key }.map { batch, row in
          QualityRow(
            notice: "batch \(batch)", kind: "all", expected: row.expected, found: row.found,
            correct: row.correct)
        }, findings: findings)
    }
  }
}
