import Diagnostics
import Testing

@testable import Publisher

/// Files of the content folder that hold one mapping or one list.
@Suite struct SupportFileTests {
  private func codes(_ name: String, _ text: String?) throws -> [DiagnosticCode] {
    let folder = try TemporaryFolder()
    if let text { try folder.write(text, to: name) }
    let diagnostics =
      switch name {
      case "corrections.yaml": CorrectionFile.load(folder.path).diagnostics
      case "indicators.yaml": IndicatorFile.load(folder.path).diagnostics
      case "quality.json": QualityFile.load(folder.path).diagnostics
      case "synonyms.yaml": SynonymFile.load(folder.path).diagnostics
      default: SiteFile.load(folder.path).diagnostics
      }
    return diagnostics.map(\.code)
  }

  @Test(arguments: ["corrections.yaml", "indicators.yaml", "quality.json", "site.yaml"])
  func listInPlaceOfAMappingIsReported(name: String) throws {
    #expect(try codes(name, "- a\n- b\n") == [.invalidYAML])
  }

  @Test func mappingInPlaceOfAListIsReported() throws {
    #expect(try codes("synonyms.yaml", "from: 高企\n") == [.invalidYAML])
  }

  @Test(arguments: ["corrections.yaml", "indicators.yaml", "quality.json", "synonyms.yaml"])
  func whatOnlyImprovesASiteMayBeMissingOrEmpty(name: String) throws {
    #expect(try codes(name, nil) == [])
    #expect(try codes(name, "") == [])
    #expect(try codes(name, "a: [") == [.invalidYAML])
  }

  @Test func siteMustSayWhatItIs() throws {
    #expect(try codes("site.yaml", nil) == [.unreadableFile])
    #expect(
      try codes("site.yaml", "# nothing\n") == [.missingValue, .missingValue, .missingValue])
  }

  @Test func placesToReportToAreOfTheWeb() throws {
    let said = "name: 甲\ntagline: 乙\ndisclaimer: 丙\n"
    #expect(try codes("site.yaml", said + "reportURL: https://example.org/new\n") == [])
    for address in ["mailto:a@example.org", "example.org", "https://", "https:///a", "data:,a"] {
      #expect(try codes("site.yaml", said + "reportURL: '\(address)'\n") == [.invalidAddress])
      #expect(try codes("site.yaml", said + "baseURL: '\(address)'\n") == [.invalidAddress])
    }
  }
}
