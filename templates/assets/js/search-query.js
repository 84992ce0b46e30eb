// Reads what a query asks for: places and numbers of documents, and the words to rank by.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { plain, normalise } = gongwen.searchText;

  /** Words that make a question of a query and say nothing of its subject. */
  const QUESTION = new RegExp(
    [
      "请问(?:一下)?", "我?们?想(?:要)?(?:问|知道|了解|申请)(?:一下)?",
      "有没有", "能不能", "可不可以", "是不是", "会不会", "给不给",
      "怎么(?:样|办理?|才能|算|申请|申报|领取?|拿|报)?", "如何(?:申请|办理|领取|申报)?", "为什么", "什么(?:时候|样)?", "(?:由|归)?(?:谁|哪个(?:部门|单位))(?:来)?(?:负责|管|牵头)?的?",
      "哪(?:些|个|里|儿|几个|家|年)", "是?多少(?:钱|元|个|人|家|次|张|套|台|万|亿)?", "每?年?几(?:次|个|家|张|套|台|所|岁)", "多(?:大|高|长|久)",
      "可以吗?", "能(?:不能)?(?:领|拿|享受|申请|得到|报)", "(?:吗|呢|么|吧|啊)(?=$|[\\s?!,])",
    ].join("|"), "gu");

  const NUMERAL = "(\\d{1,3}|[一二三四五六七八九十]{1,4})";
  const CLAUSE = new RegExp(`第\\s*${NUMERAL}\\s*[条款]?|${NUMERAL}\\s*[条款]|[(]\\s*${NUMERAL}\\s*[)]|(?:^|\\s)${NUMERAL}(?=\\s*$)`, "u");
  const DOCUMENT = /([\u4e00-\u9fff]*?)\s*[〔[(【]?\s*(\d{4})?\s*[〕\])】]?\s*第?\s*(\d{1,4})\s*号/u;
  const YEAR = /(?:^|[^\d.])(20\d\d)(?!\d)年?/u;
  const AMOUNT = /多少|标准|额度|几万|多高/u;
  const LEVEL = /[县市区]$/u;

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

  gongwen.QueryReader = class QueryReader {
    #variants;
    #notices;
    #regions;
    #synonyms;
    #isPrinted;

    /**
     * @param {object} manifest the file `index`
     * @param {Map<string, string>} variants
     * @param {(characters: string) => boolean} isPrinted whether the corpus has them in a row
     */
    constructor(manifest, variants, isPrinted) {
      this.#variants = variants;
      this.#isPrinted = isPrinted;
      this.#notices = manifest.notices;
      this.#regions = manifest.regions.map(([id, name, ...others]) => ({
        id,
        names: [name, ...others, name.length > 2 ? name.replace(LEVEL, "") : name],
      }));
      this.#synonyms = [
        ...manifest.synonyms.map(([from, weight, instead, ...to]) => ({ from, to, weight, instead: instead === 1 })),
        ...manifest.departments.filter(([, ...names]) => names.length > 1)
          .flatMap(([, ...names]) => names.map((name) => this.#otherNames(name, names))),
      ];
    }

    /** Each name of a department leads to its others: 科学技术局 is printed 科技局. */
    #otherNames(name, names) {
      return { from: normalise(name, this.#variants), to: names.filter((other) => other !== name), weight: 0.9, instead: false };
    }

    /** Words that a query in pinyin may mean beside the names of pages. */
    get vocabulary() {
      return [...this.#synonyms.flatMap(({ from, to }) => [from, ...to]), ...this.#regions.flatMap(({ names }) => names)];
    }

    /** @returns {Reading} */
    read(query) {
      const text = plain(query, this.#variants).trim();
      const reading = { text, phrases: [], slots: [], regions: new Set(), year: "", status: "", notices: [], ordinal: 0 };
      if (this.#readDocumentNumber(text, reading)) return reading;
      let rest = this.#readRegions(text, reading);
      rest = this.#readClauseNumber(rest, reading);
      rest = this.#readYearAndStatus(rest, reading);
      this.#readWords(rest.replace(QUESTION, " "), reading);
      if (AMOUNT.test(text)) reading.phrases.push({ text: "万元", weight: 0.25 });
      const isEmpty = reading.phrases.length + reading.slots.length === 0;
      if (isEmpty && reading.ordinal === 0 && reading.regions.size === 0) this.#readWords(text, reading);
      return reading;
    }

    /** 苍政发22号, 乐政发〔2023〕6号 */
    #readDocumentNumber(text, reading) {
      const typed = DOCUMENT.exec(text);
      if (!typed) return false;
      reading.notices = this.#notices.flatMap(({ names }, index) => names.some((name) => {
        const printed = DOCUMENT.exec(plain(name, this.#variants));
        return printed && isSame(printed, typed);
      }) ? [index] : []);
      return reading.notices.length > 0;
    }

    /** Regions narrow softly, and are no further searched for unless part of a name: 西湖龙井, 乐清湾. */
    #readRegions(text, reading) {
      let rest = text;
      for (const { id, names } of this.#regions) {
        const name = names.find((name) => text.includes(name));
        if (!name) continue;
        reading.regions.add(id);
        const next = rest.charAt(rest.indexOf(name) + name.length).trim();
        if (next === "" || !this.#isPrinted(name + next)) rest = rest.replace(new RegExp(name + "的?", "u"), " ");
      }
      return rest;
    }

    /** 乐清 第12条, 瑞安（十五）: needs a region, or the words of a clause number alone. */
    #readClauseNumber(rest, reading) {
      const typed = CLAUSE.exec(rest);
      if (!typed || reading.regions.size === 0) return rest;
      const ordinal = ordinalOf(typed.slice(1).find((group) => group !== undefined));
      const left = rest.replace(typed[0], " ");
      if (normalise(left.replace(YEAR, ""), this.#variants) !== "") return rest;
      reading.ordinal = ordinal;
      return left;
    }

    #readYearAndStatus(rest, reading) {
      const year = YEAR.exec(rest)?.[1];
      if (year && this.#notices.some((notice) => notice.year === year)) reading.year = year;
      if (/征求意见|草案/u.test(rest)) reading.status = "draft";
      return rest;
    }

    /** The words left are phrases; those with synonyms are slots as well. */
    #readWords(rest, reading) {
      const key = normalise(rest, this.#variants);
      let words = rest.split(/[\s,;!?、，；！？。]+/u);
      for (const synonym of this.#synonyms) {
        if (!key.includes(synonym.from)) continue;
        reading.slots.push(synonym);
        if (synonym.instead) words = words.flatMap((word) => word.split(synonym.from));
      }
      const counted = rest.match(COUNT) ?? [];
      words.push(...counted.map((number) => countOf(number.slice(0, -1)) + number.slice(-1)));
      reading.phrases = words.filter((word) => normalise(word, this.#variants) !== "").map((text) => ({ text, weight: 1 }));
    }
  };
})();
