// From a query's words to documents in order: reads the query, hears it where it is pinyin or
// misspelt, scores, and weighs the places it names.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { plain, normalise, pairs } = gongwen.searchText;

  /** Letters between other signs than letters and digits, long enough to be a syllable or two initials. */
  const PINYIN = /(?<![a-z0-9&.+])[a-z]{2,}(?![a-z0-9&.+])/g;

  // What a document counts that is not of the region, year or status the query names.
  const ELSEWHERE = 0.2;
  const OTHER_YEAR = 0.6;
  const HEARD = 0.8;
  const MOST_HEARD = 12;
  // What scores less than this share of the best is left out; less, where few results are left.
  const FAINT = 0.06;
  const FAINTEST = 0.03;
  const FEWEST = 10;
  // A clause that is named by its number; no measure for others.
  const LARGEST = Number.MAX_VALUE;

  gongwen.SearchRanking = class SearchRanking {
    /**
     * @param {object} manifest the file `index`
     * @param {object} source the pack, or shards
     * @param {Map<string, string>} variants traditional → simplified; filled when `characters` has come
     * @param {{sounds: () => Promise<object>, names: () => Promise<object>}} lazy what only some
     *   queries need: a SearchSounds, a SearchNames
     */
    constructor(manifest, source, variants, lazy) {
      this.manifest = manifest;
      this.source = source;
      this.variants = variants;
      this.lazy = lazy;
      this.reader = new gongwen.QueryReader(manifest, variants, (characters) => source.isPrinted(characters));
      this.engine = new gongwen.SearchEngine(source, variants);
    }

    /** @returns {Promise<{reading: object, hits: {document: number, score: number}[]}>} best first */
    async rank(query) {
      const { text, heard, slots } = await this.#hear(query);
      const reading = this.reader.read(text);
      reading.slots.push(...slots);
      reading.heard = heard;
      if (heard.length === 0) await this.#correct(reading);
      const scores = await this.engine.score(reading);
      scores.forEach((score, document) => (scores[document] = this.#weigh(score, document, reading)));
      const hits = this.#hits(scores, query);
      hits.sort((left, right) => right.score - left.score || this.#compare(left.document, right.document));
      return { reading, hits };
    }

    /** All but what is far behind the best; however a query was read, what has it word for word stays. */
    #hits(scores, query) {
      const key = normalise(query, this.variants);
      const ranked = scores.filter((score) => score > 0).sort().reverse();
      const best = ranked.find((score) => score < LARGEST) ?? 0;
      const least = Math.max(Math.min(FAINT * best, ranked[FEWEST - 1] ?? 0), FAINTEST * best);
      const hits = [];
      const holding = new Set(this.source.holding(key, query));
      scores.forEach((score, document) => {
        if ((score > 0 && score >= least) || holding.has(document)) hits.push({ document, score });
      });
      return hits;
    }

    #weigh(score, document, reading) {
      const { notice, ordinal } = this.source.clauses[document];
      const { region, year, status } = this.manifest.notices[notice];
      if (reading.notices.length > 0) return reading.notices.includes(notice) ? 1 : 0;
      const here = reading.regions.size === 0 || reading.regions.has(region);
      if (reading.ordinal > 0 && here && reading.ordinal === ordinal) return LARGEST;
      let result = reading.phrases.length + reading.slots.length === 0 && reading.regions.size > 0 && here ? 1 : score;
      if (!here) result *= ELSEWHERE;
      if (reading.year !== "" && reading.year !== year) result *= OTHER_YEAR;
      if (reading.status !== "" && reading.status !== status) result *= OTHER_YEAR;
      return result;
    }

    /** By notice, then by number. */
    #compare(left, right) {
      const first = this.source.clauses[left];
      const second = this.source.clauses[right];
      return first.notice - second.notice || first.ordinal - second.ordinal;
    }

    /** Puts words for letters that are pinyin; letters that may be several words become a slot. */
    async #hear(query) {
      const heard = [];
      const slots = [];
      let text = plain(query, this.variants);
      // Syllables typed apart, yang lao fu wu, are one word unless that makes none.
      const joined = text.replace(/[\s']/g, "");
      if (/^[a-z]+$/.test(joined) && joined !== text && (await this.#spoken(joined)).length === 1) text = joined;
      for (const letters of text.match(PINYIN) ?? []) {
        await this.source.prepare([letters]);
        if (this.source.isPrinted(letters)) continue;
        const words = await this.#spoken(letters);
        if (words.length === 0) continue;
        heard.push(...words);
        if (words.length > 1) slots.push({ from: letters, to: words, weight: 1, instead: true });
        text = text.replace(letters, words.length === 1 ? words[0] : " ");
      }
      return { text, heard, slots };
    }

    /** Adds phrases in which characters that make no word give way to others of the same sound. */
    async #correct(reading) {
      for (const { text } of [...reading.phrases]) {
        const characters = Array.from(normalise(text, this.variants));
        await this.source.prepare(pairs(characters));
        if (!this.#looksMisspelt(characters)) continue;
        const better = (await this.lazy.sounds()).respelt(characters, (pair) => this.source.isPrinted(pair));
        if (better === "") continue;
        reading.phrases.push({ text: better, weight: HEARD });
        reading.heard.push(better);
      }
    }

    /** The words that letters may be the pinyin of. */
    async #spoken(letters) {
      const sounds = await this.lazy.sounds();
      const { pages } = await this.lazy.names();
      const words = this.reader.vocabulary.map((word) => normalise(word, this.variants));
      const names = new Set([...pages.flatMap(({ keys }) => keys), ...words]);
      return sounds.wordsOf(letters, names, () => this.source.spoken(letters, sounds)).slice(0, MOST_HEARD);
    }

    /** Whether characters make no words: pairs that the corpus does not have, at an end or in a row. */
    #looksMisspelt(characters) {
      const unknown = pairs(characters).map((pair) => !this.source.isPrinted(pair));
      const last = unknown.length - 1;
      return last > 0 && unknown.some((lacks, at) => lacks && (at === 0 || at === last || unknown[at + 1]));
    }
  };
})();
