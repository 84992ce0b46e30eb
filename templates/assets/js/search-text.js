// How text becomes searchable characters. Sources/SearchIndex/SearchText.swift is its twin;
// Tests/SearchIndexTests/Fixtures/search-text.json holds both to one rule.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= {});

  /** Compatibility characters met in notices that width folding alone does not cover. */
  const COMPATIBLE = { "㎡": "m2", "㎥": "m3", "㎞": "km", "㎏": "kg", "℃": "c", "〇": "零" };

  /** Powers of ten of the multipliers that make a printed number: 2.48亿 is 248000000. */
  const POWERS = {
    十万: 5, 百万: 6, 千万: 7, 百亿: 10, 千亿: 11, 万亿: 12, 万: 4, 亿: 8,
  };

  const LETTER =
    /[0-9a-z\u00df-\u024f\u0370-\u03ff\u0400-\u052f\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
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
    const code = character.codePointAt(0);
    if (code >= 0x41 && code <= 0x5a) return character.toLowerCase();
    if (code < 0x80) return character;
    if (code >= 0xff01 && code <= 0xff5e) {
      return String.fromCharCode(code - 0xfee0).toLowerCase();
    }
    if (code === 0x3000) return " ";
    if (code >= 0x2460 && code <= 0x2473) return String(code - 0x245f);
    return COMPATIBLE[character] ?? variants.get(character) ?? character;
  }

  /** Text in its plain form, punctuation kept. */
  function plain(text, variants) {
    let result = "";
    for (const character of text) result += plainCharacter(character, variants);
    return result;
  }

  /** Whether the character at `index` is searched: joiners only inside R&D, 1.5, 2+2+x; % after a digit. */
  function isSearched(characters, index) {
    const character = characters[index];
    if (LETTER.test(character)) return true;
    const before = characters[index - 1] ?? "";
    if (character === "%" || character === "‰") return DIGIT.test(before);
    if (character === "&" || character === "+" || character === ".") {
      return ASCII_LETTER.test(before) && ASCII_LETTER.test(characters[index + 1] ?? "");
    }
    return false;
  }

  /**
   * The searched characters of a text, and where each came from.
   * @param {string} text
   * @param {Map<string, string>} variants
   * @returns {{characters: string[], starts: number[], ends: number[]}} offsets in UTF-16 units
   */
  function normalise(text, variants) {
    const plainCharacters = [];
    const origins = [];
    let offset = 0;
    for (const character of text) {
      for (const piece of plainCharacter(character, variants)) {
        plainCharacters.push(piece);
        origins.push(offset, offset + character.length);
      }
      offset += character.length;
    }
    const result = { characters: [], starts: [], ends: [] };
    plainCharacters.forEach((character, index) => {
      if (!isSearched(plainCharacters, index)) return;
      result.characters.push(character);
      result.starts.push(origins[2 * index]);
      result.ends.push(origins[2 * index + 1]);
    });
    return result;
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
    const { characters } = normalise(text, variants);
    const plainText = plain(text, variants);
    return [...characters, ...pairs(characters), ...words(plainText), ...values(plainText)];
  }

  /** Overlapping pairs of characters. */
  function pairs(characters) {
    const result = [];
    for (let index = 1; index < characters.length; index += 1) {
      result.push(characters[index - 1] + characters[index]);
    }
    return result;
  }

  gongwen.searchText = { plain, normalise, words, values, pairs, terms };
})();
