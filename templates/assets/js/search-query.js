// Reads what a query asks for: places and numbers of documents, and the phrases to rank by.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= {});
  const { plain, normalise } = gongwen.searchText;

  /** Words that make a sentence a question and say nothing of its subject. */
  const QUESTION = new RegExp(
    [
      "请问(一下)?", "我(们)?(想|要)?(问|知道|了解)(一下)?", "想(问|知道|了解)(一下)?", "有没有", "能不能", "可不可以", "是不是", "会不会",
      "怎么(样|办|才能|算|申请|领取|领|办理|拿|报)?", "如何(申请|办理|领取|申报)?", "为什么", "什么时候", "什么",
      "哪(些|个|里|儿|几个|家)", "谁(来)?(负责|管|牵头)?的?", "多少(钱|元|个|人|家|次|张|套|台)?", "几(次|个|家|张|套|台|所|岁|年)", "多(大|高|长|久)",
      "(标准)?是多少", "可以(吗)?", "能(领|拿|享受|申请|得到)", "给不给", "(吗|呢|么|吧|啊)(?=$|[\\s?？。!！,，])", "[?？!！。,，;；]",
    ].join("|"), "gu");

  const DOCUMENT_NUMBER = /([\u4e00-\u9fff]{1,8}?)(?:[〔\[(【（]?\s*(\d{4})\s*[〕\])】）]?)?\s*(?:第)?\s*(\d{1,4})\s*号/u;
  const CLAUSE_NUMBER = /第?\s*[（(]?\s*(\d{1,3}|[一二三四五六七八九十]{1,4})\s*[）)]?\s*(?:条|款)|[（(]\s*(\d{1,3}|[一二三四五六七八九十]{1,4})\s*[）)]/u;
  const DIGITS = "零一二三四五六七八九";

  /** 二十三 → 23. */
  function clauseOrdinal(words) {
    if (/^\d+$/.test(words)) return Number(words);
    const [tens, ones] = words.includes("十") ? words.split("十") : ["零", words];
    const digit = (text, empty) => (text === "" ? empty : DIGITS.indexOf(text));
    return digit(tens, 1) * 10 + digit(ones, 0);
  }

  gongwen.searchQuery = { QUESTION, DOCUMENT_NUMBER, CLAUSE_NUMBER, clauseOrdinal };

  /**
   * @param {string} query
   * @param {object} names regions, notices, synonyms …
   */
  gongwen.understand = function understand(query, names) {
    const variants = names.variants;
    const text = plain(query, variants).trim();
    const result = { text, regions: [], notice: null, ordinal: 0, year: "", phrases: [], removed: [] };
    let rest = text;

    // regions
    for (const region of names.regions) {
      for (const name of region.names) {
        const at = rest.indexOf(name);
        if (at < 0) continue;
        if (!result.regions.includes(region.id)) result.regions.push(region.id);
        const alone = new RegExp("(^|\\s)" + name + "的?(?=\\s|$)", "gu");
        rest = rest.replace(alone, " ");
        break;
      }
    }
    rest = rest.replace(QUESTION, " ");
    const key = normalise(rest, variants).characters.join("");
    let words = rest.split(/\s+/).filter((w) => normalise(w, variants).characters.length);
    // synonyms, longest first
    const expansions = [];
    let covered = key;
    for (const synonym of names.synonyms) {
      if (!key.includes(synonym.from)) continue;
      expansions.push(synonym);
      if (synonym.instead) words = words.map((w) => w.replaceAll(synonym.from, " ")).filter((w) => w.trim());
    }
    result.phrases = words.map((w) => ({ text: w, weight: 1 }));
    result.slots = expansions;
    return result;
  };
})();
