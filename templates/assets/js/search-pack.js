// The clauses of a small corpus, whole, and an index of them that the browser builds.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { normalise, terms, unitTerm } = gongwen.searchText;

  // BM25: saturation and the share of length normalisation (docs/search.md, "Ranking").
  const SATURATION = 0.8;
  const LENGTH_SHARE = 0.5;
  // What a term counts where it stands; in title and text it counts 1.
  const IN_CONTEXT = 0.15;
  const IN_UNIT = 0.6;
  const IN_FIRST_UNIT = 1.2;
  const IN_LEAD = 1.2;

  gongwen.SearchPack = class SearchPack {
    /** @type {Map<string, {documents: number[], weights: number[]}>} */
    #postings = new Map();
    #bodies = [];
    #variants;

    /**
     * @param {object} pack the file `pack`
     * @param {Clause[]} clauses
     * @param {Map<string, string>} variants traditional → simplified, of characters in the corpus
     */
    constructor(pack, clauses, variants) {
      this.#variants = variants;
      const named = (units) => units.map((unit) => pack.units[unit]);
      this.clauses = clauses.map((clause, index) => ({
        ...clause,
        title: pack.title[index],
        text: pack.text[index],
        departments: pack.department[index],
        lists: pack.list[index],
        units: named(pack.unit[index]),
        leads: named([...pack.leads[clause.run], ...pack.lead[index]]),
        context: pack.contexts[clause.run],
      }));
      this.#build();
    }

    get size() {
      return this.clauses.length;
    }

    /** Results shown at first. */
    shown = 30;

    /** All terms, titles and facets are at hand. */
    async prepare() {}
    async describe() {}
    loadFacets() {
      return Promise.resolve(false);
    }

    pairsOf(character) {
      return [character];
    }

    /** The documents that have a term, with weights from 0 to 1.8. */
    posting(term) {
      return this.#postings.get(term);
    }

    /** Whether title or text has the characters in a row. */
    contains(document, characters) {
      return this.#bodies[document].includes(characters);
    }

    /** The documents that have the characters in a row; of a query of signs alone, the signs. */
    holding(characters, typed) {
      const signs = characters === "" ? typed.trim() : "";
      const holds = (document) => characters === ""
        ? signs !== "" && (this.clauses[document].title + "\n" + this.clauses[document].text).includes(signs)
        : this.contains(document, characters);
      return [...this.clauses.keys()].filter(holds);
    }

    /** Whether some title or text has the characters in a row; one pair is looked up at once. */
    isPrinted(characters) {
      if (Array.from(characters).length <= 2) return this.#postings.has(characters);
      return this.#bodies.some((body) => body.includes(characters));
    }

    /** The words, anywhere in titles and texts, that whole syllables spell. */
    spoken(letters, sounds) {
      const found = new Set();
      for (const body of this.#bodies) {
        for (let start = 0; start < body.length; start += 1) {
          const words = sounds.spokenAt(letters, body, start);
          if (words) found.add(words);
        }
      }
      return [...found];
    }

    #build() {
      const counts = this.clauses.map((clause) => this.#counts(clause));
      const total = this.#bodies.reduce((sum, body) => sum + body.length, 0);
      const average = total / Math.max(1, this.size);
      counts.forEach((count, document) => {
        const length = this.#bodies[document].length / average;
        const half = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
        for (const [term, times] of count) {
          let posting = this.#postings.get(term);
          if (!posting) this.#postings.set(term, (posting = { documents: [], weights: [] }));
          posting.documents.push(document);
          posting.weights.push((times * (1 + SATURATION)) / (times + half));
        }
      });
    }

    /** How often a clause has each term, by where it stands. */
    #counts(clause) {
      const counts = new Map();
      const add = (list, weight) => {
        for (const term of list) counts.set(term, (counts.get(term) ?? 0) + weight);
      };
      this.#bodies.push(normalise(clause.title + "\n" + clause.text, this.#variants));
      add(terms(clause.title, this.#variants), 1);
      add(terms(clause.text, this.#variants), 1);
      add(this.#shared(clause.context), IN_CONTEXT);
      clause.units.forEach((unit, index) => {
        const weight = index === 0 ? IN_FIRST_UNIT : IN_UNIT;
        add(this.#shared(unit), weight);
        add([unitTerm(unit, this.#variants)], weight);
      });
      for (const lead of clause.leads) {
        add(this.#shared(lead), IN_LEAD);
        add([unitTerm(lead, this.#variants)], IN_LEAD);
      }
      if (clause.leads.length > 0) add(this.#shared("牵头"), IN_UNIT);
      return counts;
    }

    #cache = new Map();

    /** Terms of a text that many clauses have. */
    #shared(text) {
      if (!this.#cache.has(text)) this.#cache.set(text, terms(text, this.#variants));
      return this.#cache.get(text);
    }
  };
})();
