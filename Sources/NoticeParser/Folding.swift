/// What the parser regards as the same character.
///
/// Notices mix full and half width at will (苍南 `,:()`, 乐清 `，：（）．`), and some are printed in
/// traditional characters. Folding serves comparison only; the text itself is never changed.
enum Folding {
  /// Half width for full width, simplified for traditional (only in words that the parser knows).
  static func fold(_ value: UInt32) -> UInt32 {
    value >= 0x4E00 && value <= 0x9FFF ? traditional(value) : narrow(value)
  }

  /// Half width for full width only: enough where marks and digits are looked for.
  @inline(__always)
  static func narrow(_ value: UInt32) -> UInt32 {
    if value < 0x80 || value >= 0x3100 && value < 0xFE00 { return value }
    if value >= 0xFF01, value <= 0xFF5E { return value - 0xFEE0 }
    switch value {
    case 0x3000, 0xA0: return 0x20
    case 0xFF61: return 0x3002
    case 0xFF64: return 0x3001
    case 0xFE5D: return 0x3014  // ﹝
    case 0xFE5E: return 0x3015  // ﹞
    default: return value
    }
  }

  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x3000, 0xA0, 0x85, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F,
      0x205F, 0x2060, 0xFEFF:
      true
    default: false
    }
  }

  static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

  static func isLatin(_ value: UInt32) -> Bool {
    (value >= 0x41 && value <= 0x5A) || (value >= 0x61 && value <= 0x7A)
  }

  static func isHan(_ value: UInt32) -> Bool {
    (value >= 0x4E00 && value <= 0x9FFF) || (value >= 0x3400 && value <= 0x4DBF)
      || value == 0x3007 || (value >= 0x20000 && value <= 0x3FFFF)
  }

  /// Full stops, exclamation and question marks. An ASCII full stop counts only after a Chinese
  /// character, which the caller sees.
  static func isSentenceEnd(_ folded: UInt32) -> Bool {
    folded == 0x3002 || folded == 0x21 || folded == 0x3F
  }

  /// The traditional characters that `fold` simplifies, by their simplified form.
  static let traditionalForms: [UInt32: [UInt32]] = Dictionary(
    grouping: pairs.map(\.traditional)
  ) { traditional($0) }

  private static func traditional(_ value: UInt32) -> UInt32 {
    UInt32(simplified[Int(value - 0x4E00)])
  }

  /// For each Han character its simplified form, itself where the table below has none.
  private static let simplified: [UInt16] = {
    var table = (0x4E00...0x9FFF).map { UInt16($0) }
    for pair in pairs { table[Int(pair.traditional - 0x4E00)] = UInt16(pair.simplified) }
    return table
  }()

  private static let pairs: [(traditional: UInt32, simplified: UInt32)] = {
    let traditional =
      "責單牽頭實負關於發號條領導電話聯係郵備辦報級縣區鄉鎮為給請組織說據規劃見徵檔們會議過應對"
      + "門處廳務協調與內經濟項節編點類種審產專業個舉書則動勵屬參園圍團圖復學層開徑態總數時權構標"
      + "檢瀏無狀現監盡眾碼確稅積稱範簡統結續網職術複視覽計訊記訪詞語認説識讀貫轉輯載進選銀錄錯鍊"
      + "鏈長閉間閱隊際頁題體黨問"
      + "來機擊當將執員國極準幹決強掃護揮綱細糾饋頻僑徹臺爲"
    let simplified =
      "责单牵头实负关于发号条领导电话联系邮备办报级县区乡镇为给请组织说据规划见征档们会议过应对"
      + "门处厅务协调与内经济项节编点类种审产专业个举书则动励属参园围团图复学层开径态总数时权构标"
      + "检浏无状现监尽众码确税积称范简统结续网职术复视览计讯记访词语认说识读贯转辑载进选银录错链"
      + "链长闭间阅队际页题体党问"
      + "来机击当将执员国极准干决强扫护挥纲细纠馈频侨彻台为"
    return zip(traditional.unicodeScalars, simplified.unicodeScalars)
      .map { ($0.value, $1.value) }
  }()
}
