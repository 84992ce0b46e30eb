// From a query's words to documents in order: reads the query, hears it where it is pinyin or
// misspelt, scores, and weighs the places it names.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { plain, normalise, pairs } = gongwen.searchText;

  /** Letters that may be pinyin: search-hearing.js. */
  const PINYIN = /(?<![a-z0-9&.+])[a-z]{2,}(?![a-z0-9&.+])/g;

  /** What a department has to do with a clause, and what asks for it. */
  const CHARGE = /牵头|负责|主管|分管|归|谁|部门|单位/u;
  /** Numerals, a minus, and the words above. */
  const RARE = new RegExp(CHARGE.source + "|[-\\d一二两三四五六七八九十]", "u");

  // What a document counts that is not of the region, year or status the query names.
  const ELSEWHERE = 0.1;
  const OTHER_YEAR = 0.6;
  // A clause that the department of which a query asks does not lead.
  const UNLED = 0.2;
  // An introduction counts less than a clause, and less still where a clause says it about as well.
  const INTRODUCTION = 0.7;
  const ANNOUNCED = 0.1;
  const AHEAD = 1.3;
  const MOST_STANDING = 3;
  /** What asks for a figure. */
  const FIGURE = /\d|强度|增长|增速|目标|总额|总量|比重|占比|[^效]率/u;
  // Near ties: issued before draft, newer before older, by the year.
  const DRAFT = 0.97;
  const OLDER = 0.99;
  // What scores less than this share of the best is left out, or is not close to it.
  const FAINT = 0.03;
  const CLOSE = 0.25;
  // A clause that is named by its number; no measure for others.
  const LARGEST = Number.MAX_VALUE;

  gongwen.SearchRanking = class SearchRanking {
    /**
     * @param {object} manifest the file `index`
     * @param {object} source the pack, or shards
     * @param {Map<string, string>} variants traditional → simplified; filled when `characters` has come
     * @param {{names: () => Promise<object>, hearing: () => Promise<object>, questions: () => Promise<unknown>, part: (kind: string) => Promise<object>}} lazy
     *   a SearchNames; what only some queries need: a SearchHearing, the reading of numbers and of who is in charge, files
     */
    constructor(manifest, source, variants, lazy) {
      this.manifest = manifest;
      this.source = source;
      this.variants = variants;
      this.lazy = lazy;
      this.reader = new gongwen.QueryReader(manifest, variants, (characters) => source.isPrinted(characters));
      this.engine = new gongwen.SearchEngine(source, variants);
      this.newest = Math.max(...manifest.notices.map(({ year }) => Number(year)));
    }

    /**
     * @returns {Promise<{reading: Reading, hits: {document: number, score: number, isClose: boolean}[]}>}
     *   best first, with whether they are close to the best
     */
    async rank(query) {
      const { text, heard, slots } = await this.#hear(query);
      if (RARE.test(text)) await this.lazy.questions();
      const without = await gongwen.searchWithout?.(text, this);
      const wanted = without?.wanted ?? text;
      const reading = this.reader.read(wanted);
      if (CHARGE.test(text)) gongwen.readCharge(reading, this.manifest.departments, this.variants);
      reading.slots.push(...slots);
      reading.heard = heard;
      const isOdd = await this.#isOdd(reading);
      if (isOdd) await this.lazy.questions();
      if (isOdd && heard.length === 0) await gongwen.respell(reading, this);
      if (reading.departments.length > 0) await this.source.loadFacets();
      const scores = await this.engine.score(reading);
      scores.forEach((score, document) => (scores[document] = this.#weigh(score, document, reading)));
      await this.#weighIntroductions(scores, text);
      without?.documents.forEach((document) => (scores[document] = 0));
      const hits = this.#hits(scores, wanted, query).filter(({ document }) => !without?.documents.has(document));
      hits.sort((left, right) => right.score - left.score || this.#compare(left, right));
      const last = hits.findLastIndex(({ isClose }) => isClose);
      hits.forEach((hit, place) => (hit.isClose = place <= last));
      reading.note = await gongwen.searchNote?.(reading, this, { query, hits, isOdd, without });
      return { reading, hits };
    }

    /** Whether two characters that a reading has in a row are nowhere printed so. */
    async #isOdd({ phrases }) {
      const typed = phrases.flatMap(({ text }) => pairs(Array.from(normalise(text, this.variants))));
      await this.source.prepare(typed);
      return !typed.every((pair) => this.source.isPrinted(pair));
    }

    /** All but what is far behind the best; however a query was read, what has it word for word stays. */
    #hits(scores, text, query) {
      const key = normalise(text, this.variants);
      const best = scores.reduce((most, score) => (score > most && score < LARGEST ? score : most), 0);
      const holding = new Set(this.source.holding(key, query));
      return Array.from(scores, (score, document) => {
        const isHeld = holding.has(document);
        return { document, score, isHit: isHeld || (score > 0 && score >= FAINT * best), isClose: isHeld || score >= CLOSE * best };
      }).filter(({ isHit }) => isHit);
    }

    /**
     * Introductions announce what clauses do. Unless a figure is asked, only the best three stand among
     * the clauses; only the best where a clause says it about as well, and none where a page of its own
     * tells of what is asked.
     */
    async #weighIntroductions(scores, text) {
      const isFigure = FIGURE.test(text.replace(/20\d\d年?/u, ""));
      const isNamed = (await this.lazy.names()).match([text]).some(({ score }) => score === 3);
      const first = this.source.clauses.findIndex(({ ordinal }) => ordinal === 0);
      const ranked = scores.slice(first).sort().reverse();
      const isSaid = ranked[0] < AHEAD * scores.slice(0, first).reduce((most, score) => Math.max(most, score), 0);
      const standing = isSaid ? Number(!isNamed) : MOST_STANDING;
      for (let document = first; document < scores.length; document += 1) {
        const stands = isFigure || (standing > 0 && scores[document] >= (ranked[standing - 1] ?? 0));
        scores[document] *= stands ? INTRODUCTION : ANNOUNCED;
      }
    }

    #weigh(score, document, reading) {
      const clause = this.source.clauses[document];
      const { notice, ordinal } = clause;
      const { region, year, status } = this.manifest.notices[notice];
      if (reading.notices.length > 0) return reading.notices.includes(notice) ? 1 : 0;
      const here = reading.regions.size === 0 || reading.regions.has(region);
      if (reading.ordinal > 0 && here && reading.ordinal === ordinal) return LARGEST;
      let result = reading.phrases.length + reading.slots.length === 0 && reading.regions.size > 0 && here ? 1 : score;
      if (!here) result *= ELSEWHERE;
      if (reading.year !== "" && reading.year !== year) result *= OTHER_YEAR;
      if (reading.status !== "" && reading.status !== status) result *= OTHER_YEAR;
      if (reading.departments.length > 0 && !reading.isInCharge(clause)) result *= UNLED;
      if (status === "draft") result *= DRAFT;
      return year === "" ? result : result * OLDER ** (this.newest - Number(year));
    }

    /** Issued before drafts, newer before older, then by notice and number. */
    #compare(left, right) {
      const standing = ({ document }) => {
        const { status, year } = this.manifest.notices[this.source.clauses[document].notice];
        return status === "draft" ? 0 : Number(year);
      };
      return standing(right) - standing(left) || this.compareNumbers(left, right);
    }

    /** By notice, then by number; introductions before the clauses of their domain. */
    compareNumbers(left, right) {
      const [first, second] = [left, right].map(({ document }) => this.source.clauses[document]);
      return first.notice - second.notice || first.domain - second.domain || first.ordinal - second.ordinal;
    }

    /** What a query says, with words for letters that are pinyin where the corpus does not print them. */
    async #hear(query) {
      const text = plain(query, this.variants);
      const letters = text.match(PINYIN) ?? [];
      await this.source.prepare(letters);
      return letters.every((word) => this.source.isPrinted(word))
        ? { text, heard: [], slots: [] }
        : (await this.lazy.hearing()).hear(query);
    }
  };
})();
