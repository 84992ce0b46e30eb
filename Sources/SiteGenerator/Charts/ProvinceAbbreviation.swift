/// The one-character short names of provinces, with which their documents' numbers begin.
enum ProvinceAbbreviation {
  /// By the first two digits of a GB/T 2260 code; `nil` for a code that is none.
  static func of(_ code: String) -> String? {
    table[String(code.prefix(2))]
  }

  private static let table = [
    "11": "京", "12": "津", "13": "冀", "14": "晋", "15": "内", "21": "辽", "22": "吉", "23": "黑",
    "31": "沪", "32": "苏", "33": "浙", "34": "皖", "35": "闽", "36": "赣", "37": "鲁", "41": "豫",
    "42": "鄂", "43": "湘", "44": "粤", "45": "桂", "46": "琼", "50": "渝", "51": "川", "52": "黔",
    "53": "云", "54": "藏", "61": "陕", "62": "甘", "63": "青", "64": "宁", "65": "新",
  ]
}
