// How text becomes searchable characters. Sources/SearchIndex/SearchText.swift is its twin;
// Tests/Gold/search-text.json holds both to one rule.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));

  /** Blocks of characters that stand for others: ² ½ Ⅲ ① ㈠ ㎡ ｱ, radicals, ideographs that Unicode has twice. */
  const COMPATIBLE = new RegExp("[\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xbc-\\xbe\\u2070-\\u209f\\u2100-\\u218f\\u2460-\\u24ff\\u2e80-\\u2fdf"
    + "\\u3000-\\u303f\\u3200-\\u33ff\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uffef\\u{2f800}-\\u{2fa1f}]", "u");

  /** Powers of ten of the multipliers that make a printed number: 2.48亿 is 248000000. */
  const POWERS = {
    十万: 5, 百万: 6, 千万: 7, 百亿: 10, 千亿: 11, 万亿: 12, 万: 4, 亿: 8,
  };

  const ASCII_LETTER = /[0-9a-z]/;
  const DIGIT = /[0-9]/;
  const WORD = /[a-z][a-z0-9]*(?:[&.+][a-z0-9]+)*/g;
  const NUMBER = /(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(十万|百万|千万|百亿|千亿|万亿|万|亿|%|‰)?/g;

  /**
   * One character in its plain form: half width, lower case, simplified.
   * @param {string} character one code point
   * @param {Map<string, string>} variants traditional → simplified
   */
  function plainCharacter(character, variants) {
    if (character < "\x80") return character.toLowerCase();
    if (character === "〇") return "零";
    const isHan = character >= "\u3400" && character <= "\u9fff";
    if (isHan || !COMPATIBLE.test(character)) return variants.get(character) ?? character;
    return Array.from(character.normalize("NFKC"), (plain) => plain < "\x80" ? plain.toLowerCase() : variants.get(plain) ?? plain).join("");
  }

  /** Text in its plain form, punctuation kept. */
  function plain(text, variants) {
    let result = "";
    for (const character of text) result += plainCharacter(character, variants);
    return result;
  }

  /** First and last codes of letters, digits and Han: ranges rather than Unicode properties, so that
   * the indexer and browsers of any Unicode version agree. */
  const LETTERS = [
    [0x30, 0x39], [0x61, 0x7a], [0xdf, 0x24f], [0x370, 0x3ff], [0x400, 0x52f], [0x3041, 0x30fe],
    [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0x20000, 0x3ffff],
  ];

  function isLetter(character) {
    const code = character.codePointAt(0);
    if (code >= 0x4e00 && code <= 0x9fff) return true;
    return LETTERS.some(([first, last]) => code >= first && code <= last);
  }

  /** Whether the character at `index` is searched: joiners only inside R&D, 1.5, 2+2+x; % after a digit. */
  function isSearched(characters, index) {
    const character = characters[index];
    if (isLetter(character)) return true;
    const before = characters[index - 1] ?? "";
    if (character === "%" || character === "‰") return DIGIT.test(before);
    if (character === "&" || character === "+" || character === ".") {
      return ASCII_LETTER.test(before) && ASCII_LETTER.test(characters[index + 1] ?? "");
    }
    return false;
  }

  /**
   * The searched characters of a text, and for each UTF-16 unit of them where it came from.
   * @param {string} text
   * @param {Map<string, string>} variants
   * @returns {{searched: string, starts: number[], ends: number[]}} offsets in UTF-16 units
   */
  function locate(text, variants) {
    const characters = [];
    const origins = [];
    let offset = 0;
    for (const character of text) {
      for (const piece of plainCharacter(character, variants)) {
        characters.push(piece);
        origins.push([offset, offset + character.length]);
      }
      offset += character.length;
    }
    const result = { searched: "", starts: [], ends: [] };
    characters.forEach((character, index) => {
      if (!isSearched(characters, index)) return;
      result.searched += character;
      for (let unit = 0; unit < character.length; unit += 1) {
        result.starts.push(origins[index][0]);
        result.ends.push(origins[index][1]);
      }
    });
    return result;
  }

  /** The searched characters of plain text. */
  function searched(plainText) {
    const characters = Array.from(plainText);
    return characters.filter((_, index) => isSearched(characters, index));
  }

  /** The searched characters of a text as one string: what a query is compared with. */
  function normalise(text, variants) {
    return searched(plain(text, variants)).join("");
  }

  /** Whole Latin words of three characters or more in plain text: `reits`, `r&d`. */
  function words(plainText) {
    return (plainText.match(WORD) ?? []).filter((word) => word.length > 2);
  }

  /** The numbers in plain text by value: 2.48亿 and 24800万 are both `=248000000`. */
  function values(plainText) {
    return Array.from(plainText.matchAll(NUMBER), ([, whole, fraction = "", unit = ""]) => {
      const ratio = unit === "%" || unit === "‰";
      return "=" + scaled(whole.replaceAll(",", ""), fraction, POWERS[unit] ?? 0) + (ratio ? unit : "");
    });
  }

  /** `whole.fraction` × 10^power as plain decimal digits. */
  function scaled(whole, fraction, power) {
    const digits = whole + fraction.padEnd(power, "0");
    const point = whole.length + power;
    const integer = digits.slice(0, point).replace(/^0+(?=\d)/, "");
    const rest = digits.slice(point).replace(/0+$/, "");
    return rest === "" ? integer : integer + "." + rest;
  }

  /** All terms of a text, in order and with repetitions: characters, pairs, words, values. */
  function terms(text, variants) {
    const plainText = plain(text, variants);
    const characters = searched(plainText);
    return characters.concat(pairs(characters), words(plainText), values(plainText));
  }

  /** Overlapping pairs of characters. */
  function pairs(characters) {
    const result = [];
    for (let index = 1; index < characters.length; index += 1) {
      result.push(characters[index - 1] + characters[index]);
    }
    return result;
  }

  /** The term for a whole unit's name: `@市科技局`. */
  function unitTerm(name, variants) {
    return "@" + normalise(name, variants);
  }

  /** Whether a word is what most notices are about: it says little beside others. */
  const isGeneral = (word) => /^(?:补贴|补助|奖励|奖补|资助|扶持|支持|优惠|政策)$/u.test(word);

  gongwen.searchText = { isGeneral, plain, locate, normalise, words, values, pairs, terms, unitTerm };
})();
