package import Knowledge

/// A table that is published as `data/<name>.csv` and described in `data/datapackage.json`.
///
/// The header of the file and the description come from the same columns.
package struct DataTable: Sendable {
  package let name: String
  /// What a row is, for people.
  let description: String
  let columns: [DataColumn]
  /// Writes the rows in the order of notices, one cell for each column.
  let write: @Sendable (KnowledgeBase, inout CSVWriter) -> Void

  package static let all = [notices, clauses, money, targets, counterparts]

  package func csv(_ knowledge: KnowledgeBase) -> [UInt8] {
    var csv = CSVWriter(header: columns.map(\.name))
    write(knowledge, &csv)
    return csv.bytes
  }
}
