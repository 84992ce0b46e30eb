// Reads what a query asks for: places and numbers of documents, and the words to rank by.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { isGeneral, plain, normalise } = gongwen.searchText;

  /** Words that make a question of a query and say nothing of its subject. */
  const QUESTION = new RegExp(
    [
      "请问(?:一下)?", "我?们?想(?:要)?(?:问|知道|了解|申请)(?:一下)?",
      "有没有", "能不能", "可不可以", "是不是", "会不会", "给不给",
      "怎么(?:样|办理?|才能|算|申请|申报|领取?|拿|报)?", "如何(?:申请|办理|领取|申报)?", "为什么", "什么(?:时候|样)?", "(?:由|归)?(?:谁|哪个(?:部门|单位))(?:来)?(?:负责|管|牵头)?的?",
      "哪(?:些|个(?:县|区|市|地方|地区)?|里|儿|几个|家|年)", "(?:得|是)?最[多高大少低](?=$|[\\s?!,])", "有(?=补贴|补助|奖励|奖补|资助|优惠|政策|资金)", "是?多少(?:钱|元|个|人|家|次|张|套|台|万|亿)?", "每?年?几(?:次|个|家|张|套|台|所|岁)", "多(?:大|高|长|久)",
      "可以吗?", "能(?:不能)?(?:领|拿|享受|申请|得到|报)", "(?:吗|呢|么|吧|啊)(?=$|[\\s?!,])",
    ].join("|"), "gu");

  const AMOUNT = /多少|标准|额度|几万|多高|最[多高]/u;
  const LEVEL = /[县市区]$/u;

  /** What a general word or a year counts beside other words. */
  const LITTLE = 0.3;

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
        ...manifest.synonyms.flatMap(([weight, instead, entries]) =>
          entries.map(([from, ...to]) => ({ from, to, weight, instead: instead === 1 }))),
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
      const reading = {
        text, phrases: [], slots: [], regions: new Set(), year: "", status: "", notices: [], ordinal: 0,
        asksWho: false, departments: [], heard: [], rest: "",
      };
      reading.notices = gongwen.searchNumbers?.documents(text, this.#notices, this.#variants) ?? [];
      if (reading.notices.length > 0) return reading;
      let rest = this.#readRegions(text, reading);
      [reading.ordinal, rest] = gongwen.searchNumbers?.clause(rest, reading.regions.size > 0, this.#variants) ?? [0, rest];
      reading.year = gongwen.searchNumbers?.year(rest, this.#notices) ?? "";
      if (/征求意见|草案/u.test(rest)) reading.status = "draft";
      reading.rest = rest;
      this.#readWords(rest.replace(QUESTION, " "), reading);
      if (AMOUNT.test(text)) reading.phrases.push({ text: "万元", weight: 0.25 });
      const isEmpty = reading.phrases.length + reading.slots.length === 0;
      if (isEmpty && reading.ordinal === 0 && reading.regions.size === 0) this.#readWords(text, reading);
      return reading;
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

    /** The words left are phrases; those with synonyms are slots as well. */
    #readWords(rest, reading) {
      const key = normalise(rest, this.#variants);
      // IC is no part of ICU.
      const letters = rest.match(/[a-z]+/g) ?? [];
      let words = rest.split(/[\s,;!?、，；！？。]+/u);
      for (const synonym of this.#synonyms) {
        if (!(/^[a-z]+$/.test(synonym.from) ? letters : key).includes(synonym.from)) continue;
        reading.slots.push(synonym);
        if (synonym.instead) words = words.flatMap((word) => word.split(synonym.from));
      }
      words.push(...(gongwen.searchNumbers?.counted(rest) ?? []));
      reading.phrases = words.filter((word) => normalise(word, this.#variants) !== "").map((text) => ({ text, weight: 1 }));
      const isLittle = ({ text }) => isGeneral(text) || text.replace("年", "") === reading.year;
      if (!reading.phrases.every(isLittle)) reading.phrases.filter(isLittle).forEach((phrase) => (phrase.weight = LITTLE));
    }
  };
})();
