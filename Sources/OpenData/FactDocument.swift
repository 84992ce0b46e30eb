import Diagnostics
package import Facts

/// The `money` and `targets` arrays of a place, as docs/notice.schema.json has them.
package enum FactDocument {
  package static func write(_ facts: PlaceFacts, to json: inout JSONWriter) {
    json.array("money", facts.money) { json, money in
      json.object { json in
        json.field("text", money.text)
        json.field("value", money.value.description)
        json.field("currency", money.currency.rawValue)
        json.field("comparator", money.comparator.rawValue)
        json.field("per", money.per)
        json.field("kind", money.kind.rawValue)
        json.field("start", money.range.start)
        json.field("end", money.range.end)
      }
    }
    json.array("targets", facts.targets) { json, target in
      json.object { json in
        json.field("text", target.text)
        json.field("indicator", target.indicator)
        json.field("value", target.value)
        json.field("unit", target.unit)
        json.field("comparator", target.comparator.rawValue)
        json.field("year", target.year)
        json.field("baseline", target.baseline)
        json.field("start", target.range.start)
        json.field("end", target.range.end)
      }
    }
  }
}
