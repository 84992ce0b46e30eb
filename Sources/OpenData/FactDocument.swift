import Diagnostics
package import Facts

/// The `money` and `targets` arrays of a place, as docs/notice.schema.json has them.
package enum FactDocument {
  package static func write(_ facts: PlaceFacts, to json: inout JSONWriter) {
    json.array("money", facts.money) { json, money in
      json.object { json in
        json.member("text", money.text)
        json.member("value", money.value.description)
        json.member("currency", money.currency.rawValue)
        json.member("comparator", money.comparator.rawValue)
        json.member("per", money.per)
        json.member("kind", money.kind.rawValue)
        json.member("start", money.range.start)
        json.member("end", money.range.end)
      }
    }
    json.array("targets", facts.targets) { json, target in
      json.object { json in
        json.member("text", target.text)
        json.member("indicator", target.indicator)
        json.member("value", target.value)
        json.member("unit", target.unit)
        json.member("comparator", target.comparator.rawValue)
        json.member("year", target.year)
        json.member("baseline", target.baseline)
        json.member("start", target.range.start)
        json.member("end", target.range.end)
      }
    }
  }
}
