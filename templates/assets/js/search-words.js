// Looks at words of a query that the corpus does not print, whether they are misspelt and what to say of
// them, and at those that a reader does not want. Loaded when a query has such words or a number.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { normalise, pairs, plain, unitTerm, values } = gongwen.searchText;

  /** The share of a query's pairs, by how rare they are, that the best document must have. */
  const ENOUGH = 0.45;
  /** What an unknown pair between two known ones counts: the end of a word and the start of the next. */
  const BRIDGE = 0.3;
  /** The score of a clause that is named by its number. */
  const NAMED = Number.MAX_VALUE;
  /** A phrase of which only the unknown words are quoted. */
  const LONG = /^[\u3400-\u9fff]{9,}$/u;
  /** A number, with its unit. */
  const NUMBER = /^\d[\d.,]*[%‰]?[\u3400-\u9fff]{0,5}$/u;
  const NUMERAL = /^[零一二两三四五六七八九十百千万亿]+[\u3400-\u9fff]{0,3}$/u;

  /** Whether characters make no words: pairs that the corpus does not have, at an end or in a row. */
  function looksMisspelt(characters, source) {
    const unknown = pairs(characters).map((pair) => !source.isPrinted(pair));
    const last = unknown.length - 1;
    return last > 0 && unknown.some((lacks, at) => lacks && (at === 0 || at === last || unknown[at + 1]));
  }

  /** Adds phrases in which characters that make no word give way to others of the same sound. */
  gongwen.respell = async function (reading, { source, variants, lazy }) {
    for (const { text } of [...reading.phrases]) {
      const key = normalise(text, variants);
      const characters = Array.from(key);
      if (looksMisspelt(characters, source) && source.holding(key, "").length === 0) {
        (await lazy.hearing()).correct(reading, characters);
      }
    }
  };

  /**
   * The query without words after a minus, and the documents that have these or are of a region so named;
   * undefined where nothing else is asked, and the minus no more than a sign.
   */
  gongwen.searchWithout = async function (text, { manifest, source, variants }) {
    const words = [];
    const wanted = text.replace(/(?:^|\s)-([^\s-]\S*)/gu, (_, word) => {
      words.push(word);
      return " ";
    });
    if (wanted.trim() === "") return undefined;
    await source.prepare(words.flatMap((word) => pairs(Array.from(normalise(word, variants)))));
    const isNamed = (name) => words.some((word) => word === name || word === name.slice(0, -1));
    const regions = manifest.regions.filter(([, ...names]) => names.some(isNamed)).map(([id]) => id);
    const isThere = ({ notice }) => regions.includes(manifest.notices[notice].region);
    const documents = new Set(words.flatMap((word) => source.holding(normalise(word, variants), "")));
    source.clauses.forEach((clause, document) => isThere(clause) && documents.add(document));
    return { wanted, words, documents };
  };

  /**
   * What is said of the results beside their number. Adds to the reading the notices that have outside
   * their clauses what no clause has.
   * @returns {Promise<(list: object[], found: string) => string>} takes what is listed and how much was found
   */
  gongwen.searchNote = async function (reading, { manifest, source, variants, lazy }, { query, hits, isOdd, without }) {
    const isNowhere = (text) =>
      source.holding(normalise(text, variants), "").length === 0 && !source.posting(unitTerm(text, variants));
    const lacking = absentClause(reading, manifest, source);
    if (lacking) return () => lacking;
    const [number, ...numbers] = reading.year === "" ? numbersOf(reading) : [];
    const holders = number && numbers.length === 0 ? holdersOf(number, source, variants) : null;
    const missing = () => (isOdd && hits.length > 0 ? missingWords(reading, source, variants, hits[0].document) : []);
    const lacked = holders ? [number].slice(holders.size) : missing();
    const nowhere = lacked.filter(isNowhere);
    if (nowhere.length > 0 && "notices" in manifest.files) {
      const { notices } = await lazy.part("notices");
      const texts = notices.map((text) => normalise(text, variants));
      const isIn = (text) => nowhere.every((words) => text.includes(normalise(words, variants)));
      reading.elsewhere = manifest.notices.filter((_, position) => isIn(texts[position])).map((notice) => ({ ...notice, kind: "notice", status: "" }));
    }
    const words = nowhere.map((text) => asTyped(text, query)).join("”“");
    const others = without?.words.length > 0 ? `，不含“${without.words.join("”“")}”` : "";
    return (list, found) => {
      const holding = list.filter(({ document }) => holders?.has(document)).length;
      const named = list.filter(({ score }) => score === NAMED).length;
      let said = named > 0 && named < list.length ? `找到 ${named} 条，其余是该地区别的条文` : found;
      if (words !== "") {
        said = `没有条文写到“${words}”` + (reading.elsewhere?.length > 0 ? "，下列公文在条文之外写到" : "")
          + (list.length > 0 ? `；以下 ${list.length} 条只是部分相近` : "");
      }
      else if (holding > 0 && holding < list.length) said = `${holding} 条写有此数，其余相近`;
      else if (holders?.size > 0 && holding === 0) said = `筛选范围内没有条文写有此数` + (list.length > 0 ? `，以下 ${list.length} 条相近` : "");
      return said + others;
    };
  };

  /** What to say of a clause that is asked by its number and that none of the notices has. */
  function absentClause({ ordinal, regions }, { notices, regions: all }, { clauses }) {
    const isAsked = ({ region }) => regions.size === 0 || regions.has(region);
    if (ordinal === 0 || clauses.some((clause) => clause.ordinal === ordinal && isAsked(notices[clause.notice]))) return "";
    const counts = notices.filter(isAsked).map(({ runs }) => runs.reduce((sum, [, count]) => sum + count, 0));
    const names = all.filter(([id]) => regions.has(id)).map(([, name]) => name);
    return `${names.join("、")}没有第${ordinal}条（${counts.length > 1 ? "最多" : "共"}${Math.max(0, ...counts)}条）`;
  }

  /** The numbers of a query that asks for nothing else. */
  function numbersOf({ phrases }) {
    const typed = phrases.filter(({ weight }) => weight === 1).map(({ text }) => text);
    return typed.every((text) => NUMBER.test(text) || NUMERAL.test(text)) ? typed.filter((text) => NUMBER.test(text)) : [];
  }

  /** The documents that have a number themselves; where texts are not at hand only whether some may have it. */
  function holdersOf(number, source, variants) {
    const [value] = values(plain(number, variants));
    const documents = source.posting(value)?.documents ?? [];
    if (documents.length > 0 && source.contains(documents[0], "") === undefined) return null;
    return new Set(documents.filter((document) => {
      const { title, text } = source.clauses[document];
      return values(plain(title + "\n" + text, variants)).includes(value);
    }));
  }

  /** Words of the plain query in the signs and letters in which they were typed. */
  function asTyped(text, query) {
    const at = query.toLowerCase().indexOf(text);
    return at < 0 ? text : query.slice(at, at + text.length);
  }

  /**
   * What a query says that no document does, where even the best has little of it: words of which no
   * two characters are printed together, with a short phrase around them, else all of its first phrase.
   */
  function missingWords({ phrases, slots }, source, variants, best) {
    const meant = slots.filter(({ to }) => to.some((words) => source.contains(best, normalise(words, variants)) ?? true));
    const unheard = [];
    let [had, wanted] = [0, 0];
    for (const { text, weight } of phrases) {
      const characters = Array.from(normalise(text, variants));
      const postings = pairs(characters).map((pair) => source.posting(pair));
      const isKnown = (index) => postings[index] !== undefined || postings[index - 1] !== undefined;
      postings.forEach((posting, index) => {
        const isMeant = meant.some(({ from }) => from.includes(characters[index] + characters[index + 1]));
        const isBridge = !posting && isKnown(index) && isKnown(index + 1);
        const rarity = weight * (isBridge ? BRIDGE : 1) * Math.log(1 + source.size / ((posting?.own ?? 0) + 0.5));
        wanted += rarity;
        if (isMeant || posting?.documents.includes(best)) had += rarity;
      });
      const unknown = characters.map((character, index) => (isKnown(index) ? " " : character)).join("");
      const words = unknown.split(/[ 的了是在有]+/u).filter((word) => Array.from(word).length > 1);
      const isWhole = words.length > 0 && !LONG.test(text);
      unheard.push(...(isWhole ? [text] : words.filter((word) => !slots.some(({ from }) => from.includes(word)))));
    }
    if (had >= ENOUGH * wanted) return [];
    return unheard.length > 0 ? unheard : phrases.slice(0, 1).map(({ text }) => text);
  }
})();
