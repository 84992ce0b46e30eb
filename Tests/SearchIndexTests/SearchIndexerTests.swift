import Foundation
import Testing

@testable import SearchIndex

@Suite struct SearchIndexerTests {
  private let notice = SearchDocument(
    kind: .notice, url: "notices/a-2023/index.html", title: "若干政策", text: "",
    names: ["甲政发〔2023〕6号"], region: "a", notice: "a-2023", year: "2023", status: "expired",
    from: "2023-01-01", to: "2023-12-31")
  private let concept = SearchDocument(
    kind: .concept, url: "concepts/rd.html", title: "R&D", text: "", names: ["研发"],
    concepts: ["rd"])

  private func clause(
    _ ordinal: Int, _ text: String, package: String = "p", domain: Int = 0
  ) -> SearchDocument {
    SearchDocument(
      kind: .clause, url: "notices/a-2023/\(ordinal).html", title: "题目", text: text,
      units: ["市科技局"], leads: ["市科技局"], domainLeads: ["市科技局"], region: "a", notice: "a-2023",
      ordinal: ordinal,
      package: package, departments: ["kjj"], context: "一、领域\n引言", domain: domain)
  }

  private var vocabulary: SearchVocabulary {
    var vocabulary = SearchVocabulary()
    vocabulary.regions = [FacetValue(id: "a", name: "甲县", names: ["甲"])]
    vocabulary.packages = [FacetValue(id: "p", name: "政策"), FacetValue(id: "q", name: "别的")]
    vocabulary.departments = [FacetValue(id: "kjj", name: "科技局")]
    vocabulary.indicators = ["出口增长"]
    return vocabulary
  }

  @Test func everyFileOfPagesIsAScriptBesideItsJSON() {
    let paths = SearchIndexer().index([notice, clause(1, "研发")], vocabulary).map(\.path)
    let stems = Set(paths.map { $0.split(separator: ".")[0] })
    #expect(stems.count * 2 == paths.count)
    #expect(paths.contains("search/index.json") && paths.contains("search/index.js"))
  }

  @Test func scriptHoldsTheValueAsItIs() {
    let value = SearchJSON.object([("名", .text("it's \\ 研发"))])
    let script = SearchFile.script("x", value)
    #expect(script.path == "search/x.js")
    #expect(
      String(decoding: script.bytes, as: UTF8.self)
        == "((globalThis.gongwen??={}).searchData??={})[\"x\"]={\"value\":{\"名\":\"it's \\\\ 研发\"}};\n"
    )
  }

  @Test func packChangesItsNameWithTheManifest() throws {
    func packs(_ vocabulary: SearchVocabulary) -> [String] {
      SearchIndexer().index([notice, clause(1, "研发")], vocabulary).map(\.path)
        .filter { $0.hasPrefix("search/pack-") }
    }
    // The pack is coded after the manifest, so one without the other cannot be decoded.
    var other = vocabulary
    other.synonyms = [Synonym(from: "科研", to: ["研发"])]
    #expect(Set(packs(vocabulary)).isDisjoint(with: packs(other)))
  }

  @Test func whatNoticesSayOutsideTheirClausesIsAFileOfASmallCorpus() throws {
    let notice = SearchDocument(kind: .notice, url: "", title: "", text: "序言", notice: "a-2023")
    let documents = [notice, clause(1, "研发")]
    #expect(try json("notices-", of: documents)["notices"] as? [String] == ["序言"])
    let large = SearchIndexer(largestPack: 0).index(documents, vocabulary).map(\.path)
    #expect(!large.contains { $0.hasPrefix("search/notices-") })
  }

  @Test func clausesOfOnePackageStandTogether() throws {
    let documents = [
      notice, clause(1, "一", package: "q"), clause(2, "二"), clause(3, "三", package: "q"),
    ]
    let pack = try json("pack-", of: documents)
    #expect(pack["text"] as? [String] == ["二", "一", "三"])
    #expect(pack["units"] as? [String] == ["市科技局", "市科技局", "市科技局"])
    let notices = try #require(try json("index", of: documents)["notices"] as? [[Any]])
    #expect(notices[0][4] as? [[Int]] == [[1, 1], [0, 1], [1, 1]])
  }

  @Test func runSaysItsDomainWhereThatIsNotTheNext() throws {
    let documents = [
      notice, clause(1, "一", package: "q", domain: 1), clause(2, "二", domain: 3),
      clause(3, "三", package: "q", domain: 4),
    ]
    let notices = try #require(try json("index", of: documents)["notices"] as? [[Any]])
    #expect(notices[0][4] as? [[Int]] == [[1, 1], [0, 1, 3], [1, 1]])
  }

  @Test func manifestHasTheTermsOfNoticesAndTheIndicators() throws {
    let manifest = try json("index", of: [notice, clause(1, "研发")])
    #expect(manifest["terms"] as? [[String]] == [["2023-01-01", "2023-12-31"]])
    #expect(manifest["indicators"] as? [String] == ["出口增长"])
  }

  @Test func synonymsOfOneWeightStandTogether() throws {
    var vocabulary = vocabulary
    vocabulary.synonyms = [
      Synonym(from: "科研", to: ["研发"]),
      Synonym(from: "高企", to: ["研发"], weight: 1, instead: true),
      Synonym(from: "创新", to: ["研发", "火箭"]),
      // Found by what is typed.
      Synonym(from: "研", to: ["研发"]),
    ]
    let corpus = SearchCorpus([notice, clause(1, "研发")], vocabulary)
    let value = SearchManifest(corpus: corpus, text: SearchText()).value(files: [])
    let text = String(decoding: value.bytes, as: UTF8.self)
    #expect(
      text.contains(
        #""synonyms":[[0.5,0,[["科研","研发"],["创新","研发"]]],[1.0,1,[["高企","研发"]]]]"#))
  }

  @Test func packHasOnlyDepartmentsThatNamesOfUnitsDoNotTell() throws {
    let told = clause(1, "研发")
    let untold = SearchDocument(
      kind: .clause, url: "notices/a-2023/2.html", title: "题目", text: "专利", units: ["市科委"],
      notice: "a-2023", ordinal: 2, package: "p", departments: ["kjj"], context: "一、领域\n引言")
    let pack = try json("pack-", of: [notice, told, untold])
    #expect(pack["departments"] as? [[NSObject]] == [[1 as NSNumber, [0] as NSArray]])
  }

  @Test func packHasHeadingAndIntroductionOfEachRun() throws {
    let pack = try json("pack-", of: [notice, clause(1, "研发"), clause(2, "专利")])
    #expect(pack["leads"] as? [String] == ["市科技局"])
    #expect(pack["lead"] as? [String] == ["", ""])
    #expect(pack["contexts"] as? [String] == ["一、领域\n引言"])
  }

  @Test func manifestNamesTheOtherFiles() throws {
    let files = SearchIndexer().index([notice, concept, clause(1, "研发")], vocabulary)
    let manifest = try json("index", of: [notice, concept, clause(1, "研发")])
    for case let name as String in (manifest["files"] as? [String: Any] ?? [:]).values {
      #expect(files.contains { $0.path == "search/\(name).js" })
    }
  }

  @Test func manifestNamesNoticesAndConcepts() throws {
    let manifest = try json("index", of: [notice, concept, clause(1, "研发")])
    let notices = try #require(manifest["notices"] as? [[Any]])
    #expect(
      notices[0].prefix(4).compactMap { $0 as? String } == ["a-2023", "a", "2023", "expired"])
    #expect(notices[0].suffix(2).compactMap { $0 as? String } == ["若干政策", "甲政发〔2023〕6号"])
    #expect(manifest["concepts"] as? [[String]] == [["rd", "R&D", "研发"]])
  }

  @Test func onlyCharactersOfTheCorpusGetReadings() throws {
    let table = try json("characters-", of: [notice, clause(1, "养")])
    let readings = try #require(table["readings"] as? [String: String])
    #expect(readings["yang"] == "养")
    #expect((table["variants"] as? String)?.contains("養养") == true)
    #expect(readings["long"] == nil)
  }

  @Test func synonymWithoutWordsInTheCorpusIsReported() {
    var vocabulary = vocabulary
    let useful = Synonym(from: "科研", to: ["研发", "火箭"])
    let useless = Synonym(from: "航天", to: ["火箭"])
    vocabulary.synonyms = [useful, useless]
    let documents = [notice, clause(1, "研发")]
    #expect(SearchIndexer().unusedSynonyms(documents, vocabulary) == [useless])
  }

  @Test func mutualSynonymWorksInTheDirectionThatFindsSomething() {
    var vocabulary = vocabulary
    vocabulary.synonyms = [Synonym(from: "研发", to: ["火箭"], mutual: true)]
    let corpus = SearchCorpus([clause(1, "研发")], vocabulary)
    let entries = SynonymTable(corpus: corpus, text: SearchText()).entries
    #expect(entries.map(\.from) == ["火箭"])
  }

  @Test func emptyCorpusGivesAnIndex() {
    #expect(!SearchIndexer().index([], SearchVocabulary()).isEmpty)
  }

  private func json(_ stem: String, of documents: [SearchDocument]) throws -> [String: Any] {
    let file = try #require(
      SearchIndexer().index(documents, vocabulary).first {
        $0.path.hasPrefix("search/\(stem)") && $0.path.hasSuffix(".json")
      })
    return try #require(
      JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
  }
}
