// Ranks documents for a set of weighted phrases. Knows nothing of pages or of how data arrives.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= {});
  const { normalise, terms, pairs, words, values } = gongwen.searchText;

  // BM25 saturation and length normalisation, and what the parts count (docs/data.md, Ranking).
  const SATURATION = 0.8;
  const LENGTH = 0.5;
  const CHARACTER = 0.3;
  const CONTEXT = 0.15;
  const UNIT = 0.6;
  const LEAD = 1.2;
  const WHOLE = +(process.env.WHOLE ?? 0.6);
  const COV = +(process.env.COV ?? 0.5), SYN = +(process.env.SYN ?? 1), OWN = +(process.env.OWN ?? 1), SCALE = +(process.env.SCALE ?? 1);

  class SearchEngine {
    constructor(documents, variants) {
      this.documents = documents;
      this.variants = variants;
      this.postings = new Map();
      this.lengths = new Float64Array(documents.length);
      this.bodies = documents.map((document, index) => this.#add(document, index));
      const total = this.lengths.reduce((sum, length) => sum + length, 0);
      this.averageLength = total / Math.max(1, documents.length);
    }
    #add(document, index) {
      const counts = new Map();
      const count = (text, weight) => {
        for (const term of terms(text, this.variants)) counts.set(term, (counts.get(term) ?? 0) + weight);
      };
      count(document.title, 1);
      count(document.text, 1);
      const body = normalise(document.title + "\n" + document.text, this.variants).characters.join("");
      this.lengths[index] = body.length;
      for (const unit of document.units) count(unit, UNIT);
      for (const unit of document.leads) count(unit, LEAD);
      if (document.leads.length) count("牵头", UNIT);
      count(document.context, CONTEXT);
      for (const [term, weight] of counts) {
        const posting = this.postings.get(term) ?? { documents: [], weights: [] };
        this.postings.set(term, posting);
        posting.documents.push(index);
        posting.weights.push(weight);
      }
      return body;
    }
    inverseFrequency(posting) {
      const n = posting.documents.length, N = this.documents.length;
      return Math.log(1 + (N - n + 0.5) / (n + 0.5));
    }
    scorePhrase(phrase) {
      const { characters } = normalise(phrase, this.variants);
      const P = gongwen.searchText.plain(phrase, this.variants);
      const whole = characters.join("");
      const N = this.documents.length;
      const score = new Float64Array(N), matched = new Float64Array(N);
      let possible = 0;
      const add = (term, factor, covers) => {
        const posting = this.postings.get(term);
        if (!posting) return;
        const idf = this.inverseFrequency(posting);
        if (covers) possible += idf;
        posting.documents.forEach((d, k) => {
          const tf = posting.weights[k];
          const norm = SATURATION * (1 - LENGTH + LENGTH * this.lengths[d] / this.averageLength);
          score[d] += factor * idf * tf * (1 + SATURATION) / (tf + norm);
          if (covers) matched[d] += idf * Math.min(1, tf);
        });
      };
      for (const t of new Set(pairs(characters))) add(t, 1, true);
      for (const t of new Set(characters)) add(t, characters.length === 1 ? 1 : CHARACTER, characters.length === 1);
      for (const t of new Set(words(P))) add(t, 1, true);
      for (const t of new Set(values(P))) add(t, 1, true);
      const coverage = matched.map((m) => (possible ? m / possible : 0));
      if (characters.length > 1) this.bodies.forEach((b, d) => {
        if (b.includes(whole)) { score[d] *= 1 + WHOLE; coverage[d] = 1; }
      });
      return { score, coverage, possible };
    }
    /** phrases: [{text, weight}], slots [{from, to:[..], weight}] */
    rank(phrases, slots = []) {
      const N = this.documents.length;
      const total = new Float64Array(N);
      for (const p of phrases) {
        const { score, coverage } = this.scorePhrase(p.text);
        for (let d = 0; d < N; d += 1) total[d] += p.weight * score[d] * (COV + (1 - COV) * coverage[d]);
      }
      for (const slot of slots) {
        const own = this.scorePhrase(slot.from);
        const gain = new Float64Array(N);
        for (const to of slot.to) {
          const alt = this.scorePhrase(to);
          if (!alt.possible) continue;
          const scale = SCALE && !slot.instead && own.possible ? Math.min(1, own.possible / alt.possible) : 1;
          for (let d = 0; d < N; d += 1) {
            gain[d] = Math.max(gain[d], slot.weight * SYN * scale * alt.score[d] * alt.coverage[d] ** 2 - (slot.instead ? 0 : OWN * own.score[d] * own.coverage[d]));
          }
        }
        for (let d = 0; d < N; d += 1) total[d] += gain[d];
      }
      return Array.from(total.keys()).filter((d) => total[d] > 0).sort((a, b) => total[b] - total[a] || a - b)
        .map((d) => ({ document: d, score: total[d] }));
    }
  }
  gongwen.SearchEngine = SearchEngine;
})();
