// Pages that are the thing asked: a concept, department, region, package, list or notice by name.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { normalise, pairs } = gongwen.searchText;

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

    /** Pages by name, best first: 3 the name itself, 2 a name inside the query, 1 and less for part of a name. */
    match(query) {
      const key = normalise(query, this.variants);
      if (key === "") return [];
      return this.pages.map((page) => ({ page, score: Math.max(...page.keys.map((name) => this.#score(key, name))) }))
        .filter(({ score }) => score > 0)
        .sort((left, right) => right.score - left.score);
    }

    #score(key, name) {
      if (name === "") return 0;
      if (name === key) return 3;
      const length = Array.from(name).length;
      if (length >= 3 && key.includes(name)) return 2 + length / 100;
      if (name.includes(key)) return key.length > 1 ? 1 + key.length / name.length : 0;
      const wanted = pairs(Array.from(key));
      const shared = wanted.filter((pair) => name.includes(pair)).length / Math.max(1, wanted.length);
      return shared >= 0.6 ? shared : 0;
    }
  };
})();
