// Pages that are the thing asked: a concept, department, region, package, list or notice by name.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { normalise, pairs } = gongwen.searchText;

  /** The share of a name that a shortened one must have: 研发强度 for 研发投入强度. */
  const SHORT = 0.6;

  /** Whether the characters of a key stand in a name in their order, from the first to the last. */
  const isShortened = (key, name) => /^[\u3400-\u9fff]{4,}$/.test(key) && key.length >= SHORT * name.length
    && new RegExp("^" + Array.from(key).join(".*") + "$").test(name);

  gongwen.SearchNames = class SearchNames {
    /**
     * @param {Page[]} pages
     * @param {Map<string, string>} variants
     */
    constructor(pages, variants) {
      /** Pages with their names as keys, normalised. */
      this.pages = pages.map(({ kind, url, title, names }) =>
        ({ kind, url, title, keys: [title, ...names].map((name) => normalise(name, variants)) }));
      this.variants = variants;
    }

    /**
     * Pages by name, best first: 3 the name itself, 2 a name inside the query, or one that the query
     * shortens; 1 and less for part of a name.
     * @param {string[]} typed the query and its phrases
     * @param {string[]} meant other words for those typed: only whole names
     */
    match(typed, meant = []) {
      const keysOf = (texts) => texts.map((text) => normalise(text, this.variants)).filter((key) => key !== "");
      const keys = keysOf(typed);
      const others = keysOf(meant);
      const scoreOf = (name) => Math.max(others.includes(name) ? 2.5 : 0, ...keys.map((key) => this.#score(key, name)));
      return this.pages.map((page) => ({ page, score: Math.max(...page.keys.map(scoreOf)) }))
        .filter(({ score }) => score > 0)
        .sort((left, right) => right.score - left.score);
    }

    #score(key, name) {
      if (name === "") return 0;
      if (name === key) return 3;
      const length = Array.from(name).length;
      if (length >= 3 && key.includes(name)) return 2 + length / 100;
      if (isShortened(key, name)) return 2;
      if (name.includes(key)) return key.length > 1 ? 1 + key.length / name.length : 0;
      const wanted = pairs(Array.from(key));
      const shared = wanted.filter((pair) => name.includes(pair)).length / Math.max(1, wanted.length);
      return shared >= 0.6 ? shared : 0;
    }
  };
})();
