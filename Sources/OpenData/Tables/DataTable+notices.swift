import Facts
import Knowledge
import NoticeModel

extension DataTable {
  /// One row a notice.
  static let notices = DataTable(
    name: "notices", description: "每行一份公文",
    columns: [
      .notice, .init("url", "公文页"), .init("title", "文件标题"),
      .init("noticeTitle", "印发通知的标题"), .init("documentNumber", "发文字号"),
      .init("issuingBody", "发文机关"), .init("region", "地区的标识"), .init("regionName", "地区"),
      .init("year", .year, "政策年度"), .init("status", "final 或 consultation-draft（征求意见稿）"),
      .init("signedDate", .date, "成文日期"), .init("publishedDate", .date, "发布日期"),
      .init("added", .date, "收录日期"), .init("validFrom", .date, "期限起"),
      .init("validTo", .date, "期限止"), .init("state", "效力，按 corpus.json 的 asOf 计算"),
      .init("totalSupport", .number, "支持总额，以 totalSupportCurrency 计"),
      .init("totalSupportCurrency", "CNY 或 USD"), .init("domains", .integer, "领域数"),
      .init("clauses", .integer, "条数"), .init("sourceURL", "来源网页"),
    ],
    write: { knowledge, csv in
      for entry in knowledge.notices { csv.row(row(of: entry)) }
    })

  private static func row(of entry: NoticeEntry) -> [String] {
    let header = entry.notice.header
    let validity = entry.facts.validity
    let total = entry.facts.totalSupport
    let cells: [String?] = [
      entry.id, "notices/\(entry.id)/index.html", entry.notice.body.title, header.noticeTitle,
      header.documentNumber?.text, header.issuingBody, entry.region?.id, entry.region?.name,
      entry.year.map(String.init), header.status.rawValue, header.signedDate?.description,
      header.publishedDate?.description, entry.sidecar.added?.description,
      validity.from?.description, validity.to?.description, entry.validity.rawValue,
      total?.value.description, total?.currency.rawValue, String(entry.domains.count),
      String(entry.clauses.count), entry.sidecar.sourceURL,
    ]
    return cells.map { $0 ?? "" }
  }
}
