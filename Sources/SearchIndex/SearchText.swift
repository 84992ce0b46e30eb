/// How text becomes searchable characters and terms.
///
/// `templates/assets/js/search-text.js` is its twin: what is indexed here must be found there.
/// `Tests/Gold/search-text.json` holds both to one rule.
package struct SearchText: Sendable {
  package init() {}

  /// All terms of a text, in order and with repetitions: characters, pairs, words, values.
  package func terms(_ text: String) -> [String] {
    let plain = plain(text)
    let searched = searched(plain)
    return searched.map(String.init) + Self.pairs(searched) + Self.words(plain)
      + PrintedNumbers.values(plain)
  }

  /// The searched characters of a text: what a query is compared with.
  package func normalise(_ text: String) -> [Unicode.Scalar] {
    searched(plain(text))
  }

  /// Text in its plain form, half width, lower case, simplified, with its punctuation: NFKC,
  /// character by character, in the blocks that Chinese texts use.
  package func plain(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.utf8.count / 2)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case ..<0x80, 0x3400...0x9FFF: result.append(Self.folded(scalar))
      case 0xFF01...0xFF5E:
        result.append(Self.folded(Unicode.Scalar(UInt8(scalar.value - 0xFEE0))))
      case 0x3000: result.append(" ")
      // Not a compatibility character, but read as 零.
      case 0x3007: result.append("零")
      default: result += (CompatibilityForms.plain(scalar) ?? [scalar]).map(Self.folded)
      }
    }
    return result
  }

  /// In lower case where it is ASCII, simplified where it is Chinese.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if ("A"..."Z").contains(scalar) { return Unicode.Scalar(UInt8(scalar.value + 0x20)) }
    return scalar.isASCII ? scalar : ChineseVariants.simplified(scalar)
  }

  /// Letters, digits and Han; joiners only inside R&D, 1.5 and 2+2+X; % after a digit.
  func searched(_ plain: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var searched: [Unicode.Scalar] = []
    searched.reserveCapacity(plain.count)
    for (index, scalar) in plain.enumerated() {
      let isSearched =
        switch scalar {
        case "%", "‰":
          index > 0 && Self.isDigit(plain[index - 1])
        case "&", "+", ".":
          index > 0 && index + 1 < plain.count
            && Self.isASCIILetter(plain[index - 1]) && Self.isASCIILetter(plain[index + 1])
        default:
          Self.isLetter(scalar)
        }
      if isSearched { searched.append(scalar) }
    }
    return searched
  }

  /// Overlapping pairs of characters.
  private static func pairs(_ scalars: [Unicode.Scalar]) -> [String] {
    zip(scalars, scalars.dropFirst()).map { first, second in
      var pair = String(first)
      pair.unicodeScalars.append(second)
      return pair
    }
  }

  /// Whole Latin words of three characters or more: `reits`, `r&d`.
  static func words(_ plain: [Unicode.Scalar]) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for (index, scalar) in plain.enumerated() {
      let continues =
        if word.isEmpty {
          ("a"..."z").contains(scalar)
        } else if scalar == "&" || scalar == "." || scalar == "+" {
          index + 1 < plain.count && isASCIILetter(plain[index + 1])
        } else {
          isASCIILetter(scalar)
        }
      if continues {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words.filter { $0.utf8.count > 2 }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || ("a"..."z").contains(scalar)
  }

  /// Ranges rather than Unicode properties, so that a browser of another Unicode version agrees.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0xDF...0x24F, 0x370...0x3FF, 0x400...0x52F, 0x3041...0x30FE,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default:
      false
    }
  }
}
