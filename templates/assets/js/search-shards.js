// The index of a large corpus, of which a query loads the few files that hold its terms.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));

  const { pairs } = gongwen.searchText;

  /** Printable ASCII without space, quotes and backslash. */
  const SIGNS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index))
    .filter((sign) => !"\"'\\".includes(sign));
  const VALUES = new Map(SIGNS.map((sign, value) => [sign, value]));
  const GROUP_BITS = 13;
  const SHOWN = 10;
  /** What a heading in Markdown has before the clause's title: 第十二条, （十二）, 12. */
  const HEADING = /^# *(?:第[\d零〇一二三四五六七八九十百]+[条款]|[(（][\d一二三四五六七八九十百]+[)）]|[\d一二三四五六七八九十百]+[.．、，])? */u;

  /** The bits of a list, 13 in every two signs, without its first sign. */
  function bitsOf(list) {
    const bits = new Uint8Array(((list.length - 1) / 2) * GROUP_BITS);
    let at = 0;
    for (let index = 1; index < list.length; index += 2) {
      const group = VALUES.get(list[index]) * SIGNS.length + VALUES.get(list[index + 1]);
      for (let bit = GROUP_BITS - 1; bit >= 0; bit -= 1) bits[at++] = (group >> bit) & 1;
    }
    return bits;
  }

  /** Gaps in an exponential Golomb code and the rank of a level in ones; Sources/SearchIndex/PostingList.swift writes them. */
  function decode(list, levels) {
    const posting = { documents: [], weights: [] };
    const parameter = VALUES.get(list[0]);
    const bits = bitsOf(list);
    let next = 0;
    let at = 0;
    for (;;) {
      let length = parameter;
      for (; bits[at] === 1; at += 1) length += 1;
      if (at >= bits.length) return posting;
      at += 1;
      let gap = 1;
      for (let bit = 0; bit < length; bit += 1) gap = gap * 2 + bits[at++];
      gap -= 2 ** parameter;
      let rank = 0;
      while (rank < 3 && bits[at++] === 1) rank += 1;
      posting.documents.push(next + gap);
      posting.weights.push(levels[rank]);
      next += gap + 1;
    }
  }

  gongwen.SearchShards = class SearchShards {
    #files;
    #shards;
    /** Term → its list, decoded when asked for. */
    #lists = new Map();
    /** First character → the loaded pairs it begins. */
    #pairs = new Map();
    /** Character → the documents of all its pairs. */
    #unions = new Map();
    #loaded = new Set();
    /** Titles and texts that a script has brought, by the clause's address. */
    #provided = new Map();
    #hasFacets = false;
    /** The clauses of each run: its introduction is a document after all clauses. */
    #runs = [];
    /** Position of the first introduction. */
    #introductions;

    /** Results shown at first: the text of each has to be loaded. */
    shown = SHOWN;

    /**
     * @param {gongwen.SearchFiles} files
     * @param {object} shards what the manifest says of them
     * @param {Clause[]} clauses
     */
    constructor(files, shards, clauses) {
      this.#files = files;
      this.#shards = shards;
      this.clauses = clauses;
      this.#introductions = clauses.findIndex(({ ordinal }) => ordinal === 0);
      clauses.slice(0, this.#introductions).forEach(({ run }, document) => (this.#runs[run] ??= []).push(document));
    }

    get size() {
      return this.clauses.length;
    }

    #load(name) {
      return this.#files.load(name, this.#shards.edition);
    }

    /** Loads the shards that hold some terms. */
    async prepare(terms) {
      const wanted = new Set(terms.map((term) => this.#shardOf(term)).filter((shard) => shard >= 0 && !this.#loaded.has(shard)));
      await Promise.all(Array.from(wanted, async (shard) => {
        const lists = await this.#load("s" + shard);
        this.#loaded.add(shard);
        const entries = lists.split(" ");
        for (let index = 0; index < entries.length; index += 2) {
          const [term, list] = [entries[index], entries[index + 1]];
          this.#lists.set(term, list);
          const [first, second, ...others] = Array.from(term);
          if (second !== undefined && others.length === 0) this.#pairs.set(first, [...(this.#pairs.get(first) ?? []), term]);
        }
      }));
    }

    /** The last shard whose first term is not after `term`. */
    #shardOf(term) {
      const firsts = this.#shards.firsts;
      let low = 0;
      let high = firsts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (firsts[middle] <= term) low = middle + 1;
        else high = middle;
      }
      return low - 1;
    }

    /** A character's documents are those of the pairs it begins, and those listed for itself. */
    posting(term) {
      const list = this.#lists.get(term);
      const own = list === undefined ? undefined : this.#decoded(term, list);
      return Array.from(term).length === 1 ? this.#union(term, own) : own;
    }

    #decoded(term, list) {
      if (typeof list !== "string") return list;
      const posting = this.#spread(decode(list, this.#shards.levels));
      this.#lists.set(term, posting);
      return posting;
    }

    /** A posting in which clauses have the terms of their introductions, and these them in full. */
    #spread({ documents, weights }) {
      const first = documents.findIndex((document) => document >= this.#introductions);
      const own = documents.length;
      if (first < 0) return { documents, weights, own };
      const [usual, most] = this.#shards.levels;
      const least = Math.min(...this.#shards.levels);
      const all = new Map(documents.slice(0, first).map((document, index) => [document, weights[index]]));
      for (let index = first; index < documents.length; index += 1) {
        for (const document of this.#runs[documents[index] - this.#introductions]) {
          if (!all.has(document)) all.set(document, weights[index]);
        }
        // What stands there once has the least weight as the surroundings of a clause.
        all.set(documents[index], weights[index] > least ? most : usual);
      }
      return { documents: [...all.keys()], weights: [...all.values()], own };
    }

    /** `undefined` until all shards with the character's pairs have come. */
    #union(character, own) {
      if (this.#unions.has(character)) return this.#unions.get(character);
      const last = this.#shardOf(character + "\uffff");
      for (let shard = Math.max(0, this.#shardOf(character)); shard <= last; shard += 1) {
        if (!this.#loaded.has(shard)) return undefined;
      }
      const weights = new Map();
      const pairs = (this.#pairs.get(character) ?? []).map((pair) => this.#decoded(pair, this.#lists.get(pair)));
      for (const posting of own ? [own, ...pairs] : pairs) {
        posting.documents.forEach((document, index) =>
          weights.set(document, Math.max(posting.weights[index], weights.get(document) ?? 0)));
      }
      const union = weights.size > 0
        ? { documents: [...weights.keys()], weights: [...weights.values()], own: weights.size } : undefined;
      this.#unions.set(character, union);
      return union;
    }

    /** A term in each of the shards that have a character's pairs. */
    pairsOf(character) {
      const first = Math.max(0, this.#shardOf(character));
      const last = this.#shardOf(character + "\uffff");
      return this.#shards.firsts.slice(first, last + 1);
    }

    /** Not known without the texts; the engine then goes by the share of the words that match. */
    contains() {
      return undefined;
    }

    /** The documents that have all pairs of the characters, and so may have them in a row. */
    holding(characters) {
      const terms = Array.from(characters);
      const postings = (terms.length > 1 ? pairs(terms) : terms).map((term) => this.posting(term)?.documents ?? []);
      const [first = [], ...others] = postings.sort((left, right) => left.length - right.length);
      return others.map((documents) => new Set(documents)).reduce((kept, set) => kept.filter((document) => set.has(document)), first);
    }

    /** Known of terms whose shards have come. */
    isPrinted(characters) {
      return this.posting(characters) !== undefined;
    }

    /** Words in the texts are not known by their sound. */
    spoken() {
      return [];
    }

    /** Titles and texts of clauses that are to be shown. */
    async describe(documents) {
      const clauses = documents.map((document) => this.clauses[document]).filter(({ title }) => title === "");
      const mayFetch = location.protocol.startsWith("http");
      await Promise.allSettled(clauses.map((clause) =>
        (mayFetch && clause.ordinal > 0 ? this.#fetch(clause) : this.#run(clause))));
      for (const clause of clauses) clause.title ||= clause.ordinal > 0 ? `第${clause.ordinal}条` : "引言";
    }

    /** A clause's own page as Markdown: a heading with label and title; text, without citation and escapes. */
    async #fetch(clause) {
      const response = await fetch(this.#files.folder + "../" + clause.url.replace(/html$/, "md"));
      if (!response.ok) throw new Error("cannot load " + response.url);
      const [heading, ...lines] = (await response.text()).replace(/\\(.)/g, "$1").split("\n");
      clause.title = heading.replace(HEADING, "");
      clause.text = lines.filter((line) => !line.startsWith("——")).join("");
    }

    /** An introduction, and where a page may not fetch: from the script that the page of comparisons has for the notice. */
    async #run(clause) {
      gongwen.provide ??= (id, { domains }) => {
        domains.forEach(({ title, text, clauses }, index) => {
          this.#provided.set(`notices/${id}/index.html#d${index + 1}`, { title, text });
          for (const { ordinal, title, text } of clauses) this.#provided.set(`notices/${id}/${ordinal}.html`, { title, text });
        });
      };
      const id = clause.url.split("/")[1];
      await this.#files.run(`${this.#files.folder}../compare/${id}.js`);
      Object.assign(clause, this.#provided.get(clause.url));
    }

    /** Which departments and lists each clause has: only when the reader filters. Says whether that is news. */
    async loadFacets() {
      const table = await this.#load("facets");
      if (this.#hasFacets) return false;
      this.#hasFacets = true;
      for (const facet of ["departments", "lists"]) {
        table[facet].forEach((list, position) => {
          for (const document of decode(list, this.#shards.levels).documents) this.clauses[document][facet].push(position);
        });
      }
      return true;
    }
  };
})();
