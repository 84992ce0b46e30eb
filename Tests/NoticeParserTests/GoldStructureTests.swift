import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// Every value of the annotated truth holds in what the parser reads.
@Suite struct GoldStructureTests {
  @Test(arguments: GoldStructure.identifiers)
  func metadataIsAsAnnotated(id: String) throws {
    let (notice, gold) = try read(id)
    let header = notice.header
    let metadata = gold.metadata
    #expect(notice.body.title == metadata.title)
    #expect(header.noticeTitle == metadata.noticeTitle)
    #expect(header.documentNumber?.text == metadata.documentNumber)
    #expect(header.indexNumber == metadata.indexNumber)
    #expect(header.unifiedNumber == metadata.unifiedNumber)
    #expect(header.issuingBody == metadata.issuingBody)
    #expect(header.publishingUnit == metadata.publishingUnit)
    #expect(header.addressees == metadata.addressees)
    #expect(header.signedDate?.description == metadata.signedDate)
    #expect(header.publishedDate?.description == metadata.publishedDate)
    #expect(header.status.rawValue == metadata.status)
    #expect(header.consultation?.from?.description == metadata.consultation?.from)
    #expect(header.consultation?.to?.description == metadata.consultation?.to)
    #expect(header.siteLabel == (id == "qujiang-2023" ? "有效" : nil))
    #expect(notice.imprint.printingUnit == metadata.printingUnit)
    #expect(notice.imprint.printedDate?.description == metadata.printedDate)
    expect(notice.body.preamble.text, is: metadata.preamble)
    expect(notice.body.closing.text, is: metadata.closing)
  }

  @Test(arguments: GoldStructure.identifiers)
  func domainsAreAsAnnotated(id: String) throws {
    let (notice, gold) = try read(id)
    #expect(notice.body.domains.count == gold.domains.count)
    for (domain, expected) in zip(notice.body.domains, gold.domains) {
      #expect(domain.ordinal == expected.ordinal)
      #expect(domain.label == expected.label)
      #expect(domain.title == expected.title)
      #expect(domain.leadDepartments.map(\.text) == expected.leadDepartments)
      #expect(domain.introduction.text == expected.intro)
      #expect(domain.clauses.first?.ordinal == expected.clauseRange.first)
      #expect(domain.clauses.last?.ordinal == expected.clauseRange.last)
      #expect(notice.source.text(in: domain.headingRange) == expected.headingRaw)
    }
  }

  @Test(arguments: GoldStructure.identifiers)
  func clausesAreAsAnnotated(id: String) throws {
    let (notice, gold) = try read(id)
    #expect(notice.clauses.count == gold.clauses.count)
    for (clause, expected) in zip(notice.clauses, gold.clauses) {
      #expect(clause.ordinal == expected.ordinal)
      #expect(clause.label == expected.label)
      #expect(clause.title.text == expected.title)
      let text = clause.text.text.filter { !$0.isWhitespace }
      #expect(text.hasPrefix(expected.first12) && text.hasSuffix(expected.last12), "\(text)")
      #expect(text.unicodeScalars.count == expected.bodyLength, "\(text)")
      #expect(SHA256.hex(text) == expected.bodySha256)
      #expect(clause.responsibleUnits.map(\.name.text) == expected.responsibleUnits.map(\.name))
      #expect(
        clause.responsibleUnits.map { $0.role == .lead } == expected.responsibleUnits.map(\.lead))
    }
  }

  @Test(arguments: GoldStructure.identifiers)
  func spansHaveTheAnnotatedRoles(id: String) throws {
    let (notice, gold) = try read(id)
    let offsets = byteOffsets(of: notice.source.bytes)
    for expected in gold.spans {
      let role = try #require(SpanRole(annotation: expected.kind), "\(expected.kind)")
      let range = ByteRange(offsets[expected.start], offsets[expected.end])
      for span in notice.spans where span.range.overlaps(range) && span.role != .whitespace {
        let isRight =
          span.role == role || (expected.kind.hasPrefix("noise") && span.role == .metadata)
        #expect(
          isRight, "\(expected.kind) reads \(span.role): \(notice.source.text(in: span.range))")
      }
    }
  }

  @Test func contactDataLeavesTheSourceInContactSpansOnly() throws {
    var found = 0
    for id in GoldStructure.identifiers {
      let (notice, gold) = try read(id)
      let offsets = byteOffsets(of: notice.source.bytes)
      let published =
        [notice.body.preamble.text, notice.body.closing.text, notice.header.addressees ?? ""]
        + notice.body.domains.map(\.introduction.text) + notice.clauses.map(\.text.text)
      for annotated in gold.spans where SpanRole(annotation: annotated.kind) == .contact {
        let range = ByteRange(offsets[annotated.start], offsets[annotated.end])
        let secrets = notice.source.text(in: range).split { !$0.isLetter && !$0.isNumber }
        for secret in secrets where secret.count > 5 {
          found += 1
          #expect(!published.contains { $0.contains(secret) })
          for span in notice.spans where notice.source.text(in: span.range).contains(secret) {
            #expect(span.role == .contact)
          }
        }
      }
    }
    #expect(found > 0)
  }

  private func read(_ id: String) throws -> (Notice, GoldStructure) {
    let source = SourceText(name: "\(id).txt", bytes: try Project.notice(id))
    let parsed = NoticeParser().parse(source, id: id)
    #expect(parsed.diagnostics.filter { $0.severity == .error }.isEmpty)
    return (parsed.output, try GoldStructure.load(id))
  }

  private func expect(_ text: String, is digest: GoldStructure.Digest) {
    #expect(text.hasPrefix(digest.first12) && text.hasSuffix(digest.last12), "\(text)")
    #expect(text.unicodeScalars.count == digest.length, "\(text)")
  }

  /// The byte offset of each code point, and of the end.
  private func byteOffsets(of bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }
}

extension SpanRole {
  /// The role that carries an annotation of the given kind.
  init?(annotation kind: String) {
    switch kind {
    case "noise_start", "noise_interior", "noise_end": self = .chrome
    case "notice_title", "letterhead": self = .noticeTitle
    case "document_number": self = .documentNumber
    case "addressees": self = .addressees
    case "notice_body", "public_note": self = .noticeBody
    case "contact": self = .contact
    case "signatory": self = .signature
    case "signed_date": self = .date
    case "policy_title", "policy_title_suffix": self = .title
    case "preamble": self = .preamble
    case "domain_heading": self = .domainHeading
    case "domain_intro": self = .domainIntroduction
    case "clause_label": self = .clauseLabel
    case "clause_title": self = .clauseTitle
    case "clause_body": self = .clauseText
    case "clause_units": self = .responsibleUnits
    case "closing_coordination", "closing_validity": self = .closing
    case "colophon": self = .imprint
    default: return nil
    }
  }
}
