/// `data/notice.schema.json`: the JSON Schema of `NoticeDocument`, docs/notice.schema.json as it is.
package enum NoticeSchema {
  package static let json = PackageResources.notice_schema_json
}
