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

  /** Position of the department that has the longest of the names in the name of a unit, or -1. */
  function departmentOf(unit, departments) {
    let [best, length] = [-1, 0];
    departments.forEach(([, ...names], position) => {
      for (const name of names) if (name.length > length && unit.includes(name)) [best, length] = [position, name.length];
    });
    return best;
  }

  gongwen.SearchPack = class SearchPack {
    /** @type {Map<string, {documents: number[], weights: number[], own: number}>} */
    #postings = new Map();
    #bodies = [];
    #variants;

    /**
     * @param {object} pack the file `pack`
     * @param {Clause[]} clauses
     * @param {Map<string, string>} variants traditional → simplified, of characters in the corpus
     * @param {string[][]} departments with their ids and names
     */
    constructor(pack, clauses, variants, departments) {
      this.#variants = variants;
      const split = (names) => names.split("|").filter(Boolean);
      const others = new Map(pack.departments);
      const told = new Map();
      const known = (units) => [...new Set(units.map((unit) => {
        if (!told.has(unit)) told.set(unit, departmentOf(unit, departments));
        return told.get(unit);
      }))].filter((position) => position >= 0);
      this.clauses = clauses.map((clause, index) => {
        const context = pack.contexts[clause.run];
        const domainLeads = split(pack.leads[clause.run]);
        if (clause.ordinal === 0) {
          const [title, text] = context.split("\n");
          return { ...clause, title, text, leads: domainLeads, context: "", departments: known(domainLeads) };
        }
        const units = split(pack.units[index]);
        return {
          ...clause, title: pack.title[index], text: pack.text[index], units, context,
          leads: pack.lead[index] ? split(pack.lead[index]) : domainLeads,
          departments: others.get(index) ?? known([...units, ...domainLeads]), lists: pack.list[index],
        };
      });
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
      counts.forEach(({ count, own }, document) => {
        const length = this.#bodies[document].length / average;
        const half = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
        let place = 0;
        for (const [term, times] of count) {
          let posting = this.#postings.get(term);
          if (!posting) this.#postings.set(term, (posting = { documents: [], weights: [], own: 0 }));
          if (place++ < own) posting.own += 1;
          posting.documents.push(document);
          posting.weights.push((times * (1 + SATURATION)) / (times + half));
        }
      });
    }

    /** How often a clause has each term, by where it stands, and how many it has itself: they come first. */
    #counts(clause) {
      const count = new Map();
      const add = (list, weight) => {
        for (const term of list) count.set(term, (count.get(term) ?? 0) + weight);
      };
      this.#bodies.push(normalise(clause.title + "\n" + clause.text, this.#variants));
      add(terms(clause.title, this.#variants), 1);
      add(terms(clause.text, this.#variants), 1);
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
      const own = count.size;
      add(this.#shared(clause.context), IN_CONTEXT);
      return { count, own };
    }

    #cache = new Map();

    /** Terms of a text that many clauses have. */
    #shared(text) {
      if (!this.#cache.has(text)) this.#cache.set(text, terms(text, this.#variants));
      return this.#cache.get(text);
    }
  };
})();
