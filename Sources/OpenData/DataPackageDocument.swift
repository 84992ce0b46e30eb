package import Knowledge
import NoticeModel

/// `data/datapackage.json`: the tables as a Frictionless Data Package (version 1), so that programs
/// know the type of each column without reading docs/data.md.
package enum DataPackageDocument {
  /// - Parameter siteName: the package's title.
  package static func json(_ knowledge: KnowledgeBase, siteName: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("profile", "tabular-data-package")
      json.member("name", "gongwen")
      json.member("title", siteName)
      // The day the data is of; the day of the build is no property of the data.
      json.member("version", knowledge.asOf.description)
      json.array("licenses") { json in
        json.object { json in
          json.member("name", DataLicense.name)
          json.member("title", DataLicense.title)
          json.member("path", DataLicense.url)
        }
      }
      json.array("resources", DataTable.all) { write($1, to: &$0) }
    }
    return json.bytes
  }

  private static func write(_ table: DataTable, to json: inout JSONWriter) {
    json.object { json in
      json.member("profile", "tabular-data-resource")
      json.member("name", table.name)
      json.member("path", "\(table.name).csv")
      json.member("description", table.description)
      json.member("format", "csv")
      json.member("mediatype", "text/csv")
      json.member("encoding", "utf-8")
      json.object("schema") { json in
        json.array("fields", table.columns) { json, column in
          json.object { json in
            json.member("name", column.name)
            json.member("type", column.kind.rawValue)
            json.member("description", column.description)
          }
        }
        json.member("missingValues", [""])
        if table.name != DataTable.notices.name { writeForeignKey(to: &json) }
      }
    }
  }

  /// Every other table says of each row which notice it is from.
  private static func writeForeignKey(to json: inout JSONWriter) {
    json.array("foreignKeys") { json in
      json.object { json in
        json.member("fields", DataColumn.notice.name)
        json.object("reference") { json in
          json.member("resource", DataTable.notices.name)
          json.member("fields", DataColumn.notice.name)
        }
      }
    }
  }
}
