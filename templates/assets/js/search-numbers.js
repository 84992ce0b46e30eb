// Reads the numbers in a query: of documents, of clauses, and amounts in words. Loaded when a query
// has a numeral.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { plain, normalise } = gongwen.searchText;

  const NUMERAL = "(\\d{1,3}|[一二三四五六七八九十]{1,4})";
  const CLAUSE = new RegExp(`第\\s*${NUMERAL}\\s*[条款]?|${NUMERAL}\\s*[条款]|[(]\\s*${NUMERAL}\\s*[)]|(?:^|\\s)${NUMERAL}(?=\\s*$)`, "u");
  const DOCUMENT = /([\u4e00-\u9fff]*?)\s*[〔[(【]?\s*(\d{4})?\s*[〕\])】年]?\s*第?\s*(\d{1,4})\s*号/u;
  const YEAR = /20\d\d年?/u;

  const COUNT = /[一二两三四五六七八九][零一二两三四五六七八九十百千]*[万亿]/gu;

  /** 三千五百 → 3500. */
  function countOf(words) {
    let total = 0;
    let digit = 0;
    for (const character of words.replaceAll("两", "二")) {
      const power = "十百千".indexOf(character) + 1;
      if (power === 0) digit = "零一二三四五六七八九".indexOf(character);
      else [total, digit] = [total + digit * 10 ** power, 0];
    }
    return total + digit;
  }

  /**
   * Whether a typed document number may be a printed one: its issuer and its year may be short or missing, not both.
   * @param {string[]} printed
   * @param {string[]} typed
   */
  function isSame([, printedIssuer, printedYear, printedNumber], [, issuer, year = "", number]) {
    const isIssuer = printedIssuer.endsWith(issuer) || issuer.endsWith(printedIssuer);
    return issuer + year !== "" && isIssuer && (year === "" || year === printedYear) && number === printedNumber;
  }

  /** 二十三 or 23 → 23. */
  function ordinalOf(words) {
    if (/^\d+$/.test(words)) return Number(words);
    return countOf(words.startsWith("十") ? "一" + words : words);
  }

  gongwen.searchNumbers = {
    /** Positions of the notices that a query names by number: 苍政发22号, 乐政发〔2023〕6号, 乐政发2023年6号. */
    documents(text, notices, variants) {
      const typed = DOCUMENT.exec(text);
      if (!typed) return [];
      const isNamed = (name) => {
        const printed = DOCUMENT.exec(plain(name, variants));
        return printed && isSame(printed, typed);
      };
      return notices.flatMap(({ names }, index) => names.some(isNamed) ? [index] : []);
    },

    /**
     * The number of a clause and what is left of a query: 乐清 第12条, 瑞安（十五）, 第12条. Needs a
     * region or the word for clause, and no other words.
     * @returns {[number, string]} 0 where there is none
     */
    clause(rest, hasRegion, variants) {
      const typed = CLAUSE.exec(rest);
      if (!typed || (!hasRegion && !/[条款]/u.test(typed[0]))) return [0, rest];
      const left = rest.replace(typed[0], " ");
      if (normalise(left.replace(YEAR, ""), variants) !== "") return [0, rest];
      return [ordinalOf(typed.slice(1).find((group) => group !== undefined)), left];
    },

    /** The year of which a query asks: one of those of the notices. */
    year(rest, notices) {
      const typed = /(?:^|[^\d.])(20\d\d)(?!\d)/u.exec(rest)?.[1];
      return notices.some(({ year }) => year === typed) ? typed : "";
    },

    /** Amounts in words as they are printed: 三千五百万 is 3500万. */
    counted(rest) {
      return (rest.match(COUNT) ?? []).map((number) => countOf(number.slice(0, -1)) + number.slice(-1));
    },
  };
})();
