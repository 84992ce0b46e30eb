// Ranks documents for a query that has been understood. Knows nothing of pages or files.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { isGeneral, plain, normalise, pairs, words, values, unitTerm } = gongwen.searchText;

  // Measured with Tests/Browser/evaluate_search.py; docs/search.md, "Ranking".
  const CHARACTER = 0.3;
  const WHOLE = 0.6;
  const ALMOST_ALL = 0.75;
  const COVERAGE = 0.5;
  const GENERAL = 0.5;

  /** Only these mean something by themselves; single letters and digits do not. */
  const isHan = (character) => character >= "\u3400";

  /**
   * A source of postings: the pack, or shards.
   * @typedef {object} Source
   * @property {number} size
   * @property {(terms: string[]) => Promise<void>} prepare
   * @property {(term: string) => {documents: number[], weights: number[], own: number}|undefined} posting
   *   own: how many have the term themselves, not by what they stand under
   * @property {(document: number, characters: string) => boolean|undefined} contains whether they
   *   stand in a row, where that is known
   * @property {(character: string) => string[]} pairsOf terms to prepare for a character by itself
   */

  gongwen.SearchEngine = class SearchEngine {
    /** @param {Source} source */
    constructor(source, variants) {
      this.source = source;
      this.variants = variants;
    }

    /**
     * Scores for all documents; 0 where nothing matches.
     * @param {Reading} query phrases and slots of it (search-query.js)
     */
    async score(query) {
      const texts = [...query.phrases.map(({ text }) => text), ...query.slots.flatMap(({ from, to }) => [from, ...to])];
      await this.source.prepare(texts.flatMap((text) => this.#needed(text)));
      const total = new Float64Array(this.source.size);
      for (const { text, weight } of query.phrases) {
        const { documents, scores, coverage } = this.#phrase(text);
        for (const d of documents) total[d] += weight * scores[d] * (1 - COVERAGE + COVERAGE * coverage[d]);
      }
      for (const slot of query.slots) this.#addGain(slot, total);
      return total;
    }

    /** What documents gain by having other words for a typed one, beyond what the typed one gave them. */
    #addGain(slot, total) {
      const own = this.#phrase(slot.from);
      const gains = new Map();
      for (const text of slot.to) {
        const { documents, scores, coverage, possible } = this.#phrase(text);
        const share = own.possible > 0 && !slot.instead ? Math.min(1, own.possible / possible) : 1;
        const scale = slot.weight * share;
        for (const d of documents) {
          const typed = slot.instead ? 0 : own.scores[d] * own.coverage[d];
          const gain = scale * scores[d] * coverage[d] ** 2 - typed;
          if (gain > (gains.get(d) ?? 0)) gains.set(d, gain);
        }
      }
      for (const [d, gain] of gains) total[d] += gain;
    }

    /** The terms that must be at hand; single characters of a longer phrase are used where they are. */
    #needed(text) {
      const terms = this.#terms(text);
      const isCharacter = terms.every(({ covers, term }) => !covers || Array.from(term).length === 1);
      if (isCharacter) return terms.flatMap(({ term }) => this.source.pairsOf(term));
      return terms.filter(({ covers }) => covers).map(({ term }) => term);
    }

    /** The terms of a phrase, each once, with what it counts and whether it makes for coverage. */
    #terms(text) {
      const characters = Array.from(normalise(text, this.variants));
      const plainText = plain(text, this.variants);
      const single = characters.length === 1;
      const unit = unitTerm(text, this.variants);
      const strong = new Set([...pairs(characters), ...words(plainText), ...values(plainText), unit]);
      const weak = new Set(single ? characters : characters.filter(isHan));
      return [
        ...Array.from(strong, (term) => ({ term, factor: characters.length > 2 && isGeneral(term) ? GENERAL : 1, covers: true })),
        ...Array.from(weak, (term) => ({ term, factor: single ? 1 : CHARACTER, covers: single })),
      ];
    }

    /** How well documents match a phrase, and which share of it, by weight, they have. */
    #phrase(text) {
      const scores = new Float64Array(this.source.size);
      const coverage = new Float64Array(this.source.size);
      const documents = [];
      let possible = 0;
      for (const { term, factor, covers } of this.#terms(text)) {
        const posting = this.source.posting(term);
        if (!posting) continue;
        const rarity = this.#rarity(posting.own) * factor;
        if (covers) possible += rarity;
        for (let index = 0; index < posting.documents.length; index += 1) {
          const document = posting.documents[index];
          const weight = posting.weights[index];
          if (scores[document] === 0) documents.push(document);
          scores[document] += rarity * weight;
          if (covers) coverage[document] += rarity * Math.min(1, weight);
        }
      }
      const whole = normalise(text, this.variants);
      for (const document of documents) {
        coverage[document] = possible > 0 ? coverage[document] / possible : 0;
        if (whole.length > 1 && (this.source.contains(document, whole) ?? coverage[document] > ALMOST_ALL)) {
          scores[document] *= 1 + WHOLE;
          coverage[document] = 1;
        }
      }
      return { documents, scores, coverage, possible };
    }

    /** BM25's inverse document frequency. */
    #rarity(count) {
      return Math.log(1 + (this.source.size - count + 0.5) / (count + 0.5));
    }
  };
})();
