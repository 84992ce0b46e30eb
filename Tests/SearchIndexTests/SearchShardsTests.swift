import Foundation
import Testing

@testable import SearchIndex

@Suite struct SearchShardsTests {
  private func clause(
    _ ordinal: Int, _ text: String, notice: String = "a", context: String = "领域",
    leads: [String] = [], package: String = "p"
  ) -> SearchDocument {
    SearchDocument(
      kind: .clause, url: "notices/\(notice)/\(ordinal).html", title: "题\(ordinal)", text: text,
      leads: leads, notice: notice, ordinal: ordinal, package: package, departments: ["kjj"],
      context: context)
  }

  private func notice(_ id: String) -> SearchDocument {
    SearchDocument(
      kind: .notice, url: "notices/\(id)/index.html", title: id, text: "", notice: id)
  }

  private var vocabulary: SearchVocabulary {
    var vocabulary = SearchVocabulary()
    vocabulary.packages = [FacetValue(id: "p", name: "政策"), FacetValue(id: "q", name: "别的")]
    vocabulary.departments = [FacetValue(id: "kjj", name: "科技局")]
    return vocabulary
  }

  private func make(
    _ documents: [SearchDocument]
  ) -> (files: [SearchFile], manifest: SearchJSON) {
    SearchShards(corpus: SearchCorpus(documents, vocabulary), text: SearchText()).make()
  }

  private func text(_ made: (files: [SearchFile], manifest: SearchJSON), _ name: String) -> String {
    let file = made.files.first { $0.path == "search/\(name).js" }
    return String(decoding: file?.bytes ?? [], as: UTF8.self)
  }

  @Test func characterThatBeginsAPairIsNotStoredByItself() {
    let shard = text(make([notice("a"), clause(1, "研发投入")]), "s0")
    #expect(shard.contains(" 研发 ") && shard.contains(" 入 "))
    #expect(!shard.contains(" 研 "))
  }

  @Test func clausesOfOneIntroductionAreARun() {
    let corpus = SearchCorpus(
      [notice("a"), clause(1, "一"), clause(2, "二"), clause(3, "三", context: "别的领域")],
      SearchVocabulary())
    #expect(corpus.runs.map { $0.clauses.map { corpus.clauses[$0].ordinal } } == [[1, 2], [3]])
  }

  @Test func firstClausesOfAPackageStandTogetherThenTheSecond() {
    let documents = [
      notice("b"), notice("a"), clause(1, "别的", notice: "b", package: "q"),
      clause(2, "一", notice: "b"), clause(3, "二", notice: "b"), clause(1, "一"), clause(2, "二"),
    ]
    let corpus = SearchCorpus(documents, vocabulary)
    #expect(corpus.clauses.map(\.text) == ["一", "一", "二", "二", "别的"])
    #expect(corpus.runs.map(\.notice) == [0, 1, 0])
    #expect(corpus.runs.map(\.clauses) == [[0, 2], [1, 3], [4]])
  }

  @Test func editionChangesWithTheContent() {
    let first = make([notice("a"), clause(1, "研发")]).manifest.bytes
    let second = make([notice("a"), clause(1, "研究")]).manifest.bytes
    #expect(first != second)
  }

  @Test func largeCorpusHasShardsInsteadOfAPack() {
    let documents = [notice("a"), clause(1, "研发")]
    let paths = SearchIndexer(largestPack: 0).index(documents, SearchVocabulary()).map(\.path)
    #expect(paths.contains("search/s0.js"))
    #expect(!paths.contains { $0.hasPrefix("search/pack") })
  }

  @Test func emptyCorpusGivesNoShard() {
    #expect(text(make([]), "s0").isEmpty)
  }
}
