import Diagnostics
package import Facts
import NoticeModel

/// The facts of a place, `placeFacts` in docs/notice.schema.json.
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
        json.member("role", money.sumRole.rawValue)
        write(money.range, to: &json)
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
        write(target.range, to: &json)
      }
    }
    json.array("sums", facts.sums) { write($1, to: &$0) }
    json.array("terms", facts.terms) { json, term in
      json.object { json in
        json.member("text", term.text)
        json.member("from", term.from?.description)
        json.member("to", term.to?.description)
        write(term.range, to: &json)
      }
    }
  }

  /// The amounts of a sum are in `money` as well; their places say which they are.
  private static func write(_ sum: SumCheck, to json: inout JSONWriter) {
    json.object { json in
      json.member("outcome", sum.outcome.rawValue)
      json.member("sum", sum.sum.description)
      json.member("currency", sum.total.currency.rawValue)
      json.object("total") { json in write(sum.total, to: &json) }
      json.array("parts", sum.parts) { json, part in
        json.object { json in write(part, to: &json) }
      }
    }
  }

  private static func write(_ money: Money, to json: inout JSONWriter) {
    json.member("text", money.text)
    json.member("value", money.value.description)
    write(money.range, to: &json)
  }

  private static func write(_ range: ByteRange, to json: inout JSONWriter) {
    json.member("start", range.start)
    json.member("end", range.end)
  }
}
